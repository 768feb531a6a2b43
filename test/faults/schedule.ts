import { addDays, type Day, instantOf, parseDay, partsOf, weekdayOf } from '../../src/coach/index.ts'
import { createRandom, type Random } from './random.ts'

/** Somebody who gets digests. One who does not settle leaves everything open. */
export type Reader = Readonly<{ id: string; zone: string; digestAt: string; settles: boolean }>

/** One thing a reader is to be told of. `mark` is a word that no other message contains. */
export type Subject = Readonly<{
  readerId: string
  mark: string
  kind: 'we-owe' | 'they-owe' | 'birthday'
  on: Day
  /** The working days on which it is due to be told, earliest first. */
  tellOn: readonly Day[]
}>

/** A stretch in which every call to Slack goes wrong in one way. */
export type Outage = Readonly<{
  from: Date
  to: Date
  how: 'refused' | 'broken' | 'limited' | 'answers-lost'
}>

/** A stretch in which the clock of the machine is off: ahead where `byMs` is positive. */
export type Skew = Readonly<{ from: Date; to: Date; byMs: number }>

/** How likely it is that something goes wrong at one step. */
export type Rates = Readonly<{ call: number; kill: number; stall: number }>

/** Everything that happens, but for what is drawn at each step from the same seed. */
export type Schedule = Readonly<{
  seed: number
  processes: 1 | 3
  start: Date
  /** Everybody had a digest before anything goes wrong. */
  troubleFrom: Date
  /** From here on nothing goes wrong any more. */
  calmFrom: Date
  end: Date
  readers: readonly Reader[]
  subjects: readonly Subject[]
  rates: Rates
  outages: readonly Outage[]
  skews: readonly Skew[]
  /** Whether Slack gives the history only once a minute. */
  historyLimited: boolean
  /** While the bot may not read the history. */
  historyRefused?: Readonly<{ from: Date; to: Date }>
}>

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

const READERS = ['U0LEI', 'U0ANNA', 'U0MAYA', 'U0GUEST'] as const
const ZONES = [
  'UTC',
  'Asia/Shanghai',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Sydney',
] as const
const HOURS = ['08:00', '08:30', '09:15', '11:00'] as const

/** Mondays, some before a change to or from summer time. */
const WEEKS = ['2026-03-02', '2026-03-23', '2026-06-15', '2026-10-19', '2026-12-28'] as const

/** What the seed stands for. It begins on a Thursday; the week after is one of trouble, and it ends on the Tuesday
 * after that. */
export function makeSchedule(seed: number): Schedule {
  const random = createRandom(seed)
  const monday = parseDay(random.pick(WEEKS))
  const week = instantOf(monday, '00:00', 'UTC').getTime()
  const troubleFrom = new Date(week - 2 * DAY_MS)
  const calmFrom = new Date(week + 5 * DAY_MS)
  const readers = random
    .shuffle(READERS)
    .slice(0, random.between(2, 4))
    .map((id) => toReader(random, id))
  return {
    seed,
    processes: random.chance(0.3) ? 3 : 1,
    start: new Date(week - 4 * DAY_MS),
    troubleFrom,
    calmFrom,
    end: instantOf(addDays(monday, 8), '20:00', 'UTC'),
    readers,
    subjects: readers.flatMap((reader) => makeSubjects(random, { reader, monday })),
    ...makeTroubles(random, { troubleFrom, calmFrom }),
  }
}

function toReader(random: Random, id: string): Reader {
  return {
    id,
    zone: random.pick(ZONES),
    digestAt: random.pick(HOURS),
    settles: random.chance(0.75),
  }
}

function makeSubjects(
  random: Random,
  { reader, monday }: Readonly<{ reader: Reader; monday: Day }>,
): readonly Subject[] {
  return Array.from({ length: random.between(2, 6) }, (_, i): Subject => {
    const kind = random.pick(['we-owe', 'they-owe', 'they-owe', 'birthday'] as const)
    const earliest = { 'we-owe': 1, 'they-owe': 0, birthday: 3 }[kind]
    const on = addDays(monday, random.between(earliest, 7))
    const mark = `${kind === 'birthday' ? 'Berta' : 'paper'}${reader.id.slice(2)}${i + 1}`
    return { readerId: reader.id, mark, kind, on, tellOn: tellOn(kind, on) }
  })
}

/** Days ahead of which each is told; what falls on a weekend is told on the Friday before. */
const LEADS = { 'we-owe': [1, 0], 'they-owe': [0], birthday: [3, 0] } as const

function tellOn(kind: Subject['kind'], on: Day): readonly Day[] {
  return [...new Set(LEADS[kind].map((lead) => workingDayUpTo(addDays(on, -lead))))]
}

function workingDayUpTo(day: Day): Day {
  const weekday = weekdayOf(day)
  return weekday > 5 ? addDays(day, 5 - weekday) : day
}

/** The birthday of a subject as it is typed in. */
export function birthdayOf({ on }: Subject): Readonly<{ month: number; day: number }> {
  const { month, day } = partsOf(on)
  return { month, day }
}

type Troubles = Pick<Schedule, 'rates' | 'outages' | 'skews' | 'historyLimited' | 'historyRefused'>
type Trouble = Readonly<{ troubleFrom: Date; calmFrom: Date }>

const CALM: Troubles = {
  rates: { call: 0, kill: 0, stall: 0 },
  outages: [],
  skews: [],
  historyLimited: false,
}

function makeTroubles(random: Random, trouble: Trouble): Troubles {
  if (random.chance(0.05)) return CALM
  const often = (probability: number, most: number): number =>
    random.chance(probability) ? random.next() * most : 0
  return {
    rates: { call: often(0.8, 0.4), kill: often(0.7, 0.12), stall: often(0.4, 0.08) },
    outages: Array.from({ length: random.pick([0, 0, 1, 2]) }, () => ({
      ...within(random, trouble, 36 * HOUR_MS),
      how: random.pick(['refused', 'broken', 'limited', 'answers-lost'] as const),
    })),
    skews: Array.from({ length: random.pick([0, 0, 1, 2]) }, () => ({
      ...within(random, trouble, DAY_MS),
      byMs: random.between(-150, 150) * 60_000,
    })),
    historyLimited: random.chance(0.2),
    ...(random.chance(0.1) && { historyRefused: within(random, trouble, 6 * HOUR_MS) }),
  }
}

function within(
  random: Random,
  { troubleFrom, calmFrom }: Trouble,
  longestMs: number,
): Readonly<{ from: Date; to: Date }> {
  const from = troubleFrom.getTime() + random.next() * (calmFrom.getTime() - troubleFrom.getTime())
  // Short ones often, long ones seldom.
  const length = random.next() ** 3 * longestMs
  return { from: new Date(from), to: new Date(Math.min(from + length, calmFrom.getTime())) }
}
