import { unescapeText } from './control.ts'
import { parseInline } from './parse-inline.ts'
import type { Segment } from './tree.ts'

const fence = '```'

/** A text in Slack's mrkdwn, cut into paragraphs, quotes and preformatted parts, in order. */
export function parseMrkdwn(text: string): readonly Segment[] {
  const parts = text.split(fence)
  const isOpen = parts.length % 2 === 0
  const tail = isOpen ? parts.splice(-2).join(fence) : undefined
  const closed = tail === undefined ? parts : [...parts, tail]
  return closed.flatMap((part, index) =>
    index % 2 === 1 ? [toPreformatted(part)] : parseLines(part, { afterCode: index > 0 }),
  )
}

function toPreformatted(text: string): Segment {
  return { kind: 'preformatted', text: unescapeText(text.replace(/^\n/, '').replace(/\n$/, '')) }
}

function parseLines(text: string, { afterCode }: Readonly<{ afterCode: boolean }>): readonly Segment[] {
  const trimmed = (afterCode ? text.replace(/^\n/, '') : text).replace(/\n$/, '')
  if (trimmed === '') return []
  const segments: Segment[] = []
  let quotesAll = false
  for (const line of trimmed.split('\n')) {
    const quote = /^(?:&gt;|>){3} ?/.exec(line)
    quotesAll ||= quote !== null
    const mark = quote ?? /^(?:&gt;|>) ?/.exec(line)
    pushLine(segments, quotesAll || mark ? 'quote' : 'lines', mark ? line.slice(mark[0].length) : line)
  }
  return segments
}

function pushLine(segments: Segment[], kind: 'lines' | 'quote', line: string): void {
  const pieces = parseInline(line)
  const last = segments.at(-1)
  if (last?.kind === kind) segments.splice(-1, 1, { kind, lines: [...last.lines, pieces] })
  else segments.push({ kind, lines: [pieces] })
}
