import type { AnyBlock } from '@slack/types'
import { describe, expect, it } from 'vitest'
import { matchingChoices } from '../../../playground/page/elements/choice.ts'
import { fieldErrors } from '../../../playground/page/elements/field-errors.ts'
import { stateOf } from '../../../playground/page/elements/stateful.ts'
import { wordsFor } from '../../../playground/page/words.ts'

const words = wordsFor('en-US')
const label = { type: 'plain_text', text: 'Label' } as const
const visit = { text: { type: 'plain_text', text: 'Visit' }, value: 'visit' } as const

const form: readonly AnyBlock[] = [
  {
    type: 'input',
    block_id: 'note',
    label,
    element: { type: 'plain_text_input', action_id: 'v', initial_value: 'Hello', max_length: 10 },
  },
  {
    type: 'input',
    block_id: 'kind',
    label,
    element: { type: 'static_select', action_id: 'v', options: [visit], initial_option: visit },
  },
  { type: 'input', block_id: 'day', label, optional: true, element: { type: 'datepicker', action_id: 'v' } },
  {
    type: 'input',
    block_id: 'who',
    label,
    optional: true,
    element: { type: 'multi_users_select', action_id: 'v' },
  },
  {
    type: 'actions',
    block_id: 'row',
    elements: [
      { type: 'button', action_id: 'go', text: label },
      { type: 'checkboxes', action_id: 'flags', options: [visit] },
    ],
  },
]

describe('the state of a form', () => {
  it('holds initial values, and empty ones as Slack writes them', () => {
    expect(stateOf(form, {})).toEqual({
      note: { v: { type: 'plain_text_input', value: 'Hello' } },
      kind: { v: { type: 'static_select', selected_option: visit } },
      day: { v: { type: 'datepicker', selected_date: null } },
      who: { v: { type: 'multi_users_select', selected_users: [] } },
      row: { flags: { type: 'checkboxes', selected_options: [] } },
    })
  })

  it('keeps what was typed when other blocks come and go', () => {
    const typed = { note: { v: { type: 'plain_text_input', value: 'New' } } }
    expect(stateOf(form.slice(0, 1), typed)).toEqual(typed)
  })

  it('drops what was typed when the block is another one', () => {
    const typed = { old: { v: { type: 'plain_text_input', value: 'New' } } }
    expect(stateOf(form.slice(0, 1), typed)).toEqual({
      note: { v: { type: 'plain_text_input', value: 'Hello' } },
    })
  })

  it('drops what was typed when the element is of another type', () => {
    const typed = { note: { v: { type: 'datepicker', selected_date: '2026-11-24' } } }
    expect(stateOf(form.slice(0, 1), typed)).toEqual({
      note: { v: { type: 'plain_text_input', value: 'Hello' } },
    })
  })
})

describe('what a form refuses', () => {
  const input = (element: object): readonly AnyBlock[] => {
    const block: AnyBlock & Record<string, unknown> = { type: 'input', block_id: 'b', label, element }
    return [block]
  }

  it.each([
    ['an empty field', { type: 'plain_text_input', action_id: 'v' }, words.required],
    [
      'a short text',
      { type: 'plain_text_input', action_id: 'v', initial_value: 'a', min_length: 3 },
      words.tooShort(3),
    ],
    [
      'a long text',
      { type: 'plain_text_input', action_id: 'v', initial_value: 'abcd', max_length: 3 },
      words.tooLong(3),
    ],
    ['a word for a number', { type: 'number_input', action_id: 'v', initial_value: 'ten' }, words.notNumber],
    [
      'a fraction for a whole number',
      { type: 'number_input', action_id: 'v', initial_value: '1.5' },
      words.notNumber,
    ],
    [
      'a number too small',
      { type: 'number_input', action_id: 'v', initial_value: '9', min_value: '10' },
      words.belowLeast('10'),
    ],
    [
      'a number too great',
      { type: 'number_input', action_id: 'v', initial_value: '11', max_value: '10' },
      words.aboveMost('10'),
    ],
    ['half an address', { type: 'email_text_input', action_id: 'v', initial_value: 'a@' }, words.notEmail],
    ['a path', { type: 'url_text_input', action_id: 'v', initial_value: '/x' }, words.notUrl],
  ])('is %s', (_what, element, sentence) => {
    const blocks = input(element)
    expect(fieldErrors(blocks, stateOf(blocks, {}), words)).toEqual({ b: sentence })
  })

  it('is nothing in a filled form', () => {
    expect(fieldErrors(form, stateOf(form, {}), words)).toEqual({})
  })
})

describe('a search among choices', () => {
  it('finds every word in label or note, in either language', () => {
    const choices = [
      { value: '1', label: 'Acme Steel', note: 'tier A' },
      { value: '2', label: '华远钢铁' },
    ]
    expect(matchingChoices(choices, 'A tier').map(({ value }) => value)).toEqual(['1'])
    expect(matchingChoices(choices, '钢铁').map(({ value }) => value)).toEqual(['2'])
  })
})
