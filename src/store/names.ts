import { sql } from 'kysely'
import type { NameChoice } from '../coach/index.ts'
import { likeness } from './likeness.ts'
import { afterPrefix, toNameKey } from './name-key.ts'
import type { NameTable } from './schema.ts'
import type { Seat } from './seat.ts'
import { visible } from './visible.ts'

/** How a name was found, surest first. */
export type MatchHow = 'exact' | 'alias' | 'prefix' | 'like'

/** One match acts; several are asked for; none offers what is near. Every list has at most 8 choices. */
export type NameMatch = Readonly<
  | { kind: 'one'; id: string; name: string; how: MatchHow }
  | { kind: 'several'; choices: readonly NameChoice[]; how: MatchHow }
  | { kind: 'none'; near: readonly NameChoice[] }
>

/**
 * Names of what the viewer may see: exact name, then alias, then prefix, then likeness; case, width and accents do not
 * matter. A `hint` of a choice tells twins apart (the account of a contact or deal).
 */
export interface Names {
  account(text: string): Promise<NameMatch>
  contact(text: string, accountId?: string): Promise<NameMatch>
  deal(text: string, accountId?: string): Promise<NameMatch>
}

type Kind = NameTable['kind']
type Sought = Readonly<{ kind: Kind; key: string; accountId: string | undefined }>
type Found = Readonly<{ id: string; name: string; account: string; key: string }>

const MOST_CHOICES = 8
/** Names compared for likeness at most: those with the same first letter, then others. */
const MOST_COMPARED = 5_000
/** From here on a name is taken for what was meant, and from there on it is worth offering. */
const LIKE = 0.7
const NEAR = 0.35

/** @param seat binds the workspace and the viewer */
export function createNames(seat: Seat): Names {
  const find = (kind: Kind, text: string, accountId?: string) =>
    findByName(seat, { kind, key: toNameKey(text), accountId })
  return {
    account: (text) => find('account', text),
    contact: (text, accountId) => find('contact', text, accountId),
    deal: (text, accountId) => find('deal', text, accountId),
  }
}

async function findByName(seat: Seat, sought: Sought): Promise<NameMatch> {
  if (sought.key === '') return { kind: 'none', near: [] }
  for (const how of ['exact', 'alias', 'prefix'] as const) {
    const found = await FINDERS[how](seat, sought)
    if (found.length > 0) return toMatch(sought.kind, found, how)
  }
  return findAlike(seat, sought)
}

const FINDERS = {
  exact: (seat: Seat, sought: Sought) =>
    named(seat, sought).where('name.key', '=', sought.key).where('name.how', '=', 'name').execute(),
  alias: (seat: Seat, sought: Sought) =>
    named(seat, sought).where('name.key', '=', sought.key).where('name.how', '=', 'alias').execute(),
  prefix: (seat: Seat, sought: Sought) =>
    unarchived(seat, sought)
      .where('name.key', '>=', sought.key)
      .where('name.key', '<', afterPrefix(sought.key))
      .limit(MOST_PREFIXED)
      .execute(),
}

const MOST_PREFIXED = 50

async function findAlike(seat: Seat, sought: Sought): Promise<NameMatch> {
  const scored = (await comparable(seat, sought))
    .map((row) => ({ row, score: likeness(sought.key, row.key) }))
    .filter(({ score }) => score >= NEAR)
    .toSorted(
      (a, b) => b.score - a.score || compareText(a.row.key, b.row.key) || compareText(a.row.id, b.row.id),
    )
  const alike = scored.filter(({ score }) => score >= LIKE).map(({ row }) => row)
  if (alike.length > 0) return toMatch(sought.kind, alike, 'like')
  return {
    kind: 'none',
    near: toChoices(
      sought.kind,
      scored.map(({ row }) => row),
    ),
  }
}

async function comparable(seat: Seat, sought: Sought): Promise<readonly Found[]> {
  const [first = ''] = sought.key
  const whole = () =>
    unarchived(seat, sought)
      .where('name.how', '<>', 'word')
      .limit(MOST_COMPARED / 2)
  const range = [first, afterPrefix(first)] as const
  const same = whole().where('name.key', '>=', range[0]).where('name.key', '<', range[1])
  const others = whole().where((either) =>
    either.or([either('name.key', '<', range[0]), either('name.key', '>=', range[1])]),
  )
  return [...(await same.execute()), ...(await others.execute())]
}

function unarchived(seat: Seat, sought: Sought) {
  return named(seat, sought).where('account.archived_on', 'is', null)
}

/** Every name of this kind that the viewer may see, with what tells it apart. */
function named(seat: Seat, { kind, accountId }: Sought) {
  return seat.reads.db
    .selectFrom('name')
    .innerJoin('account', (join) =>
      join.onRef('account.team_id', '=', 'name.team_id').onRef('account.id', '=', 'name.account_id'),
    )
    .leftJoin('contact', (join) =>
      join
        .onRef('contact.team_id', '=', 'name.team_id')
        .onRef('contact.id', '=', 'name.ref_id')
        .on('name.kind', '=', 'contact'),
    )
    .leftJoin('deal', (join) =>
      join
        .onRef('deal.team_id', '=', 'name.team_id')
        .onRef('deal.id', '=', 'name.ref_id')
        .on('name.kind', '=', 'deal'),
    )
    .select([
      'name.ref_id as id',
      'name.key',
      'account.name as account',
      sql<string>`coalesce(contact.name, deal.name, account.name)`.as('name'),
    ])
    .where('name.team_id', '=', seat.teamId)
    .where('name.kind', '=', kind)
    .$if(accountId !== undefined, (query) => query.where('name.account_id', '=', accountId ?? ''))
    .where(visible(seat.scope))
    .orderBy('name.key')
    .orderBy('name.ref_id')
}

function toMatch(kind: Kind, found: readonly Found[], how: MatchHow): NameMatch {
  const choices = toChoices(kind, found)
  const [only] = choices
  if (only && choices.length === 1) return { kind: 'one', id: only.id, name: only.name, how }
  return { kind: 'several', choices, how }
}

/** Each thing once, whichever of its names was met first. */
function toChoices(kind: Kind, found: readonly Found[]): readonly NameChoice[] {
  const seen = new Map<string, NameChoice>()
  for (const { id, name, account } of found) {
    if (!seen.has(id)) seen.set(id, kind === 'account' ? { id, name } : { id, name, hint: account })
  }
  return [...seen.values()].slice(0, MOST_CHOICES)
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
