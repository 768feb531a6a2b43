import type { Hit } from '../../store/index.ts'
import { bold, joined, type Markup, type Piece } from '../blocks/mrkdwn.ts'

/** How much is shown before and after the first mark, in UTF-16 units. */
const BEFORE = 60
const AFTER = 160

/** The text around the first place that fits, on one line, with every such place in it bold. */
export function snippet({ text, marks }: Pick<Hit, 'text' | 'marks'>): Markup {
  const [first] = marks
  if (first === undefined) return joined([oneLine(text.slice(0, AFTER))], '')
  const from = wholeFrom(text, first.start - BEFORE)
  const to = wholeFrom(text, first.end + AFTER)
  const pieces: Piece[] = [from > 0 ? '…' : '']
  let at = from
  for (const { start, end } of marks.filter((mark) => mark.start >= from && mark.end <= to)) {
    pieces.push(oneLine(text.slice(at, start)), bold(oneLine(text.slice(start, end))))
    at = end
  }
  return joined([...pieces, oneLine(text.slice(at, to)), to < text.length ? '…' : ''], '')
}

/** A place inside the text that does not part a character. */
function wholeFrom(text: string, at: number): number {
  const place = Math.min(Math.max(at, 0), text.length)
  return /[\uDC00-\uDFFF]/.test(text.charAt(place)) ? place - 1 : place
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
