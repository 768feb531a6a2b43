import { accountDayKeys, eventKey, newsKeys, weeklyKey } from '../coach/index.ts'
import { isWeekday, present } from './columns.ts'
import type { Following } from './following.ts'
import { toAccountEvent, toContactNews } from './occasion-rows.ts'
import type { DayKeyTable } from './occasion-schema.ts'
import { type Places, prepared } from './prepared.ts'
import type { RowChange } from './rows.ts'
import type { AccountTable } from './schema.ts'

/** What making the keys takes. */
type Keying = Pick<Following, 'reader' | 'teamId' | 'sealing'>
type Keyed = Pick<DayKeyTable, 'key' | 'kind' | 'ref_id'>

/** The tables whose rows have days, and the columns on which keys hang: a change elsewhere in the row moves none. */
const WATCHED = {
  account: ['owner_id', 'archived_on', 'founded_on', 'contract_on', 'budget_start_month'],
  contact: ['account_id', 'weekly_on'],
  account_event: ['account_id', 'on_day', 'dropped_on'],
  contact_news: ['account_id', 'told', 'on_day'],
} as const

/**
 * Keys under which planning finds what has a day of its own, by the owner of the unarchived account: they follow the
 * account, its events, its people and their news.
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
async function remakeDayKeys(step: Keying, accountId: string): Promise<void> {
  const { reader, teamId } = step
  const at = { team_id: teamId, account_id: accountId }
  await reader.db
    .deleteFrom('day_key')
    .where('team_id', '=', teamId)
    .where('account_id', '=', accountId)
    .execute()
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
  return [
    ...toKeys('account', account.id, accountDayKeys(daysOf(account))),
    ...events.flatMap((row) => toKeys('event', row.id, [eventKey(toAccountEvent(row))])),
    ...news.flatMap((row) => toKeys('news', row.id, newsKeys(toContactNews(row, sealing)))),
    ...weekly.flatMap(({ id, weekly_on: weekday }) =>
      isWeekday(weekday) ? toKeys('contact', id, [weeklyKey(weekday)]) : [],
    ),
  ]
}

function daysOf(row: AccountTable) {
  return present({
    foundedOn: row.founded_on,
    contractOn: row.contract_on,
    budgetStartMonth: row.budget_start_month,
  })
}

function toKeys(kind: DayKeyTable['kind'], refId: string, keys: readonly string[]): readonly Keyed[] {
  return keys.map((key) => ({ key, kind, ref_id: refId }))
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
    .selectAll()
    .where('team_id', '=', at.team)
    .where('account_id', '=', at.account),
)

const weeklyOf = prepared('day-key.weekly', (db, at: Places<Whose>) =>
  db
    .selectFrom('contact')
    .select(['id', 'weekly_on'])
    .where('team_id', '=', at.team)
    .where('account_id', '=', at.account)
    .where('weekly_on', 'is not', null),
)
