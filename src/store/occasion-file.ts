import { type SqlBool, sql } from 'kysely'
import {
  type Account,
  concerns,
  type DayWindow,
  type KeyRange,
  type OccasionFile,
  ownOccasionsBetween,
  type Tier,
} from '../coach/index.ts'
import { toAccount } from './accounts.ts'
import { toContact } from './contacts.ts'
import type { Cell, Reader } from './database.ts'
import { toAccountEvent, toContactNews } from './occasion-rows.ts'
import type { AccountEventTable, ContactNewsTable, DayKeyTable } from './occasion-schema.ts'
import { readOwnOccasions } from './own-occasions.ts'
import { type Places, prepared } from './prepared.ts'
import type { AccountTable, ContactTable } from './schema.ts'
import type { Sealing } from './sealing.ts'

/** What is asked for: `occasionKeyRanges`, and the window in which the team's own occasions count. */
export type OccasionsAsked = Readonly<{ ranges: readonly KeyRange[]; window: DayWindow }>

type Request = OccasionsAsked & Readonly<{ team: string; owner: string; sealing: Sealing }>

/** One member's file of occasions: a few seeks however many accounts she has, and rows only of what may be due. */
export async function readOccasionFile(reader: Reader, request: Request): Promise<OccasionFile> {
  const { team, sealing } = request
  const keys = await readKeys(reader, request)
  const own = await readOwnOccasions(reader, team)
  const idsOf = (kind: DayKeyTable['kind']) => [
    ...new Set(keys.filter((key) => key.kind === kind).map((key) => key.ref_id)),
  ]
  const [events, news] = await Promise.all([
    eventsById(reader, { team, ids: idsOf('event') }),
    newsById(reader, { team, ids: idsOf('news') }),
  ])
  const people = [...idsOf('contact'), ...news.map((row) => row.contact_id)]
  const places = [...idsOf('account'), ...events.map((row) => row.account_id)]
  const [contacts, accounts, concerned] = await Promise.all([
    contactsById(reader, { team, ids: people }),
    accountsById(reader, { team, ids: places }),
    readConcerned(reader, request, own),
  ])
  const all = new Map([...accounts.map(toAccount), ...concerned].map((account) => [account.id, account]))
  return {
    accounts: [...all.values()].toSorted(byId),
    contacts: contacts.map((row) => toContact(row, { sealing, sensitive: false })).toSorted(byId),
    events: events.map(toAccountEvent).toSorted(byId),
    news: news.map((row) => toContactNews(row, sealing)).toSorted(byId),
    own,
  }
}

/** The accounts that an occasion of the team's in the window is a reason to write to. */
async function readConcerned(
  reader: Reader,
  { team, owner, window }: Request,
  own: OccasionFile['own'],
): Promise<readonly Account[]> {
  const coming = ownOccasionsBetween(own, window).map(({ occasion }) => occasion)
  const tiers = [...new Set(coming.flatMap((occasion) => occasion.tiers))]
  if (tiers.length === 0) return []
  const rows = await reader.db
    .selectFrom('account')
    .selectAll()
    .where('team_id', '=', team)
    .where('owner_id', '=', owner)
    .where('archived_on', 'is', null)
    .where('tier', 'in', tiers satisfies Tier[])
    .execute()
  const accounts = rows.map(toAccount)
  return accounts.filter((account) => coming.some((occasion) => concerns(occasion, account)))
}

type Sought = Readonly<{ team: string; ids: readonly string[] }>

async function accountsById({ db }: Reader, { team, ids }: Sought): Promise<readonly AccountTable[]> {
  if (ids.length === 0) return []
  return db.selectFrom('account').selectAll().where('team_id', '=', team).where('id', 'in', ids).execute()
}

async function contactsById({ db }: Reader, { team, ids }: Sought): Promise<readonly ContactTable[]> {
  if (ids.length === 0) return []
  return db.selectFrom('contact').selectAll().where('team_id', '=', team).where('id', 'in', ids).execute()
}

async function eventsById({ db }: Reader, { team, ids }: Sought): Promise<readonly AccountEventTable[]> {
  if (ids.length === 0) return []
  return db
    .selectFrom('account_event')
    .selectAll()
    .where('team_id', '=', team)
    .where('id', 'in', ids)
    .execute()
}

async function newsById({ db }: Reader, { team, ids }: Sought): Promise<readonly ContactNewsTable[]> {
  if (ids.length === 0) return []
  return db
    .selectFrom('contact_news')
    .selectAll()
    .where('team_id', '=', team)
    .where('id', 'in', ids)
    .execute()
}

function byId(one: Readonly<{ id: string }>, other: Readonly<{ id: string }>): number {
  return one.id < other.id ? -1 : 1
}

/** How many stretches of keys there are; see `occasionKeyRanges`. */
const RANGES = [0, 1, 2, 3, 4] as const

async function readKeys(reader: Reader, { team, owner, ranges }: Request) {
  if (ranges.length !== RANGES.length)
    throw new Error(`${ranges.length} stretches of keys, not ${RANGES.length}`)
  const ends = ranges.flatMap(({ from, to }, n) => [
    [`from${n}`, from],
    [`to${n}`, to],
  ])
  return keysWithin(reader, { ...Object.fromEntries(ends), team, owner })
}

const keysWithin = prepared('occasion-file.keys', (db, at: Places<Record<string, Cell>>) =>
  db
    .selectFrom('day_key')
    .select(['kind', 'ref_id'])
    .where(sql<SqlBool>`team_id = ${at['team']} and owner_id = ${at['owner']}`)
    .where(
      sql<SqlBool>`(${sql.join(
        RANGES.map((n) => sql`key between ${at[`from${n}`]} and ${at[`to${n}`]}`),
        sql` or `,
      )})`,
    ),
)
