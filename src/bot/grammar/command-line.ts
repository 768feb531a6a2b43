import { Problem, type Span } from '../../coach/index.ts'
import { type CommandId, type CommandShape, type SubVerb, shapeOf } from './command-table.ts'
import { findCommandAt, findSubVerb, headAt } from './command-words.ts'
import { lex } from './lex.ts'
import { type OptionValue, sortTokens } from './line-options.ts'
import type { OptionKey } from './option-keys.ts'
import type { AssignToken, PersonToken, Token } from './tokens.ts'

/**
 * A typed line, understood as far as the grammar goes. `command` is absent when its first word names none;
 * `commandToken` is that first word, absent on an empty line. `rest` holds everything but the command, its sub-verb and
 * its options, in order. `tags` are lower-cased. All spans count in `raw`.
 */
export type CommandLine = Readonly<{
  raw: string
  command?: CommandId
  sub?: SubVerb
  commandToken?: Span & Readonly<{ text: string }>
  rest: readonly Token[]
  options: ReadonlyMap<OptionKey, readonly OptionValue[]>
  tags: readonly string[]
  people: readonly PersonToken[]
  assigns: readonly AssignToken[]
}>

const NO_COMMAND: CommandShape = { names: [], text: 'free' }

/**
 * The line as a command. A leading `/coach` is passed over, for lines copied from a message.
 *
 * @throws Problem `unknown-option` for an option that the command does not take, unless it takes free text
 * @throws Problem `open-quote` where a quote is never closed, unless it stands inside free text
 */
export function readLine(raw: string): CommandLine {
  const start = /^\s*(?:\/coach(?=\s|$)\s*)?/.exec(raw)?.[0].length ?? 0
  const found = findCommandAt(raw, start)
  if (!found) return unnamed(raw, start)
  const shape = shapeOf(found.id)
  const { tokens } = lex(raw, found.end)
  refuseOpenQuote(tokens, shape)
  const sub = found.sub ?? subVerbOf(found.id, tokens[0])
  const { rest, options } = sortTokens(sub === found.sub ? tokens : tokens.slice(1), shape)
  return {
    raw,
    command: found.id,
    ...(sub && { sub }),
    commandToken: tokenOf(raw, start, found.end),
    options,
    ...sorted(rest),
  }
}

function unnamed(raw: string, start: number): CommandLine {
  const { tokens } = lex(raw, start)
  const end = start + (headAt(raw, start).length || (tokens[0]?.raw.length ?? 0))
  const { rest, options } = sortTokens(tokens, NO_COMMAND)
  return { raw, ...(end > start && { commandToken: tokenOf(raw, start, end) }), options, ...sorted(rest) }
}

function subVerbOf(command: CommandId, first: Token | undefined): SubVerb | undefined {
  return first?.kind === 'word' ? findSubVerb(command, first.text) : undefined
}

function tokenOf(raw: string, start: number, end: number): Span & Readonly<{ text: string }> {
  return { start, end, text: raw.slice(start, end) }
}

function sorted(rest: readonly Token[]): Pick<CommandLine, 'rest' | 'tags' | 'people' | 'assigns'> {
  return {
    rest,
    tags: rest.flatMap((token) => (token.kind === 'tag' ? [token.text.toLowerCase()] : [])),
    people: rest.filter((token) => token.kind === 'person'),
    assigns: rest.filter((token) => token.kind === 'assign'),
  }
}

/** The value of an option; the last one where it was given more than once. */
export function optionOf(line: CommandLine, key: OptionKey): OptionValue | undefined {
  return line.options.get(key)?.at(-1)
}

/** Every value of an option, in the order typed. */
export function optionsOf(line: CommandLine, key: OptionKey): readonly OptionValue[] {
  return line.options.get(key) ?? []
}

function refuseOpenQuote(tokens: readonly Token[], shape: CommandShape): void {
  const open = tokens.find(
    (token, i) => 'open' in token && (shape.text === 'closed' || (i === 0 && !/^['‘]/.test(token.raw))),
  )
  if (open) throw new Problem({ code: 'open-quote', at: { start: open.start, end: open.end } })
}
