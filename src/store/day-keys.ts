import { accountDayKeys, type Day, eventKey, followUpKey, newsKeys, weeklyKey } from '../coach/index.ts'
import { isWeekday, present } from './columns.ts'
import { type DayFileOf, toDayFile } from './day-files.ts'
import { dropKeys } from './drop-keys.ts'
import { toStatus } from './due-contacts.ts'
import type { Following } from './following.ts'
import { toAccountEvent, toContactNews } from './occasion-rows.ts'
import type { ContactNewsTable, DayKeyTable } from './occasion-schema.ts'
import { type Places, prepared } from './prepared.ts'
import type { RowChange } from './rows.ts'
import type { AccountTable, ContactTable, DealTable } from './schema.ts'
import type { Sealing } from './sealing.ts'

/** What making the keys takes. */
type Keying = Pick<Following, 'reader' | 'teamId' | 'sealing'>
type Keyed = Pick<DayKeyTable, 'key' | 'kind' | 'ref_id' | 'file'> & Partial<Pick<DayKeyTable, 'owner_id'>>

/** The tables whose rows have days, and the columns on which keys hang: a change elsewhere in the row moves none. */
const WATCHED = {
  account: ['owner_id', 'archived_on', 'founded_on', 'contract_on', 'budget_start_month'],
  contact: ['account_id', 'weekly_on', 'zone', 'status'],
  account_event: ['account_id', 'name', 'on_day', 'dropped_on'],
  contact_news: ['account_id', 'told', 'on_day'],
  deal: ['account_id', 'owner_id', 'name', 'closed_on'],
  follow_up: ['account_id', 'deal_id', 'on_day'],
} as const

/**
 * Keys under which planning finds what has a day of its own, by the owner of the unarchived account: they follow the
 * account, its events, its people and their news, and its deals by the owners of these.
 */
export async function keepDayKeys(step: Keying, { table, before, after }: RowChange): Promise<void> {
  if (!isWatched(table)) return
  const isSame = WATCHED[table].every((name) => (before?.[name] ?? null) === (after?.[name] ?? null))
  if (isSame) return
  const field = table === 'account' ? 'id' : 'account_id'
  const accounts = new Set([before, after].flatMap((row) => row?.[field] ?? []).map(String))
  for (const account of accounts) await remakeDayKeys(step, account)
}

function isWatched(table: RowChange['table']): table is keyof typeof WATCHED {
  return Object.hasOwn(WATCHED, table)
}

/** Makes the keys of an account anew. */
export async function remakeDayKeys(step: Keying, accountId: string): Promise<void> {
  const { reader, teamId } = step
  const at = { team_id: teamId, account_id: accountId }
  await dropKeys(reader, 'day_key', { teamId, accountId })
  const account = await reader.db
    .selectFrom('account')
    .selectAll()
    .where('team_id', '=', teamId)
    .where('id', '=', accountId)
    .where('archived_on', 'is', null)
    .executeTakeFirst()
  if (account === undefined) return
  const keys = await keysOf(step, account)
  const rows = keys.map((key) => ({ ...at, owner_id: account.owner_id, ...key }))
  if (rows.length > 0) await reader.db.insertInto('day_key').values(rows).execute()
}

async function keysOf({ reader, teamId, sealing }: Keying, account: AccountTable): Promise<readonly Keyed[]> {
  const at = { team: teamId, account: account.id }
  const events = await eventsOf(reader, at)
  const news = await newsOf(reader, at)
  const weekly = await weeklyOf(reader, at)
  const deals = await dealsOf(reader, at)
  return [
    ...keysOfAccount(account, sealing),
    ...events.map(toAccountEvent).flatMap((event) => {
      const file = toDayFile('event', { name: event.name, on: event.on }, sealing)
      return [{ kind: 'event' as const, ref_id: event.id, key: eventKey(event), file }]
    }),
    ...news.flatMap((row) => keysOfNews(row, sealing)),
    ...weekly.flatMap((row) => keysOfWeekly(row, sealing)),
    ...deals.flatMap((row) => keysOfDeal(row, sealing)),
  ]
}

/** Each with the days alone that it stands for; two may fall on one date. */
function keysOfAccount(account: AccountTable, sealing: Sealing): readonly Keyed[] {
  const { foundedOn, contractOn, budgetStartMonth } = daysOf(account)
  const files = new Map<string, DayFileOf<'account'>>()
  const days = [
    ...(foundedOn === undefined ? [] : [{ foundedOn }]),
    ...(contractOn === undefined ? [] : [{ contractOn }]),
    ...(budgetStartMonth === undefined ? [] : [{ budgetStartMonth }]),
  ]
  for (const day of days) {
    for (const key of accountDayKeys(day)) files.set(key, { ...files.get(key), ...day })
  }
  return [...files].map(([key, file]) => ({
    kind: 'account',
    ref_id: account.id,
    key,
    file: toDayFile('account', file, sealing),
  }))
}

function keysOfNews(row: ContactNewsTable & PersonRow, sealing: Sealing): readonly Keyed[] {
  const news = toContactNews(row, sealing)
  const { contactId, event, on } = news
  const file = toDayFile('news', { contactId, event, on, ...toPerson(row) }, sealing)
  return newsKeys(news).map((key) => ({ kind: 'news', ref_id: row.id, key, file }))
}

type DealRow = Pick<DealTable, 'id' | 'owner_id' | 'name'> & Readonly<{ count: unknown; last_on: Day | null }>

/** A deal is followed up by its own owner, and from the first follow-up on. */
function keysOfDeal(
  { id, owner_id, name, count, last_on: lastOn }: DealRow,
  sealing: Sealing,
): readonly Keyed[] {
  if (lastOn === null) return []
  // PostgreSQL counts in text.
  const file = toDayFile('deal', { name, count: Number(count), lastOn }, sealing)
  return [{ kind: 'deal', ref_id: id, owner_id, key: followUpKey(lastOn), file }]
}

type PersonRow = Pick<ContactTable, 'zone' | 'status'>

function keysOfWeekly(
  row: PersonRow & Pick<ContactTable, 'id' | 'weekly_on'>,
  sealing: Sealing,
): readonly Keyed[] {
  const { id, zone, weekly_on: weeklyOn } = row
  if (!isWeekday(weeklyOn)) return []
  const file = toDayFile('contact', { weeklyOn, ...toPerson(row) }, sealing)
  return [{ kind: 'contact', ref_id: id, key: weeklyKey(weeklyOn, zone ?? undefined), file }]
}

/** Without what goes without saying. */
function toPerson({ zone, status }: PersonRow): Pick<DayFileOf<'contact'>, 'zone' | 'status'> {
  const stood = toStatus(status)
  return { ...(zone !== null && { zone }), ...(stood.is !== 'active' && { status: stood }) }
}

function daysOf(row: AccountTable) {
  return present({
    foundedOn: row.founded_on,
    contractOn: row.contract_on,
    budgetStartMonth: row.budget_start_month,
  })
}

type Whose = { team: string; account: string }

const eventsOf = prepared('day-key.events', (db, at: Places<Whose>) =>
  db
    .selectFrom('account_event')
    .selectAll()
    .where('team_id', '=', at.team)
    .where('account_id', '=', at.account)
    .where('dropped_on', 'is', null),
)

const newsOf = prepared('day-key.news', (db, at: Places<Whose>) =>
  db
    .selectFrom('contact_news')
    .innerJoin('contact', (join) =>
      join
        .onRef('contact.team_id', '=', 'contact_news.team_id')
        .onRef('contact.id', '=', 'contact_news.contact_id'),
    )
    .selectAll('contact_news')
    .select(['contact.zone', 'contact.status'])
    .where('contact_news.team_id', '=', at.team)
    .where('contact_news.account_id', '=', at.account),
)

const weeklyOf = prepared('day-key.weekly', (db, at: Places<Whose>) =>
  db
    .selectFrom('contact')
    .select(['id', 'weekly_on', 'zone', 'status'])
    .where('team_id', '=', at.team)
    .where('account_id', '=', at.account)
    .where('weekly_on', 'is not', null),
)

const dealsOf = prepared('day-key.deals', (db, at: Places<Whose>) =>
  db
    .selectFrom('deal')
    .select(['id', 'owner_id', 'name'])
    .select((of) => {
      const followUps = of
        .selectFrom('follow_up')
        .whereRef('follow_up.team_id', '=', 'deal.team_id')
        .whereRef('follow_up.deal_id', '=', 'deal.id')
      return [
        followUps.select((each) => each.fn.countAll().as('count')).as('count'),
        followUps.select((each) => each.fn.max('follow_up.on_day').as('on_day')).as('last_on'),
      ]
    })
    .where('team_id', '=', at.team)
    .where('account_id', '=', at.account)
    .where('closed_on', 'is', null),
)
