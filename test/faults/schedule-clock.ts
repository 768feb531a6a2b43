import { addDays, dayIn, instantOf } from '../../src/coach/index.ts'
import type { Schedule } from './schedule.ts'
import { isWithin } from './stretch.ts'

/** The time of a schedule, with a record of what happened when. */
export type ScheduleClock = Readonly<{
  /** Slack's. */
  now: () => Date
  /** That of the machines, which may be off. */
  botNow: () => Date
  later: (ms: number) => Date
  moveTo: (moment: Date) => void
  /** When the next tick is worth while: after a minute while things happen, else when something is due. */
  nextTick: (isUnsettled: boolean) => Date
  note: (what: string) => void
  /** Notes that something went wrong just now. */
  trouble: (what: string) => void
  stayBusy: () => void
  troubleAt: readonly Date[]
  steps: readonly string[]
}>

const MINUTE_MS = 60_000
const BUSY_MS = 6 * MINUTE_MS
/** Nothing gets better while Slack is out. */
const OUTAGE_MS = 7 * MINUTE_MS
const IDLE_MS = 20 * MINUTE_MS
/** How long something may have to be looked at again after it went wrong. */
const ECHO_MS = 200 * MINUTE_MS

/** @param clock what the store and Slack read */
export function createScheduleClock(schedule: Schedule, clock: { now: Date }): ScheduleClock {
  const dues = dueMoments(schedule)
  const troubleAt: Date[] = []
  const steps: string[] = []
  let busyUntil = schedule.start
  const now = (): Date => clock.now
  const later = (ms: number): Date => new Date(clock.now.getTime() + ms)
  const skew = () => schedule.skews.find((one) => isWithin(one, clock.now))
  const note = (what: string): void => void steps.push(`${clock.now.toISOString()}  ${what}`)
  const stayBusy = (): void => {
    busyUntil = later(BUSY_MS)
  }
  return {
    now,
    later,
    note,
    stayBusy,
    troubleAt,
    steps,
    botNow: () => later(skew()?.byMs ?? 0),
    moveTo(moment) {
      clock.now = moment
    },
    nextTick(isUnsettled) {
      const isOut = schedule.outages.some((one) => isWithin(one, clock.now))
      if (isUnsettled || busyUntil > clock.now) return later(isOut ? OUTAGE_MS : MINUTE_MS)
      const due = dues.find((moment) => moment > clock.now) ?? schedule.end
      const last = troubleAt.at(-1)
      const isQuiet = last === undefined || clock.now.getTime() - last.getTime() > ECHO_MS
      return isQuiet ? due : new Date(Math.min(due.getTime(), later(IDLE_MS).getTime()))
    },
    trouble(what) {
      note(what)
      troubleAt.push(clock.now)
      stayBusy()
    },
  }
}

/** When digests are due, when clocks change, and the minutes after that, in order. */
function dueMoments({ readers, start, end, skews }: Schedule): readonly Date[] {
  const moments = readers.flatMap(({ zone, digestAt }) => {
    const days = Array.from({ length: 14 }, (_, i) => addDays(dayIn(zone, start), i))
    return days.map((day) => instantOf(day, digestAt, zone))
  })
  return [...moments, ...skews.flatMap(({ from, to }) => [from, to])]
    .filter((moment) => moment > start && moment < end)
    .toSorted((one, other) => one.getTime() - other.getTime())
}
