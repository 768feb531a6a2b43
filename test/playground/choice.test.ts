import { describe, expect, it } from 'vitest'
import { actionFor, type Choice, entryFor } from '../../playground/slack/choice.ts'
import { fieldErrors } from '../../playground/slack/required-fields.ts'
import { placedElements, stateOf } from '../../playground/slack/state-values.ts'

const option = (value: string): object => ({ text: { type: 'plain_text', text: value.toUpperCase() }, value })
const element = (type: string, more: object = {}): Readonly<Record<string, unknown>> => ({
  type,
  action_id: 'x',
  ...more,
})
const inBlock = (given: object, more: object = {}): readonly object[] => [
  { type: 'input', block_id: 'b', element: given, ...more },
]
const abc = { options: ['a', 'b', 'c'].map(option) }
const only = (given: object): ReturnType<typeof placedElements>[number] => {
  const [placed] = placedElements(inBlock(given))
  if (placed === undefined) throw new Error('No element.')
  return placed
}

describe('an input', () => {
  it.each([
    ['plain_text_input', {}, { value: null }],
    ['plain_text_input', { initial_value: 'Acme' }, { value: 'Acme' }],
    ['static_select', abc, { selected_option: null }],
    ['static_select', { ...abc, initial_option: option('b') }, { selected_option: option('b') }],
    ['checkboxes', abc, { selected_options: [] }],
    ['multi_users_select', { initial_users: ['U0LEI'] }, { selected_users: ['U0LEI'] }],
    ['datepicker', { initial_date: '2026-11-24' }, { selected_date: '2026-11-24' }],
    ['timepicker', { timezone: 'Asia/Shanghai' }, { selected_time: null, timezone: 'Asia/Shanghai' }],
    ['conversations_select', {}, { selected_conversation: null }],
  ])('%s of %j holds %j untouched', (type, more, held) => {
    expect(stateOf(inBlock(element(type, more)), {})).toEqual({ b: { x: { type, ...held } } })
  })

  const chosen: readonly (readonly [string, object, Choice, object])[] = [
    ['plain_text_input', {}, 'Acme', { value: 'Acme' }],
    ['number_input', {}, 7, { value: '7' }],
    ['static_select', abc, 'b', { selected_option: option('b') }],
    ['radio_buttons', abc, null, { selected_option: null }],
    ['checkboxes', abc, ['a', 'c'], { selected_options: [option('a'), option('c')] }],
    ['multi_static_select', { option_groups: [abc] }, ['b'], { selected_options: [option('b')] }],
    [
      'external_select',
      {},
      { text: { type: 'plain_text', text: 'Acme' }, value: 'A1' },
      { selected_option: { text: { type: 'plain_text', text: 'Acme' }, value: 'A1' } },
    ],
    ['users_select', {}, 'U0LEI', { selected_user: 'U0LEI' }],
    ['timepicker', {}, '09:30', { selected_time: '09:30' }],
  ]

  it.each(chosen)('%s of %j after %j holds %j', (...[type, more, choice, held]) => {
    expect(entryFor(only(element(type, more)), choice)).toEqual({ type, ...held })
  })

  it('has no option that was not offered', () => {
    expect(() => entryFor(only(element('static_select', abc)), 'd')).toThrow('There is no option d in x.')
  })
})

it('gives a clicked button all that Slack repeats of it', () => {
  const text = { type: 'plain_text', text: 'Done' }
  const placed = only(element('button', { text, value: '7', style: 'primary' }))
  expect(actionFor(placed, undefined)).toEqual({
    type: 'button',
    action_id: 'x',
    block_id: 'b',
    text,
    value: '7',
    style: 'primary',
  })
})

it('gives a menu the option that was taken', () => {
  expect(actionFor(only(element('overflow', abc)), 'c')).toMatchObject({ selected_option: option('c') })
})

it.each([
  ['plain_text_input', {}, '', 'Please complete this required field.'],
  ['plain_text_input', { min_length: 3 }, 'ab', 'Must be at least 3 characters.'],
  ['plain_text_input', { max_length: 3 }, 'abcd', 'Must be less than 4 characters.'],
  ['email_text_input', {}, 'tom', 'Must be a valid email address.'],
  ['url_text_input', {}, 'acme', 'Must be a valid URL.'],
  ['number_input', { is_decimal_allowed: false }, '1.5', 'Must be a whole number.'],
  ['number_input', { is_decimal_allowed: true, max_value: '9' }, '9.5', 'Must be at most 9.'],
  ['number_input', { is_decimal_allowed: true, min_value: '1' }, '0.5', 'Must be at least 1.'],
])('tells in a %s of %j what is wrong with %j', (...[type, more, value, error]) => {
  const blocks = inBlock(element(type, more))
  expect(fieldErrors(blocks, { b: { x: { type, value } } })).toEqual({ b: error })
})

it('lets an optional field be empty', () => {
  const blocks = inBlock(element('plain_text_input'), { optional: true })
  expect(fieldErrors(blocks, { b: { x: { type: 'plain_text_input', value: null } } })).toEqual({})
})
