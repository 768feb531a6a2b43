import type {
  ActionsBlock,
  Button,
  ContextBlock,
  DividerBlock,
  HeaderBlock,
  KnownBlock,
  PlainTextElement,
  SectionBlock,
} from '@slack/types'
import type { Message } from '../answer.ts'
import { escapeSlack, type Piece, sourceOf } from './mrkdwn.ts'

const SECTION_MOST = 3000
const HEADER_MOST = 150
const BUTTON_MOST = 75
const VALUE_MOST = 2000
const BLOCKS_MOST = 50

/** Plain text, cut to `most` characters with an ellipsis. */
export function plain(text: string, most: number = BUTTON_MOST): PlainTextElement {
  return { type: 'plain_text', text: cut(text, most), emoji: true }
}

/** A paragraph. Strings are escaped, markup goes in as it is. */
export function section(text: Piece): SectionBlock {
  return {
    type: 'section',
    text: { type: 'mrkdwn', text: cut(sourceOf(text), SECTION_MOST), verbatim: true },
  }
}

/** A heading line in plain text. */
export function header(text: string): HeaderBlock {
  return { type: 'header', text: plain(text, HEADER_MOST) }
}

/** Small grey text under something. */
export function context(...texts: readonly Piece[]): ContextBlock {
  return {
    type: 'context',
    elements: texts
      .slice(0, 10)
      .map((text) => ({ type: 'mrkdwn', text: cut(sourceOf(text), SECTION_MOST), verbatim: true })),
  }
}

export function divider(): DividerBlock {
  return { type: 'divider' }
}

/** A row of elements. `id` must differ from every other block of the message. */
export function actions(id: string, elements: ActionsBlock['elements']): ActionsBlock {
  return { type: 'actions', block_id: id, elements }
}

/** What a button says and does; `value` carries ids or a command line, never rights. */
export type ButtonParts = Readonly<{
  text: string
  action: string
  value: string
  style?: 'primary' | 'danger'
  /** Says more than the label, for screen readers: in lists where several buttons look alike. */
  spoken?: string
}>

/** @throws RangeError when the value is longer than Slack takes: a bug of ours */
export function button({ text, action, value, style, spoken }: ButtonParts): Button {
  if (value.length > VALUE_MOST) throw new RangeError(`The value of button ${action} is ${value.length} long`)
  return {
    type: 'button',
    text: plain(text),
    action_id: action,
    value,
    ...(style === undefined ? {} : { style }),
    ...(spoken === undefined ? {} : { accessibility_label: cut(spoken, BUTTON_MOST) }),
  }
}

/** A message whose top-level text says the whole by itself; that text is escaped here. */
export function message(text: string, blocks: readonly KnownBlock[]): Message {
  return { text: escapeSlack(cut(text, SECTION_MOST)), blocks: blocks.slice(0, BLOCKS_MOST) }
}

/** Text of at most `most` UTF-16 units, cut between characters, never inside an escape. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text
  let end = most - 1
  if (/[\uD800-\uDBFF]/.test(text.charAt(end - 1))) end -= 1
  const open = text.lastIndexOf('&', end)
  if (open > end - 5 && !text.slice(open, end).includes(';')) end = open
  return `${text.slice(0, end)}…`
}
