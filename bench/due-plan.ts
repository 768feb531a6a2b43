import Database from 'better-sqlite3'
import { planDue } from '../src/bot/delivery/plan-member.ts'
import {
  addDays,
  type Day,
  dueKeys,
  followUpsUpTo,
  type Member,
  occasionKeyRanges,
  occasionWindow,
} from '../src/coach/index.ts'
import type { Workspace } from '../src/store/index.ts'
import { DUE_DAY, FESTIVAL_DAY } from './due-data.ts'
import { TEAM_ID } from './rep.ts'
import { median } from './sample.ts'
import { scanAll } from './scan.ts'
import { openBenchStore } from './touchstone.ts'

/** What planning a day costs. */
export type DuePlanCost = Readonly<{
  reps: number
  contacts: number
  /** Reminders of all reps, and the rows that were read for them. */
  due: number
  rows: number
  /** One rep's plan in milliseconds, the fastest of its rounds: over all reps. */
  repP50Ms: number
  repP99Ms: number
  /** Processor time of all reps' plans, and of a scan in JavaScript that reads every row. */
  allMs: number
  scanMs: number
  /** The one over the other: the median of the rounds. */
  ratio: number
  /** The same for the eve of a festival that many keep. */
  festival: Readonly<{ due: number; allMs: number }>
}>

/** Plans the day of every rep by turns with the scan. */
export async function measureDuePlan(path: string, rounds: number): Promise<DuePlanCost> {
  const store = await openBenchStore(`file:${path}`)
  const workspace = store.workspace(TEAM_ID)
  const members = (await workspace.members.list()).map(({ member }) => member)
  const [first] = members
  if (first === undefined) throw new Error('the workspace has no members')
  const db = new Database(path, { readonly: true })
  // As ours reads it.
  db.pragma('mmap_size = 1073741824')
  const took: number[][] = members.map(() => [])
  const pairs: { scan: Spent; all: Spent }[] = []
  // The first round fills caches and is not counted.
  await planAll(workspace, members, { day: DUE_DAY, took: [] })
  for (let round = 0; round < rounds; round += 1) {
    const scan = await spent(async () => scanAll(db, first, DUE_DAY))
    // Twice a round: the first clears up after the scan, whose rows would be thrown away on our time; and of each rep's
    // plan, which is so short that a shared machine disturbs many, the fastest counts.
    await planAll(workspace, members, { day: DUE_DAY, took })
    const all = await spent(() => planAll(workspace, members, { day: DUE_DAY, took }))
    pairs.push({ scan, all })
  }
  const festival = await spent(() => planAll(workspace, members, { day: FESTIVAL_DAY, took: [] }))
  const { n: contacts } = db.prepare<[], { n: number }>('select count(*) as n from contact').get() ?? { n: 0 }
  const rows = await countRows(workspace, members)
  db.close()
  await store.close()
  const reps = took.map((times) => Math.min(...times)).toSorted((one, other) => one - other)
  return {
    reps: members.length,
    contacts,
    due: pairs[0]?.all.value ?? 0,
    rows,
    repP50Ms: at(reps, 0.5),
    repP99Ms: at(reps, 0.99),
    allMs: median(pairs.map(({ all }) => all.cpuMs)),
    scanMs: median(pairs.map(({ scan }) => scan.cpuMs)),
    ratio: median(pairs.map(({ all, scan }) => all.cpuMs / scan.cpuMs)),
    festival: { due: festival.value, allMs: festival.cpuMs },
  }
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

type Spent = Readonly<{ value: number; cpuMs: number }>

async function spent(work: () => Promise<number>): Promise<Spent> {
  const before = process.cpuUsage()
  const value = await work()
  const { user, system } = process.cpuUsage(before)
  return { value, cpuMs: (user + system) / 1000 }
}

type Planning = Readonly<{ day: Day; took: readonly number[][] }>

async function planAll(
  workspace: Workspace,
  members: readonly Member[],
  { day, took }: Planning,
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

async function countRows(workspace: Workspace, members: readonly Member[]): Promise<number> {
  let rows = 0
  for (const member of members) {
    const keys = dueKeys({ from: addDays(DUE_DAY, -1), to: DUE_DAY, member })
    const { accounts, contacts, promises } = await workspace.touchFile(member.id, keys)
    rows += accounts.length + contacts.length + promises.length + (await countMore(workspace, member))
  }
  return rows
}

async function countMore(workspace: Workspace, member: Member): Promise<number> {
  const from = addDays(DUE_DAY, -1)
  const care = await workspace.careFile(member.id, { followedUpTo: followUpsUpTo(DUE_DAY, member) })
  const { accounts, contacts, events, news } = await workspace.occasionFile(member.id, {
    ranges: occasionKeyRanges(from, DUE_DAY, member),
    window: occasionWindow(from, DUE_DAY, member),
  })
  return [care.complaints, care.followed, accounts, contacts, events, news].flat().length
}
