import type Database from 'better-sqlite3'
import {
  addDays,
  birthdayKey,
  CADENCE,
  type Day,
  dueKeys,
  FOLLOW_UP_PACE,
  type Member,
  newsKeys,
  type SensitiveFile,
  type Tier,
  weekdayOf,
} from '../src/coach/index.ts'

type Account = { id: string; tier: Tier | null; created_on: Day; archived_on: Day | null } & Readonly<
  Record<'founded_on' | 'contract_on', Day | null>
>
type Contact = { sensitive: string; weekly_on: number | null }

/** What a day's plan costs without keys: every row is read into JavaScript and looked at. Gives how many may be due. */
export function scanAll(db: Database.Database, member: Member, day: Day): number {
  const keys = new Set(dueKeys({ from: addDays(day, -1), to: day, member }).contacts)
  const last = readLastTouches(db)
  return (
    count<Account>(db, 'account', (account) => {
      return isOverdue(account, last.get(account.id), day) || isAnniversary(account, day)
    }) +
    count<Contact>(db, 'contact', ({ sensitive, weekly_on: weekday }) => {
      return weekday === weekdayOf(day) || isGreeted(JSON.parse(sensitive), keys)
    }) +
    count<{ by_day: Day }>(db, 'promise', ({ by_day: by }) => by <= day) +
    count<{ by_day: Day }>(db, 'complaint', ({ by_day: by }) => by <= day) +
    count<{ on_day: Day }>(db, 'account_event', ({ on_day: on }) => on === day) +
    count<{ told: string; on_day: Day }>(db, 'contact_news', (news) => isTold(news, day)) +
    countSilent(db, day)
  )
}

function isTold({ told, on_day: on }: Readonly<{ told: string; on_day: Day }>, day: Day): boolean {
  return newsKeys({ ...JSON.parse(told), on }).includes(`news|${day}`)
}

/** Open deals whose next follow-up is due. */
function countSilent(db: Database.Database, day: Day): number {
  const last = new Map<string, Day>()
  count<{ deal_id: string; on_day: Day }>(db, 'follow_up', ({ deal_id: id, on_day: on }) => {
    if ((last.get(id) ?? '') < on) last.set(id, on)
    return true
  })
  return count<{ id: string; closed_on: Day | null }>(db, 'deal', ({ id, closed_on: closedOn }) => {
    const on = last.get(id)
    return closedOn === null && on !== undefined && addDays(on, FOLLOW_UP_PACE.ideal) <= day
  })
}

function readLastTouches(db: Database.Database): ReadonlyMap<string, Day> {
  const last = new Map<string, Day>()
  count<{ account_id: string; on_day: Day }>(db, 'touch', ({ account_id: id, on_day: on }) => {
    const known = last.get(id)
    if (known === undefined || known < on) last.set(id, on)
    return true
  })
  return last
}

function isOverdue({ tier, created_on, archived_on }: Account, lastOn: Day | undefined, day: Day): boolean {
  if (tier === null || archived_on !== null) return false
  return addDays(lastOn ?? created_on, CADENCE[tier].ideal) <= day
}

function isAnniversary({ founded_on: founded, contract_on: signed }: Account, day: Day): boolean {
  return [founded, signed].some((on) => on?.slice('YYYY-'.length) === day.slice('YYYY-'.length))
}

function isGreeted({ birthday, keeps }: SensitiveFile, keys: ReadonlySet<string>): boolean {
  if (birthday !== undefined && keys.has(`near|birthday|${birthdayKey(birthday)}`)) return true
  return keeps.some((word) => keys.has(`near|keeps|${word}`))
}

function count<T>(db: Database.Database, table: string, isWanted: (row: T) => boolean): number {
  let found = 0
  for (const row of db.prepare<[], T>(`select * from ${table}`).iterate()) if (isWanted(row)) found += 1
  return found
}
