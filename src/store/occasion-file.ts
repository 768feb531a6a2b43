import {
  type DayWindow,
  type KeyRange,
  type OccasionAccount,
  type OccasionFile,
  ownOccasionsNear,
  type Tier,
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

/** One member's file of occasions: a few seeks however many accounts she has, and rows only of what may be due. */
export async function readOccasionFile(reader: Reader, request: Request): Promise<OccasionFile> {
  const { team, owner, sealing, ranges, window } = request
  const [keys, own] = await Promise.all([
    keysWithin(reader, { team, owner, ranges: JSON.stringify(ranges.map(({ from, to }) => [from, to])) }),
    readOwnOccasions(reader, team),
  ])
  const near = ownOccasionsNear(own, window).flatMap(({ occasion: { tiers, industry } }) =>
    tiers.map((tier) => ({ tier, industry })),
  )
  const grouped = await Promise.all(
    near.map(({ tier, industry }) =>
      industry === undefined
        ? accountsOfTier(reader, { team, owner, tier })
        : accountsOfTrade(reader, { team, owner, tier, industry }),
    ),
  )
  const { accounts, ...files } = readDayFiles(keys, sealing)
  return { ...files, accounts: joined([...accounts, ...grouped.flat().map((row) => present(row))]), own }
}

/** Each once, by id, with all that is said of it. */
function joined(all: readonly OccasionAccount[]): readonly OccasionAccount[] {
  const byId = new Map<string, OccasionAccount>()
  for (const one of all) {
    const known = byId.get(one.id)
    byId.set(one.id, known === undefined ? one : { ...known, ...one })
  }
  return [...byId.values()].sort((one, other) => (one.id < other.id ? -1 : 1))
}

/** From the smaller side as a cross join, whose order SQLite keeps. */
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

type Group = { team: string; owner: string; tier: Tier }

const accountsOfTier = prepared('occasion-file.tier', (db, at: Places<Group>) =>
  db
    .selectFrom('account')
    .select(['id', 'tier', 'industry'])
    .where('team_id', '=', at.team)
    .where('owner_id', '=', at.owner)
    .where('archived_on', 'is', null)
    .where('tier', '=', at.tier),
)

const accountsOfTrade = prepared('occasion-file.trade', (db, at: Places<Group & { industry: string }>) =>
  db
    .selectFrom('account')
    .select(['id', 'tier', 'industry'])
    .where('team_id', '=', at.team)
    .where('owner_id', '=', at.owner)
    .where('archived_on', 'is', null)
    .where('tier', '=', at.tier)
    .where('industry', '=', at.industry),
)
