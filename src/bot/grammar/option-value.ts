import type { Span } from '../../coach/index.ts'
import { isValueKey, type OptionKey } from './option-keys.ts'
import { canStretch } from './stretch-value.ts'
import type { HeldValue, OptionToken, Token } from './tokens.ts'

/**
 * The value of one option. `span` is the whole `key:value` as typed, `valueSpan` the value alone: what a button puts
 * another name into. `personId` is there when the value is a mention.
 */
export type OptionValue = Readonly<{ text: string; span: Span; valueSpan: Span; personId?: string }>

/** At most this many words more belong to a value. */
const MOST_MORE = 4

/**
 * The value of an option, and how many of the tokens behind it belong to it: the one after an empty `by:`, and words
 * with which a day, time, birthday or amount can still be read.
 */
export function readOption(
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
