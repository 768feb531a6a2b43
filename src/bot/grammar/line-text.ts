import type { Span } from '../../coach/index.ts'
import type { CommandLine } from './command-line.ts'
import type { Token } from './tokens.ts'

/**
 * One way to part a line into a name and the text after it. `rest` is that text as typed, `restIndex` where it begins
 * in `line.rest`; `span` is the name.
 */
export type NameSplit = Readonly<{ name: string; span: Span; rest: string; restIndex: number }>

/** No name has more words than this. */
const MOST_WORDS = 8

/** The free words from an index on, without quotes, joined as they were typed; tags and mentions are left out. */
export function wordsOf(line: CommandLine, from = 0): string {
  return line.rest
    .slice(from)
    .filter((token) => token.kind !== 'tag' && token.kind !== 'person')
    .map((token, i, all) => (all[i - 1]?.end === token.start || i === 0 ? '' : ' ') + plain(token))
    .join('')
}

/** The text from a token of `line.rest` on, exactly as typed, with the options cut out. */
export function textFrom(line: CommandLine, index: number): string {
  const tokens = line.rest.slice(index)
  return tokens.map((token, i) => gap(line, tokens[i - 1], token) + token.raw).join('')
}

/** Where the text from a token on stands in the line; `undefined` when nothing follows. */
export function spanFrom(line: CommandLine, index: number): Span | undefined {
  const [first, last] = [line.rest[index], line.rest.at(-1)]
  return first && last && { start: first.start, end: last.end }
}

/**
 * What could be the name at the head of a line (or at `from`), longest first: `Acme Steel visited`, `Acme Steel`,
 * `Acme`. A quoted name is the only one; options, tags and mentions end a name, and so does a colon or comma after it.
 */
export function leadingNames(line: CommandLine, from = 0): readonly NameSplit[] {
  const first = line.rest[from]
  if (first?.kind === 'quoted') return [splitAt(line, from, from + 1)]
  const run = line.rest.slice(from, from + MOST_WORDS)
  const stop = run.findIndex((token, i) => token.kind !== 'word' || endsName(run[i - 1]))
  const count = stop < 0 ? run.length : stop
  return Array.from({ length: count }, (_, i) => splitAt(line, from, from + count - i))
}

/** The line parted at the first of these words, as in `merge A into B`; `undefined` when none stands between two others. */
export function splitOn(
  line: CommandLine,
  words: readonly string[],
): Readonly<{ before: string; after: NameSplit }> | undefined {
  const index = line.rest.findIndex(
    (token, i) => i > 0 && token.kind === 'word' && words.includes(token.text.toLowerCase()),
  )
  if (index < 0 || index === line.rest.length - 1) return undefined
  const before = wordsOf({ ...line, rest: line.rest.slice(0, index) })
  return { before, after: splitAt(line, index + 1, line.rest.length) }
}

function splitAt(line: CommandLine, from: number, to: number): NameSplit {
  const tokens = line.rest.slice(from, to)
  const name = wordsOf({ ...line, rest: tokens }).replace(/[:：,，;；]$/, '')
  const [start, end] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0]
  const trailing = tokens.at(-1)?.kind === 'word' && /[:：,，;；]$/.test(line.raw.slice(start, end)) ? 1 : 0
  const rest = textFrom(line, to).replace(/^[:：,，]\s*/, '')
  return { name, span: { start, end: end - trailing }, rest, restIndex: to }
}

function endsName(token: Token | undefined): boolean {
  return token?.kind === 'word' && /[:：，；]$/.test(token.text)
}

function plain(token: Token): string {
  return token.kind === 'assign' || token.kind === 'option' ? token.raw : token.text
}

/** The white space before a token as typed, or one space where an option was cut out. */
function gap(line: CommandLine, before: Token | undefined, token: Token): string {
  if (!before) return ''
  const typed = line.raw.slice(before.end, token.start)
  return typed.trim() === '' ? typed : ' '
}
