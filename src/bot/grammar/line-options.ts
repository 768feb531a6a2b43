import { Problem, type Span } from '../../coach/index.ts'
import type { CommandShape } from './command-table.ts'
import { hasHan } from './fold-text.ts'
import { nearestName } from './nearest-name.ts'
import { findOptionKey, isValueKey, type OptionKey, optionNames } from './option-keys.ts'
import { canStretch } from './stretch-value.ts'
import type { HeldValue, OptionToken, Token } from './tokens.ts'

/**
 * The value of one option. `span` is the whole `key:value` as typed, `valueSpan` the value alone: what a button puts
 * another name into. `personId` is there when the value is a mention.
 */
export type OptionValue = Readonly<{ text: string; span: Span; valueSpan: Span; personId?: string }>

/** A line's tokens sorted out: the options that the command takes, and everything else in order. */
export type SortedTokens = Readonly<{
  rest: readonly Token[]
  options: ReadonlyMap<OptionKey, readonly OptionValue[]>
}>

/** At most this many words more belong to a value. */
const MOST_MORE = 4

/**
 * Takes the options of a command out of its tokens. A value may stand after a space (`by: fri`), and days, times and
 * amounts run on as long as they can be read (`by:in 2 weeks`). In free text other `key:value` are words again.
 *
 * @throws Problem `unknown-option` in a command that takes no free text
 */
export function sortTokens(tokens: readonly Token[], shape: CommandShape): SortedTokens {
  const rest: Token[] = []
  const options = new Map<OptionKey, OptionValue[]>()
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]
    if (!token) break
    const key = token.kind === 'option' ? allowedKey(token, shape) : undefined
    if (token.kind !== 'option' || key === undefined) {
      rest.push(...(token.kind === 'option' ? toWords(token) : [token]))
      i += 1
      continue
    }
    const { value, used } = readOption(key, token, tokens.slice(i + 1))
    options.set(key, [...(options.get(key) ?? []), value])
    i += 1 + used
  }
  return { rest: rest.filter((token) => !isLostPause(token)), options }
}

function allowedKey(token: OptionToken, shape: CommandShape): OptionKey | undefined {
  const allowed = shape.options ?? []
  const key = findOptionKey(token.key)
  if (key !== undefined && allowed.includes(key)) return key
  if (shape.text !== 'closed') return undefined
  const han = hasHan(token.key)
  const nearest = nearestName(
    token.key,
    allowed.flatMap(optionNames).filter((name) => hasHan(name) === han),
  )
  const at = { start: token.start, end: token.end }
  throw new Problem({
    code: 'unknown-option',
    text: token.key,
    allowed,
    at,
    ...(nearest !== undefined && { nearest }),
  })
}

/**
 * The value of an option, and how many of the tokens behind it belong to it: the one after an empty `by:`, and words
 * with which a day, time, birthday or amount can still be read.
 */
function readOption(
  key: OptionKey,
  token: OptionToken,
  following: readonly Token[],
): Readonly<{ value: OptionValue; used: number }> {
  const next = following[0]
  const spaced = token.value.start === token.end && next ? asValue(next) : undefined
  const held = spaced ?? ownValue(token)
  const after = spaced ? following.slice(1) : following
  const more = held.quoted || held.personId !== undefined ? [] : longestStretch(key, held.text, after)
  const end = more.at(-1)?.end ?? held.end
  const value = {
    text: spaceJoined(held.text, more),
    span: { start: token.start, end },
    valueSpan: { start: held.start, end },
    ...(held.personId !== undefined && { personId: held.personId }),
  }
  return { value, used: more.length + (spaced ? 1 : 0) }
}

/** `lunar:8-15` is a value together with its key. */
function ownValue(token: OptionToken): HeldValue {
  if (!isValueKey(token.key)) return token.value
  return { start: token.start, end: token.end, text: token.raw, quoted: false }
}

function asValue(token: Token): HeldValue | undefined {
  const { start, end, text } = token
  if (token.kind === 'person') return { start, end, text, quoted: false, personId: token.id }
  if (token.kind !== 'word' && token.kind !== 'quoted') return undefined
  return { start, end, text, quoted: token.kind === 'quoted' }
}

function longestStretch(key: OptionKey, text: string, following: readonly Token[]): readonly Token[] {
  const stop = following.findIndex((token) => token.kind !== 'word')
  const words = following.slice(0, Math.min(MOST_MORE, stop < 0 ? following.length : stop))
  for (let count = words.length; count > 0; count -= 1) {
    const taken = words.slice(0, count)
    if (canStretch(key, spaceJoined(text, taken))) return taken
  }
  return []
}

function spaceJoined(text: string, more: readonly Token[]): string {
  return [text, ...more.map((word) => word.text)].join(' ')
}

/** `华远钢铁：今天去了` is a name and a text to someone who writes a note, not an option. */
function toWords(token: OptionToken): Token[] {
  const colon = token.value.start
  const head = token.raw.slice(0, colon - token.start)
  const name: Token = { kind: 'word', start: token.start, end: colon, raw: head, text: head }
  if (colon === token.end) return [name]
  const raw = token.raw.slice(colon - token.start)
  return [name, { kind: 'word', start: colon, end: token.end, raw, text: raw }]
}

/** A comma that parted two options and now stands alone. */
function isLostPause(token: Token): boolean {
  return token.kind === 'word' && /^[,，;；。、]+$/.test(token.text)
}
