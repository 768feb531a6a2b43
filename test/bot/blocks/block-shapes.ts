import { checkMessage, checkView } from '../../../src/bot/blocks/limits.ts'

/** A plain text of so many characters. */
export const plain = (length: number): object => ({ type: 'plain_text', text: 'x'.repeat(length) })
/** A mrkdwn text of so many characters. */
export const mrkdwn = (length: number): object => ({ type: 'mrkdwn', text: 'x'.repeat(length) })
/** As many of a thing as asked for. */
export const times = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, i) => make(i))
/** An option told apart by its index. */
export const option = (index: number): object => ({ text: plain(3), value: String(index) })
/** So many options. */
export const options = (count: number): readonly object[] => times(count, option)
/** A button, with more fields where given. */
export const button = (more: object = {}): object => ({ type: 'button', text: plain(3), ...more })
/** An actions block of elements. */
export const actions = (...elements: readonly object[]): object => ({ type: 'actions', elements })
/** An input block around an element. */
export const input = (element: object, more: object = {}): object => ({
  type: 'input',
  label: plain(5),
  element,
  ...more,
})
/** A cell of a table. */
export const cell = (text: string): object => ({ type: 'raw_text', text })
/** A pie of one segment, with other fields where given. */
export const chart = (more: object = {}): object => ({
  type: 'data_visualization',
  title: 'Value',
  chart: { type: 'pie', segments: [{ label: 'won', value: 3 }] },
  ...more,
})
/** An image block. */
export const image = { type: 'image', image_url: 'https://example.com/a.png', alt_text: 'A map' }
/** A rich text of one section. */
export const rich = (...elements: readonly object[]): object => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements }],
})
/** A select of three options. */
export const select = (more: object = {}): object => ({ type: 'static_select', options: options(3), ...more })
/** A card at its limits. */
export const card = { type: 'card', title: mrkdwn(150), body: mrkdwn(200) }

/** Findings as `pointer rule`. */
export const rulesOf = (findings: readonly { pointer: string; rule: string }[]): readonly string[] =>
  findings.map(({ pointer, rule }) => `${pointer} ${rule}`)
/** What is found in a message of these blocks. */
export const inMessage = (...blocks: readonly object[]): readonly string[] =>
  rulesOf(checkMessage({ text: 'Hi', blocks }))
/** A form of these blocks. */
export const modal = (blocks: readonly object[], more: object = {}): object => ({
  type: 'modal',
  title: plain(5),
  submit: plain(4),
  blocks,
  ...more,
})
/** What is found in a form of these blocks. */
export const inModal = (...blocks: readonly object[]): readonly string[] => rulesOf(checkView(modal(blocks)))
/** What is found in a Home tab of these blocks. */
export const inHome = (...blocks: readonly object[]): readonly string[] =>
  rulesOf(checkView({ type: 'home', blocks }))
