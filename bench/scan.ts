import type Database from 'better-sqlite3'
import {
  addDays,
  birthdayKey,
  CADENCE,
  type Day,
  dueKeys,
  type Member,
  type SensitiveFile,
  type Tier,
} from '../src/coach/index.ts'

type Account = { id: string; tier: Tier | null; created_on: Day; archived_on: Day | null }

/** What a day's plan costs without keys: every row is read into JavaScript and looked at. Gives how many may be due. */
export function scanAll(db: Database.Database, member: Member, day: Day): number {
  const keys = new Set(dueKeys({ from: addDays(day, -1), to: day, member }).contacts)
  const last = readLastTouches(db)
  return (
    count<Account>(db, 'account', (account) => isOverdue(account, last.get(account.id), day)) +
    count<{ sensitive: string }>(db, 'contact', ({ sensitive }) => isGreeted(JSON.parse(sensitive), keys)) +
    count<{ by_day: Day }>(db, 'promise', ({ by_day: by }) => by <= day)
  )
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

function isGreeted({ birthday, keeps }: SensitiveFile, keys: ReadonlySet<string>): boolean {
  if (birthday !== undefined && keys.has(`near|birthday|${birthdayKey(birthday)}`)) return true
  return keeps.some((word) => keys.has(`near|keeps|${word}`))
}

function count<T>(db: Database.Database, table: string, isWanted: (row: T) => boolean): number {
  let found = 0
  for (const row of db.prepare<[], T>(`select * from ${table}`).iterate()) if (isWanted(row)) found += 1
  return found
}
