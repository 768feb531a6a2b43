import Database from 'better-sqlite3'
import { planDue } from '../src/bot/delivery/plan-member.ts'
import {
  addDays,
  birthdayKey,
  type Day,
  dueKeys,
  type Member,
  type SensitiveFile,
} from '../src/coach/index.ts'
import type { Workspace } from '../src/store/index.ts'
import { DUE_DAY, FESTIVAL_DAY } from './due-data.ts'
import { TEAM_ID } from './rep.ts'
import { median } from './sample.ts'
import { openBenchStore } from './touchstone.ts'

/** What planning a day costs, in milliseconds of processor time and megabytes of heap. */
export type DuePlanCost = Readonly<{
  reps: number
  /** One rep's plan, by the median of its rounds: over all reps. */
  repP50Ms: number
  repP99Ms: number
  /** Reminders of all reps. */
  due: number
  allMs: number
  scanMs: number
  /** All reps over the scan: the median of the rounds. */
  ratio: number
  contacts: number
  /** The most that the heap grew while all were planned, and while the scan kept what is due. */
  planMb: number
  scanMb: number
  /** The same for the day before a festival that many keep. */
  festival: Readonly<{ due: number; allMs: number }>
}>

/** Plans the day of every rep by turns with a scan in JavaScript that reads all rows. */
export async function measureDuePlan(path: string, rounds: number): Promise<DuePlanCost> {
  const store = await openBenchStore(`file:${path}`)
  const workspace = store.workspace(TEAM_ID)
  const members = (await workspace.members.list()).map(({ member }) => member)
  const db = new Database(path, { readonly: true })
  const took: number[][] = members.map(() => [])
  const all: Spent<number>[] = []
  const scans: Spent<number>[] = []
  for (let round = 0; round <= rounds; round += 1) {
    const scanned = await spent(() => scan(db, members, DUE_DAY))
    const planned = await spent(() => planAll(workspace, members, { day: DUE_DAY, took }))
    // The first fills caches and compiles.
    if (round === 0) for (const one of took) one.length = 0
    else {
      scans.push(scanned)
      all.push(planned)
    }
  }
  const festival = await spent(() => planAll(workspace, members, { day: FESTIVAL_DAY, took: [] }))
  const contacts = db.prepare<[], { n: number }>('select count(*) as n from contact').get()?.n ?? 0
  db.close()
  await store.close()
  const reps = took.map(median).toSorted((one, other) => one - other)
  return {
    contacts,
    reps: members.length,
    repP50Ms: at(reps, 0.5),
    repP99Ms: at(reps, 0.99),
    due: all[0]?.value ?? 0,
    allMs: median(all.map(({ cpuMs }) => cpuMs)),
    scanMs: median(scans.map(({ cpuMs }) => cpuMs)),
    ratio: median(all.map(({ cpuMs }, n) => cpuMs / (scans[n]?.cpuMs ?? Number.NaN))),
    planMb: median(all.map(({ grewMb }) => grewMb)),
    scanMb: median(scans.map(({ grewMb }) => grewMb)),
    festival: { due: festival.value, allMs: festival.cpuMs },
  }
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

type Spent<T> = Readonly<{ value: T; cpuMs: number; grewMb: number }>

async function spent<T>(work: () => Promise<T> | T): Promise<Spent<T>> {
  globalThis.gc?.()
  const heap = process.memoryUsage().heapUsed
  const before = process.cpuUsage()
  const value = await work()
  const { user, system } = process.cpuUsage(before)
  return { value, cpuMs: (user + system) / 1000, grewMb: (process.memoryUsage().heapUsed - heap) / 1e6 }
}

async function planAll(
  workspace: Workspace,
  members: readonly Member[],
  { day, took }: Readonly<{ day: Day; took: readonly number[][] }>,
): Promise<number> {
  let due = 0
  for (const [n, member] of members.entries()) {
    const startedAt = performance.now()
    const planned = await planDue(workspace, member, { since: addDays(day, -1), day })
    took[n]?.push(performance.now() - startedAt)
    due += planned.length
  }
  return due
}

type ScannedContact = { account_id: string; sensitive: string }
type ScannedAccount = {
  id: string
  owner_id: string
  tier: string | null
  created_on: Day
  archived_on: Day | null
}

const IDEAL_DAYS: Readonly<Record<string, number>> = { A: 14, B: 30, C: 60, D: 120 }

/** What planning costs without keys: every row is read and looked at, whoever it belongs to. Gives how many may be due. */
function scan(db: Database.Database, members: readonly Member[], day: Day): number {
  const [first] = members
  if (first === undefined) return 0
  const keys = new Set(dueKeys({ from: addDays(day, -1), to: day, member: first }).contacts)
  const last = new Map<string, Day>()
  for (const { account_id: id, on_day: on } of rows<{ account_id: string; on_day: Day }>(db, 'touch')) {
    const known = last.get(id)
    if (known === undefined || known < on) last.set(id, on)
  }
  const due: unknown[] = []
  for (const account of rows<ScannedAccount>(db, 'account')) {
    const ideal = IDEAL_DAYS[account.tier ?? '']
    const since = last.get(account.id) ?? account.created_on
    if (ideal !== undefined && account.archived_on === null && addDays(since, ideal) <= day) due.push(account)
  }
  for (const contact of rows<ScannedContact>(db, 'contact')) {
    const { birthday, keeps }: SensitiveFile = JSON.parse(contact.sensitive)
    const isBorn = birthday !== undefined && keys.has(`near|birthday|${birthdayKey(birthday)}`)
    if (isBorn || keeps.some((word) => keys.has(`near|keeps|${word}`))) due.push(contact)
  }
  for (const promise of rows<{ by_day: Day }>(db, 'promise')) if (promise.by_day <= day) due.push(promise)
  return due.length
}

function rows<T>(db: Database.Database, table: string): IterableIterator<T> {
  return db.prepare<[], T>(`select * from ${table}`).iterate()
}
