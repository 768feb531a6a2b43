import { Problem } from '../../coach/index.ts'
import type { CommandShape } from './command-table.ts'
import { hasHan } from './fold-text.ts'
import { nearestName } from './nearest-name.ts'
import { findOptionKey, type OptionKey, optionNames } from './option-keys.ts'
import { type OptionValue, readOption } from './option-value.ts'
import type { OptionToken, Token } from './tokens.ts'

/** A line's tokens sorted out: the options that the command takes, and everything else in order. */
export type SortedTokens = Readonly<{
  rest: readonly Token[]
  options: ReadonlyMap<OptionKey, readonly OptionValue[]>
}>

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
