import { type Account, type Contact, type Deal, type NamedKind, Problem, type Span } from '../coach/index.ts'
import type { NameMatch } from '../store/index.ts'
import type { Ask } from './ask.ts'
import type { CommandLine } from './grammar/command-line.ts'
import { leadingNames, type NameSplit } from './grammar/line-text.ts'

/** What to look for and how far to go: on a write nothing is guessed, so likeness only offers. */
export type Wanted = Readonly<{
  write: boolean
  accountId?: string
  from?: number
  example: string
  what: string
}>

/** What was named, and what follows it: `rest` as typed, `restIndex` in `line.rest`. */
export type Found<T> = Readonly<{ value: T; rest: string; restIndex: number; span: Span }>

/** A name that stands in an option such as `with:`. */
export type TypedName = Readonly<{ text: string; span?: Span }>

/** @throws Problem `missing`, `unknown-name`, `several-names` */
export async function leadingAccount(ask: Ask, line: CommandLine, wanted: Wanted): Promise<Found<Account>> {
  return leading(ask, line, { ...wanted, kind: 'account', load: (id) => ask.desk.accounts.find(id) })
}

/** @throws Problem `missing`, `unknown-name`, `several-names` */
export async function leadingContact(ask: Ask, line: CommandLine, wanted: Wanted): Promise<Found<Contact>> {
  return leading(ask, line, { ...wanted, kind: 'contact', load: (id) => ask.desk.contacts.find(id) })
}

/** @throws Problem `missing`, `unknown-name`, `several-names` */
export async function leadingDeal(ask: Ask, line: CommandLine, wanted: Wanted): Promise<Found<Deal>> {
  return leading(ask, line, { ...wanted, kind: 'deal', load: (id) => ask.desk.deals.find(id) })
}

/** @throws Problem `unknown-name`, `several-names` */
export async function namedContact(
  ask: Ask,
  name: TypedName,
  where: Pick<Wanted, 'write' | 'accountId'>,
): Promise<Contact> {
  return named(ask, name, { ...where, kind: 'contact', load: (id) => ask.desk.contacts.find(id) })
}

/** @throws Problem `unknown-name`, `several-names` */
export async function namedDeal(
  ask: Ask,
  name: TypedName,
  where: Pick<Wanted, 'write' | 'accountId'>,
): Promise<Deal> {
  return named(ask, name, { ...where, kind: 'deal', load: (id) => ask.desk.deals.find(id) })
}

/** @throws Problem `unknown-name`, `several-names` */
export async function namedAccount(
  ask: Ask,
  name: TypedName,
  where: Pick<Wanted, 'write'>,
): Promise<Account> {
  return named(ask, name, { ...where, kind: 'account', load: (id) => ask.desk.accounts.find(id) })
}

type Kind = Exclude<NamedKind, 'member'>
type Search<T> = Readonly<{
  kind: Kind
  write: boolean
  accountId?: string
  load: (id: string) => Promise<T | undefined>
}>

/**
 * The longest run of words at the head of a line that names something exactly wins, so that names of several words need
 * no quotes. Else the first word, or what is quoted, is looked up with all the likeness we have.
 */
async function leading<T>(ask: Ask, line: CommandLine, wanted: Wanted & Search<T>): Promise<Found<T>> {
  const splits = leadingNames(line, wanted.from ?? 0)
  const [longest] = splits
  const shortest = splits.at(-1)
  if (longest === undefined || shortest === undefined) {
    throw new Problem({ code: 'missing', what: wanted.what, example: wanted.example })
  }
  for (const split of splits) {
    const match = await lookUp(ask, split.name, wanted)
    if (match.kind === 'one' && match.how !== 'like') return found(split, await load(wanted, match.id))
    if (match.kind === 'several' && match.how !== 'like') throw severalNames(wanted.kind, split, match)
  }
  const last = longest.rest.trim() === '' && !hasText(line, wanted) ? longest : shortest
  return found(last, await named(ask, { text: last.name, span: last.span }, wanted))
}

/** In a command without text of its own, all the words are the name. */
function hasText(line: CommandLine, { write }: Readonly<{ write: boolean }>): boolean {
  return write && line.rest.length > 1
}

async function named<T>(ask: Ask, { text, span }: TypedName, wanted: Search<T>): Promise<T> {
  const match = await lookUp(ask, text, wanted)
  if (match.kind === 'one' && (match.how !== 'like' || !wanted.write)) return load(wanted, match.id)
  const at = span === undefined ? {} : { at: span }
  if (match.kind === 'several') throw severalNames(wanted.kind, { name: text, ...(span && { span }) }, match)
  const near = match.kind === 'one' ? [{ id: match.id, name: match.name }] : match.near
  throw new Problem({ code: 'unknown-name', kind: wanted.kind, name: text, near, ...at })
}

/** `=id` names a thing by its id: our own buttons write lines that way. */
async function lookUp<T>({ desk }: Ask, text: string, { kind, accountId }: Search<T>): Promise<NameMatch> {
  if (/^=\S+$/.test(text)) return { kind: 'one', id: text.slice(1), name: '', how: 'exact' }
  if (kind === 'account') return desk.names.account(text)
  return kind === 'contact' ? desk.names.contact(text, accountId) : desk.names.deal(text, accountId)
}

async function load<T>({ kind, load: read }: Search<T>, id: string): Promise<T> {
  const value = await read(id)
  if (value === undefined) throw new Problem({ code: 'gone', kind })
  return value
}

function found<T>({ rest, restIndex, span }: NameSplit, value: T): Found<T> {
  return { value, rest, restIndex, span }
}

function severalNames(
  kind: Kind,
  { name, span }: Readonly<{ name: string; span?: Span }>,
  match: Extract<NameMatch, { kind: 'several' }>,
): Problem {
  return new Problem({ code: 'several-names', kind, name, choices: match.choices, ...(span && { at: span }) })
}
