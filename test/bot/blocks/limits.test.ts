import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkMessage, checkSuggestions, checkView } from '../../../src/bot/blocks/limits.ts'
import {
  actions,
  button,
  card,
  cell,
  chart,
  inHome,
  inMessage,
  inModal,
  input,
  modal,
  mrkdwn,
  options,
  plain,
  rulesOf,
  times,
} from './block-shapes.ts'

describe('a message', () => {
  it('has at most 50 blocks', () => {
    expect(inMessage(...times(50, () => ({ type: 'divider' })))).toEqual([])
    expect(inMessage(...times(51, () => ({ type: 'divider' })))).toEqual(['/blocks too-many'])
  })

  it('names each block once', () => {
    const twice = { type: 'divider', block_id: 'a' }
    expect(inMessage(twice, twice)).toEqual(['/blocks/1/block_id duplicate'])
  })

  it('has one table', () => {
    const table = { type: 'table', rows: [[cell('a')]] }
    expect(inMessage(table, table)).toEqual(['/blocks/1 only-one'])
  })

  it('has two charts', () => {
    expect(inMessage(chart(), chart(), chart())).toEqual(['/blocks/2 too-many'])
  })

  it('needs a text beside its blocks, of at most 40,000 characters', () => {
    expect(rulesOf(checkMessage({ blocks: [{ type: 'divider' }] }))).toEqual(['/text missing-text'])
    expect(rulesOf(checkMessage({ text: 'x'.repeat(40_001) }))).toEqual(['/text too-long'])
  })

  it('holds about 13,000 characters in all its blocks', () => {
    const sections = (length: number): readonly object[] =>
      times(5, () => ({ type: 'section', text: mrkdwn(length) }))
    expect(inMessage(...sections(2600))).toEqual([])
    expect(inMessage(...sections(2601))).toEqual(['/blocks message-too-long'])
  })

  it('has no alert', () => {
    expect(inMessage({ type: 'alert', text: mrkdwn(5) })).toEqual(['/blocks/0 not-here'])
  })
})

describe('a view', () => {
  const textInput = { type: 'plain_text_input', action_id: 'a' }

  it.each([
    [
      'modal',
      modal([
        { type: 'alert', text: mrkdwn(200) },
        input(textInput),
        input({ type: 'file_input', max_files: 10 }),
        input({ type: 'number_input', is_decimal_allowed: false }),
      ]),
    ],
    [
      'Home tab of 100 blocks',
      { type: 'home', blocks: times(100, () => ({ type: 'divider' })), private_metadata: 'x'.repeat(3000) },
    ],
    [
      'Home tab with two tables',
      { type: 'home', blocks: times(2, () => ({ type: 'table', rows: [[cell('a')]] })) },
    ],
  ])('is taken: %s', (_, view) => {
    expect(checkView(view)).toEqual([])
  })

  it.each([
    ['title of 25', modal([], { title: plain(25) }), '/view/title/text too-long'],
    ['no title', { type: 'modal', blocks: [] }, '/view/title missing'],
    ['submit of 25', modal([], { submit: plain(25) }), '/view/submit/text too-long'],
    ['close of mrkdwn', modal([], { close: mrkdwn(5) }), '/view/close wrong-type'],
    [
      'metadata of 3,001',
      modal([], { private_metadata: 'x'.repeat(3001) }),
      '/view/private_metadata too-long',
    ],
    ['callback id of 256', modal([], { callback_id: 'x'.repeat(256) }), '/view/callback_id too-long'],
    ['external id of 256', modal([], { external_id: 'x'.repeat(256) }), '/view/external_id too-long'],
    ['101 blocks', modal(times(101, () => ({ type: 'divider' }))), '/view/blocks too-many'],
    ['no blocks', { type: 'home' }, '/view/blocks missing'],
    [
      'an input without a submit',
      modal([input(textInput)], { submit: undefined }),
      '/view/submit missing-submit',
    ],
    ['a made-up type', { type: 'dialog', blocks: [] }, '/view/type wrong-type'],
    ['a title on Home', { type: 'home', title: plain(5), blocks: [] }, '/view unknown-field'],
    [
      'two blocks of one id',
      modal(times(2, () => ({ type: 'divider', block_id: 'a' }))),
      '/view/blocks/1/block_id duplicate',
    ],
  ])('is refused: %s', (_, view, found) => {
    expect(rulesOf(checkView(view))).toEqual([found])
  })

  it.each([
    ['label of 2,001', input(textInput, { label: plain(2001) }), '/label/text too-long'],
    ['hint of 2,001', input(textInput, { hint: plain(2001) }), '/hint/text too-long'],
    ['input without an element', { type: 'input', label: plain(1) }, '/element missing'],
    ['button as an input', input(button()), '/element wrong-type'],
    ['text longer than 3,000', input({ ...textInput, max_length: 3001 }), '/element/max_length out-of-range'],
    ['eleven files', input({ type: 'file_input', max_files: 11 }), '/element/max_files out-of-range'],
    [
      'file that dispatches',
      input({ type: 'file_input' }, { dispatch_action: true }),
      '/dispatch_action not-both',
    ],
    [
      'rich text of 101 lines',
      input({ type: 'rich_text_input', max_lines: 101 }),
      '/element/max_lines out-of-range',
    ],
    ['alert of 201', { type: 'alert', text: mrkdwn(201) }, '/text/text too-long'],
  ])('is refused in a form: %s', (_, block, found) => {
    expect(inModal(block)).toEqual([`/view/blocks/0${found}`])
  })

  it.each([
    ['table', { type: 'table', rows: [[cell('a')]] }, ['message', 'home']],
    [
      'data table',
      { type: 'data_table', caption: 'A', rows: [[cell('a')], [cell('b')]] },
      ['message', 'home'],
    ],
    ['chart', chart(), ['message']],
    ['markdown', { type: 'markdown', text: 'a' }, ['message']],
    ['carousel', { type: 'carousel', elements: [card] }, ['message', 'home']],
    ['container', { type: 'container', title: plain(1), child_blocks: [{ type: 'divider' }] }, ['message']],
    ['alert', { type: 'alert', text: plain(1) }, ['modal']],
    ['email input', input({ type: 'email_text_input' }), ['modal']],
    ['number input', input({ type: 'number_input', is_decimal_allowed: true }), ['modal']],
    ['file input', input({ type: 'file_input' }), ['modal']],
    ['day and time', actions({ type: 'datetimepicker' }), ['message', 'modal']],
    ['rich text input', actions({ type: 'rich_text_input' }), ['modal', 'home']],
    ['section', { type: 'section', text: plain(1) }, ['message', 'modal', 'home']],
  ])('says where a %s may stand', (_, block, surfaces) => {
    const found = { message: inMessage(block), modal: inModal(block), home: inHome(block) }
    const allowed = Object.entries(found).filter(
      ([, rules]) => !rules.some((rule) => rule.endsWith('not-here')),
    )
    expect(allowed.map(([surface]) => surface)).toEqual(surfaces)
  })
})

it('knows how many suggestions an external select may show', () => {
  expect(checkSuggestions({ options: options(100) })).toEqual([])
  expect(checkSuggestions({ options: [] })).toEqual([])
  expect(rulesOf(checkSuggestions({ options: options(101) }))).toEqual(['/options too-many'])
})

it('refuses whatever is no block, and never breaks on it', () => {
  for (const blocks of [
    [null],
    ['text'],
    [[]],
    [{ type: 'actions', elements: [null] }],
    [{ type: 'table', rows: [null] }],
  ]) {
    expect(checkMessage({ text: 'Hi', blocks }).length).toBeGreaterThan(0)
  }
})

it('never breaks, whatever it is given', () => {
  fc.assert(
    fc.property(fc.array(fc.anything()), (blocks) => {
      const elements = [{ type: 'actions', elements: blocks }, { type: 'table', rows: blocks }, ...blocks]
      expect(checkMessage({ text: 'Hi', blocks: elements })).not.toEqual([])
      expect(checkView({ type: 'home', blocks })).toBeInstanceOf(Array)
    }),
  )
})
