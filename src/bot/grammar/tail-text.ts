import { Problem } from '../../coach/index.ts'
import type { CommandLine } from './command-line.ts'
import { spanFrom, textFrom } from './line-text.ts'

/** The field that a text is for, in the reader's words, and how long it may be. */
export type TextField = Readonly<{ what: string; most: number }>

/**
 * The text from a token of `line.rest` on, on one line and without quotes around the whole; empty when nothing follows.
 *
 * @throws Problem `too-long`
 */
export function readTail(line: CommandLine, index: number, { what, most }: TextField): string {
  const tokens = line.rest.slice(index)
  const [only] = tokens
  const isQuoted = tokens.length === 1 && only?.kind === 'quoted'
  const text = (isQuoted ? only.text : textFrom(line, index).replace(/^[:：,，]/, ''))
    .trim()
    .replace(/\s+/g, ' ')
  if (text.length <= most) return text
  const at = spanFrom(line, index)
  throw new Problem({ code: 'too-long', what, most, ...(at && { at }) })
}
