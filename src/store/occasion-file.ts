import { type SqlBool, sql } from 'kysely'
import {
  type DayWindow,
  type KeyRange,
  type OccasionAccount,
  type OccasionContact,
  type OccasionFile,
  ownOccasionsNear,
} from '../coach/index.ts'
import { isWeekday, present } from './columns.ts'
import type { Reader } from './database.ts'
import { toStatus } from './due-contacts.ts'
import { listedPairs, listedTexts } from './listed.ts'
import { toAccountEvent, toContactNews } from './occasion-rows.ts'
import type { DayKeyTable } from './occasion-schema.ts'
import { readOwnOccasions } from './own-occasions.ts'
import { type Places, prepared } from './prepared.ts'
import type { AccountTable, ContactTable } from './schema.ts'
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
  const near = ownOccasionsNear(own, window).map(({ occasion }) => occasion)
  const groups = near.flatMap(({ tiers, industry = ANY }) => tiers.map((tier) => [tier, industry]))
  const news = idsOf(keys, 'news')
  const [accounts, events, told, people, newsmakers, grouped] = await Promise.all([
    listed(reader, accountsById, { team, ids: [...idsOf(keys, 'account'), ...placesOf(keys)] }),
    listed(reader, eventsById, { team, ids: idsOf(keys, 'event') }),
    listed(reader, newsById, { team, ids: news }),
    listed(reader, contactsById, { team, ids: idsOf(keys, 'contact') }),
    listed(reader, contactsByNews, { team, ids: news }),
    near.length === 0 ? [] : accountsIn(reader, { team, owner, groups: JSON.stringify(groups) }),
  ])
  return {
    accounts: once([...accounts, ...grouped].map(toOccasionAccount)),
    contacts: once([...people, ...newsmakers].map(toOccasionContact)),
    events: once(events.map(toAccountEvent)),
    news: once(told.map((row) => toContactNews(row, sealing))),
    own,
  }
}

type Key = Pick<DayKeyTable, 'kind' | 'ref_id' | 'account_id'>

function idsOf(keys: readonly Key[], kind: Key['kind']): readonly string[] {
  return keys.filter((key) => key.kind === kind).map((key) => key.ref_id)
}

function placesOf(keys: readonly Key[]): readonly string[] {
  return keys.filter((key) => key.kind === 'event').map((key) => key.account_id)
}

/** Stands for every industry. */
const ANY = ''

type Listed = { team: string; ids: string }

/** Asks nothing where nobody is sought, as on most days. */
async function listed<Row>(
  reader: Reader,
  query: (reader: Reader, values: Listed) => Promise<readonly Row[]>,
  { team, ids }: Readonly<{ team: string; ids: readonly string[] }>,
): Promise<readonly Row[]> {
  return ids.length === 0 ? [] : query(reader, { team, ids: JSON.stringify([...new Set(ids)]) })
}

/** Each once, by id. */
function once<T extends Readonly<{ id: string }>>(all: readonly T[]): readonly T[] {
  const byId = new Map(all.map((one) => [one.id, one]))
  return [...byId.values()].sort((one, other) => (one.id < other.id ? -1 : 1))
}

const ACCOUNT = ['id', 'tier', 'industry', 'founded_on', 'contract_on', 'budget_start_month'] as const
const CONTACT = ['id', 'account_id', 'zone', 'status', 'weekly_on'] as const
const accountColumns = ACCOUNT.map((column) => `account.${column}` as const)
const contactColumns = CONTACT.map((column) => `contact.${column}` as const)

function toOccasionAccount(row: Pick<AccountTable, (typeof ACCOUNT)[number]>): OccasionAccount {
  return present({
    id: row.id,
    tier: row.tier,
    industry: row.industry,
    foundedOn: row.founded_on,
    contractOn: row.contract_on,
    budgetStartMonth: row.budget_start_month,
  })
}

function toOccasionContact(row: Pick<ContactTable, (typeof CONTACT)[number]>): OccasionContact {
  return {
    id: row.id,
    accountId: row.account_id,
    status: toStatus(row.status),
    ...(row.zone !== null && { zone: row.zone }),
    ...(isWeekday(row.weekly_on) && { weeklyOn: row.weekly_on }),
  }
}

// All go from the smaller side, as cross joins, whose order SQLite keeps.

const keysWithin = prepared(
  'occasion-file.keys',
  (db, at: Places<{ team: string; owner: string; ranges: string }>, dialect) =>
    db
      .selectFrom(listedPairs(dialect, at.ranges))
      .crossJoin('day_key')
      .select(['day_key.kind', 'day_key.ref_id', 'day_key.account_id'])
      .where('day_key.team_id', '=', at.team)
      .where('day_key.owner_id', '=', at.owner)
      .whereRef('day_key.key', '>=', 'listed.first')
      .whereRef('day_key.key', '<=', 'listed.last'),
)

const accountsById = prepared('occasion-file.accounts', (db, at: Places<Listed>, dialect) =>
  db
    .selectFrom(listedTexts(dialect, at.ids))
    .crossJoin('account')
    .select(accountColumns)
    .where('account.team_id', '=', at.team)
    .whereRef('account.id', '=', 'listed.value'),
)

const contactsById = prepared('occasion-file.contacts', (db, at: Places<Listed>, dialect) =>
  db
    .selectFrom(listedTexts(dialect, at.ids))
    .crossJoin('contact')
    .select(contactColumns)
    .where('contact.team_id', '=', at.team)
    .whereRef('contact.id', '=', 'listed.value'),
)

const eventsById = prepared('occasion-file.events', (db, at: Places<Listed>, dialect) =>
  db
    .selectFrom(listedTexts(dialect, at.ids))
    .crossJoin('account_event')
    .selectAll('account_event')
    .where('account_event.team_id', '=', at.team)
    .whereRef('account_event.id', '=', 'listed.value'),
)

const newsById = prepared('occasion-file.news', (db, at: Places<Listed>, dialect) =>
  db
    .selectFrom(listedTexts(dialect, at.ids))
    .crossJoin('contact_news')
    .selectAll('contact_news')
    .where('contact_news.team_id', '=', at.team)
    .whereRef('contact_news.id', '=', 'listed.value'),
)

/** Whom the news is about, without waiting for the news. */
const contactsByNews = prepared('occasion-file.news-contacts', (db, at: Places<Listed>, dialect) =>
  db
    .selectFrom(listedTexts(dialect, at.ids))
    .crossJoin('contact_news')
    .crossJoin('contact')
    .select(contactColumns)
    .where('contact_news.team_id', '=', at.team)
    .whereRef('contact_news.id', '=', 'listed.value')
    .where('contact.team_id', '=', at.team)
    .whereRef('contact.id', '=', 'contact_news.contact_id'),
)

/** By pairs of a tier and an industry. */
const accountsIn = prepared(
  'occasion-file.accounts-in',
  (db, at: Places<{ team: string; owner: string; groups: string }>, dialect) =>
    db
      .selectFrom(listedPairs(dialect, at.groups))
      .crossJoin('account')
      .select(accountColumns)
      .where('account.team_id', '=', at.team)
      .where('account.owner_id', '=', at.owner)
      .where('account.archived_on', 'is', null)
      .whereRef('account.tier', '=', 'listed.first')
      .where(sql<SqlBool>`listed.last in (account.industry, ${sql.lit(ANY)})`),
)
