import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { NameChoice } from '../coach/index.ts'
import type { NameTable } from './derived-schema.ts'
import { type Compared, rankLikeness } from './likeness.ts'
import { afterPrefix, toNameKey } from './name-key.ts'
import { type Places, prepared } from './prepared.ts'
import type { Tables } from './schema.ts'
import type { Seat } from './seat.ts'
import { type Scope, visible } from './visible.ts'

/** How a name was found, surest first. */
export type MatchHow = 'exact' | 'alias' | 'prefix' | 'like'

/** One match acts; several are asked for; none offers what is near. Every list has at most 8 choices. */
export type NameMatch = Readonly<
  | ({ kind: 'one'; how: MatchHow } & NameChoice)
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
/** A prefix, or a name borne by many, is not read further. */
const MOST_FOUND = 50
/** Names compared for likeness: those with the same first letter, and others. */
const MOST_COMPARED_SAME = 2_000
const MOST_COMPARED_OTHERS = 1_000
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
  const at = { ...seat.scope, kind: sought.kind, key: sought.key, account: sought.accountId ?? '' }
  const called = await calledExactly(seat.reads, at)
  const exact = called.filter(({ how }) => how === 'name')
  if (exact.length > 0) return toMatch(sought.kind, exact, 'exact')
  if (called.length > 0) return toMatch(sought.kind, called, 'alias')
  const prefixed = await calledFrom(seat.reads, { ...at, end: afterPrefix(sought.key) })
  if (prefixed.length > 0) return toMatch(sought.kind, prefixed, 'prefix')
  return findAlike(seat, sought)
}

async function findAlike(seat: Seat, sought: Sought): Promise<NameMatch> {
  const nearest = rankLikeness(sought.key, await comparable(seat, sought)).filter(
    ({ score }) => score >= NEAR,
  )
  const seen = await visibleAmong(seat, sought, nearest)
  const alike = seen.filter(({ score }) => score >= LIKE)
  if (alike.length > 0) return toMatch(sought.kind, alike, 'like')
  return { kind: 'none', near: toChoices(sought.kind, seen) }
}

/** Keys alone, straight from the index; whether the viewer may see them is asked for the nearest only. */
async function comparable(seat: Seat, { kind, key, accountId }: Sought): Promise<readonly Compared[]> {
  const [first = ''] = key
  const at = { team: seat.teamId, kind, account: accountId ?? '', from: first, end: afterPrefix(first) }
  const [same, others] = [await keysWithin(seat.reads, at), await keysOutside(seat.reads, at)]
  return [...same, ...others]
}

async function visibleAmong(
  seat: Seat,
  { kind }: Sought,
  nearest: readonly (Compared & Readonly<{ score: number }>)[],
): Promise<readonly (Found & Readonly<{ score: number }>)[]> {
  if (nearest.length === 0) return []
  const rows = await joined(seat.reads.db)
    .where('name.team_id', '=', seat.teamId)
    .where('name.kind', '=', kind)
    .where('name.how', '<>', 'word')
    .where('account.archived_on', 'is', null)
    .where('name.ref_id', 'in', [...new Set(nearest.map(({ id }) => id))])
    .where(visible(seat.scope))
    .execute()
  const seen = new Map(rows.map((row) => [`${row.id} ${row.key}`, row]))
  return nearest.flatMap(({ id, key, score }) => {
    const row = seen.get(`${id} ${key}`)
    return row ? [{ ...row, score }] : []
  })
}

type Inside = { kind: Kind; account: string }

/** Every name, with what tells it apart. */
function joined(db: Kysely<Tables>) {
  return db
    .selectFrom('name')
    .innerJoin('account', (join) =>
      join.onRef('account.team_id', '=', 'name.team_id').onRef('account.id', '=', 'name.account_id'),
    )
    .leftJoin('contact', (join) =>
      join
        .onRef('contact.team_id', '=', 'name.team_id')
        .onRef('contact.id', '=', 'name.ref_id')
        .on('name.kind', '=', sql.lit('contact')),
    )
    .leftJoin('deal', (join) =>
      join
        .onRef('deal.team_id', '=', 'name.team_id')
        .onRef('deal.id', '=', 'name.ref_id')
        .on('name.kind', '=', sql.lit('deal')),
    )
    .select([
      'name.ref_id as id',
      'name.key',
      'name.how',
      'account.name as account',
      sql<string>`coalesce(contact.name, deal.name, account.name)`.as('name'),
    ])
}

/** An empty account stands for all of them. */
function within(account: RawBuilder<string>): RawBuilder<SqlBool> {
  return sql<SqlBool>`(${account} = '' or name.account_id = ${account})`
}

const calledExactly = prepared('name.exact', (db, at: Places<Scope & Inside & { key: string }>) =>
  joined(db)
    .where('name.team_id', '=', at.team)
    .where('name.kind', '=', at.kind)
    .where('name.key', '=', at.key)
    .where('name.how', '<>', sql.lit('word'))
    .where(within(at.account))
    .where(visible(at))
    .orderBy('name.ref_id')
    .limit(MOST_FOUND),
)

const calledFrom = prepared('name.prefix', (db, at: Places<Scope & Inside & { key: string; end: string }>) =>
  joined(db)
    .where('name.team_id', '=', at.team)
    .where('name.kind', '=', at.kind)
    .where('name.key', '>=', at.key)
    .where('name.key', '<', at.end)
    .where('account.archived_on', 'is', null)
    .where(within(at.account))
    .where(visible(at))
    .orderBy('name.key')
    .orderBy('name.ref_id')
    .limit(MOST_FOUND),
)

type Stretch = Inside & { team: string; from: string; end: string }

function keys(db: Kysely<Tables>, at: Places<Stretch>, limit: number) {
  return db
    .selectFrom('name')
    .select(['name.ref_id as id', 'name.key'])
    .where('name.team_id', '=', at.team)
    .where('name.kind', '=', at.kind)
    .where('name.how', '<>', sql.lit('word'))
    .where(within(at.account))
    .orderBy('name.key')
    .orderBy('name.ref_id')
    .limit(sql.lit(limit))
}

const keysWithin = prepared('name.within', (db, at: Places<Stretch>) =>
  keys(db, at, MOST_COMPARED_SAME).where('name.key', '>=', at.from).where('name.key', '<', at.end),
)

const keysOutside = prepared('name.outside', (db, at: Places<Stretch>) =>
  keys(db, at, MOST_COMPARED_OTHERS).where((either) =>
    either.or([either('name.key', '<', at.from), either('name.key', '>=', at.end)]),
  ),
)

function toMatch(kind: Kind, found: readonly Found[], how: MatchHow): NameMatch {
  const choices = toChoices(kind, found)
  const [only] = choices
  if (only && choices.length === 1) return { kind: 'one', ...only, how }
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
