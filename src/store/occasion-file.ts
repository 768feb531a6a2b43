import { type SqlBool, sql } from 'kysely'
import {
  type DayWindow,
  type KeyRange,
  type OccasionAccount,
  type OccasionFile,
  ownOccasionsNear,
} from '../coach/index.ts'
import { present } from './columns.ts'
import type { Reader } from './database.ts'
import { readDayFiles } from './day-files.ts'
import { listedPairs } from './listed.ts'
import { readOwnOccasions } from './own-occasions.ts'
import { type Places, prepared } from './prepared.ts'
import type { Sealing } from './sealing.ts'

/** What is asked for: `occasionKeyRanges`, and the `occasionWindow` for which the team's own occasions count. */
export type OccasionsAsked = Readonly<{ ranges: readonly KeyRange[]; window: DayWindow }>

type Request = OccasionsAsked & Readonly<{ team: string; owner: string; sealing: Sealing }>

/** One member's file of occasions: three queries however many accounts she has, and rows only of what may be due. */
export async function readOccasionFile(reader: Reader, request: Request): Promise<OccasionFile> {
  const { team, owner, sealing, ranges, window } = request
  const [keys, own] = await Promise.all([
    keysWithin(reader, { team, owner, ranges: JSON.stringify(ranges.map(({ from, to }) => [from, to])) }),
    readOwnOccasions(reader, team),
  ])
  const near = ownOccasionsNear(own, window).map(({ occasion }) => occasion)
  const groups = near.flatMap(({ tiers, industry = ANY }) => tiers.map((tier) => [tier, industry]))
  const grouped =
    near.length === 0 ? [] : await accountsIn(reader, { team, owner, groups: JSON.stringify(groups) })
  const { accounts, ...files } = readDayFiles(keys, sealing)
  return { ...files, accounts: joined([...accounts, ...grouped.map((row) => present(row))]), own }
}

/** Stands for every industry. */
const ANY = ''

/** Each once, by id, with all that is said of it. */
function joined(all: readonly OccasionAccount[]): readonly OccasionAccount[] {
  const byId = new Map<string, OccasionAccount>()
  for (const one of all) {
    const known = byId.get(one.id)
    byId.set(one.id, known === undefined ? one : { ...known, ...one })
  }
  return [...byId.values()].sort((one, other) => (one.id < other.id ? -1 : 1))
}

// Both go from the smaller side, as cross joins, whose order SQLite keeps.

const keysWithin = prepared(
  'occasion-file.keys',
  (db, at: Places<{ team: string; owner: string; ranges: string }>, dialect) =>
    db
      .selectFrom(listedPairs(dialect, at.ranges))
      .crossJoin('day_key')
      .select(['day_key.kind', 'day_key.ref_id', 'day_key.account_id', 'day_key.file'])
      .where('day_key.team_id', '=', at.team)
      .where('day_key.owner_id', '=', at.owner)
      .whereRef('day_key.key', '>=', 'listed.first')
      .whereRef('day_key.key', '<=', 'listed.last'),
)

/** By pairs of a tier and an industry. */
const accountsIn = prepared(
  'occasion-file.accounts-in',
  (db, at: Places<{ team: string; owner: string; groups: string }>, dialect) =>
    db
      .selectFrom(listedPairs(dialect, at.groups))
      .crossJoin('account')
      .select(['account.id', 'account.tier', 'account.industry'])
      .where('account.team_id', '=', at.team)
      .where('account.owner_id', '=', at.owner)
      .where('account.archived_on', 'is', null)
      .whereRef('account.tier', '=', 'listed.first')
      .where(sql<SqlBool>`listed.last in (account.industry, ${sql.lit(ANY)})`),
)
