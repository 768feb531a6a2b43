// Simulates a year of days and compares every digest with an independent planner: see docs/delivery.md.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openStore } from '../../src/store/index.ts'
import { createRandom } from '../faults/random.ts'
import { openCarried } from './carried.ts'
import { fillWorld, type Size } from './fill-world.ts'
import type { Fault } from './ledger.ts'
import { labelDays } from './own-calendar.ts'
import { numberOf, textOf } from './own-days.ts'
import { createPlanner } from './planner.ts'
import { RecordingSlack } from './recording-slack.ts'
import { playYear } from './simulation.ts'

const { values } = parseArgs({
  options: {
    members: { type: 'string', default: '200' },
    contacts: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '2027-01-01' },
    days: { type: 'string', default: '365' },
    /** Where the database goes for the time of the run. */
    folder: { type: 'string', default: tmpdir() },
  },
})

const TEAM_ID = 'T0YEAR'
/** Reminders of the first days and of the last are about days outside the year. */
const MARGIN_DAYS = 60
const MOST_SHOWN = 60
const DAY_MS = 86_400_000

const SAID = {
  lost: 'lost',
  doubled: 'doubled',
  'another day': 'on another day',
  'outside hours': 'outside working hours',
  unknown: 'unknown',
} as const satisfies Record<Fault['what'], string>

process.exitCode = await main()

async function main(): Promise<number> {
  const folder = mkdtempSync(join(values.folder, 'touchstone-year-'))
  try {
    return await run(join(folder, 'year.db'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function run(path: string): Promise<number> {
  const from = numberOf(values.from)
  const days = Number(values.days)
  const size: Size = {
    members: Number(values.members),
    contacts: Number(values.contacts),
    from,
    to: from + days - 1,
  }
  const seed = Number(values.seed)
  const { labels, icuDiffers } = labelDays('test/data', from - MARGIN_DAYS, size.to + MARGIN_DAYS)
  console.log(
    `seed ${seed}, ${values.from} to ${textOf(size.to)}; ICU and the tables differ on ${icuDiffers} lunar days`,
  )
  // Noon before the first day: it is the same day nearly everywhere.
  const clock = { now: new Date(from * DAY_MS - DAY_MS / 2) }
  const slack = new RecordingSlack(() => clock.now.getTime())
  const store = await openStore(`file:${path}`, {
    now: () => clock.now,
    newId: createIds(),
    defaults: { locale: 'en', zone: 'UTC' },
  })
  const random = createRandom(seed)
  const workspace = store.workspace(TEAM_ID)
  const tell = createProgress()
  const world = await fillWorld({ workspace, random, size, now: clock.now }, (done) =>
    tell(`filled for ${done} of ${size.members} members`, done === size.members),
  )
  const carried = openCarried(path, TEAM_ID)
  const tally = createTally()
  const planner = createPlanner(world, labels)
  const ground = { store, teamId: TEAM_ID, clock, slack, carried, world, seed }
  const say = (day: number) =>
    tell(`${textOf(day)}: ${tally.told()} occurrences, ${tally.faults.length} wrong`, day === size.to)
  await playYear(ground, { planner, ...tally.court }, { from, to: size.to, say })
  carried.close()
  await store.close()
  return tally.report(`${days} days, ${size.members} members, ${size.contacts} contacts`)
}

function createIds(): () => string {
  let count = 0
  return () => {
    count += 1
    return `y${count.toString(36).padStart(8, '0')}`
  }
}

/** Says how far it is, every ten seconds and at the end. */
function createProgress(): (text: string, isLast: boolean) => void {
  const beganAt = performance.now()
  let saidAt = 0
  return (text, isLast) => {
    const seconds = Math.round((performance.now() - beganAt) / 1000)
    if (!isLast && seconds - saidAt < 10) return
    saidAt = seconds
    console.log(`${String(seconds).padStart(4)} s  ${text}`)
  }
}

function createTally() {
  const faults: Fault[] = []
  const kinds = new Map<string, number>()
  let [back, behind] = [0, 0]
  const told = () => [...kinds.values()].reduce((sum, count) => sum + count, 0)
  return {
    faults,
    told,
    court: {
      fault: (fault: Fault) => {
        faults.push(fault)
        if (faults.length <= MOST_SHOWN) console.log(`  ${fault.what}: ${fault.about}`)
      },
      count: (kind: string) => void kinds.set(kind, (kinds.get(kind) ?? 0) + 1),
      back: () => {
        back += 1
      },
      behind: () => {
        behind += 1
      },
    },
    report(title: string): number {
      const each = [...kinds].toSorted().map(([kind, count]) => `${count} ${kind}`)
      console.log(
        `${each.join(', ')}; ${back} back after they were put off, ${behind} reminders only counted`,
      )
      const counts = Object.entries(SAID).map(
        ([what, said]) => `${faults.filter((fault) => fault.what === what).length} ${said}`,
      )
      console.log(`${title}, ${told()} occurrences: ${counts.join(', ')}; ${kinds.size} kinds`)
      return faults.length === 0 && told() > 0 ? 0 : 1
    },
  }
}
