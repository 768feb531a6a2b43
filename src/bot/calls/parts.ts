import type { KnownBlock } from '@slack/types'
import type { Message } from '../answer.ts'
import { context, section } from '../blocks/build.ts'
import { bold, code, joined, type Markup, mrkdwn } from '../blocks/mrkdwn.ts'
import type { Words } from '../words/index.ts'

/** One line of a brief: a bold mark where it has one, and what it says; a `command` looks as typed. */
export type Line = Readonly<{ mark?: string; text: string } | { command: string }>

/** Lines that belong together; `small` stands below them in grey, under a label of its own. */
export type Part = Readonly<{
  label?: string
  lines: readonly Line[]
  small?: Readonly<{ label: string; lines: readonly string[] }>
}>

/** The parts as blocks, one section each; parts without lines are left out. */
export function partBlocks(parts: readonly Part[]): readonly KnownBlock[] {
  return parts.filter(isFilled).flatMap(({ label, lines, small }) => {
    const rows = lines.map(lineMarkup)
    const block = section(joined(label === undefined ? rows : [bold(label), ...rows], '\n'))
    return small === undefined ? [block] : [block, context(smallMarkup(small))]
  })
}

/** The parts as plain text, for those who hear a message read out. */
export function partsText(parts: readonly Part[], words: Words): string {
  return parts
    .filter(isFilled)
    .flatMap(({ label, lines }) => [
      ...(label === undefined ? [] : [label]),
      ...lines.map((line) => lineText(line, words)),
    ])
    .join('\n')
}

/** Two messages as one, the second below the first. */
export function stacked(above: Message, below: Message): Message {
  return { text: `${above.text}\n${below.text}`, blocks: [...above.blocks, ...below.blocks] }
}

function isFilled({ lines }: Part): boolean {
  return lines.length > 0
}

function lineMarkup(line: Line): Markup {
  if ('command' in line) return code(line.command)
  return line.mark === undefined ? mrkdwn`${line.text}` : mrkdwn`${bold(line.mark)}  ${line.text}`
}

function lineText(line: Line, { calls }: Words): string {
  if ('command' in line) return line.command
  return line.mark === undefined ? line.text : calls.marked(line.mark, line.text)
}

function smallMarkup({ label, lines }: Readonly<{ label: string; lines: readonly string[] }>): Markup {
  return joined([bold(label), ...lines], '\n')
}
