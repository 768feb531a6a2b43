import { Problem, type Span } from '../../coach/index.ts'
import type { CommandLine } from './command-line.ts'
import { leadingNames, spanFrom, wordsOf } from './line-text.ts'

/** @throws Problem `too-much` for words after a name where none belong */
export function refuseRest(line: CommandLine, from: number): void {
  const at = spanFrom(line, from)
  if (at !== undefined) throw new Problem({ code: 'too-much', text: line.raw.slice(at.start, at.end), at })
}

/**
 * The new name that stands at a token of the line, as one run of words: `undefined` when none does.
 *
 * @throws Problem `too-much` for words that stand apart from it, such as the second half of a value without quotes
 */
export function newNameAt(
  line: CommandLine,
  from: number,
): Readonly<{ name: string; span: Span }> | undefined {
  const [longest] = leadingNames(line, from)
  if (longest === undefined) return undefined
  const apart = line.rest.findIndex(
    (token, i) => i > from && line.raw.slice(line.rest[i - 1]?.end ?? 0, token.start).trim() !== '',
  )
  const end = apart < 0 ? longest.restIndex : Math.min(apart, longest.restIndex)
  refuseRest(line, end)
  const span = spanFrom({ ...line, rest: line.rest.slice(0, end) }, from)
  const name = wordsOf({ ...line, rest: line.rest.slice(from, end) })
  return span && { name, span }
}
