import { addDays, dayIn, instantOf } from '../../src/coach/index.ts'
import type { Schedule } from './schedule.ts'
import { isWithin, type Stretch } from './stretch.ts'

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
  /** Notes that something goes wrong from now on, until then if not at once. */
  trouble: (what: string, until?: Date) => void
  stayBusy: () => void
  troubles: readonly Stretch[]
  steps: readonly string[]
}>

const MINUTE_MS = 60_000
const BUSY_MS = 4 * MINUTE_MS
/** Nothing gets better while Slack is out. */
const OUTAGE_MS = 7 * MINUTE_MS
const IDLE_MS = 20 * MINUTE_MS
/** How long something may have to be looked at again after it went wrong. */
const ECHO_MS = 200 * MINUTE_MS

/** @param clock what the store and Slack read */
export function createScheduleClock(schedule: Schedule, clock: { now: Date }): ScheduleClock {
  const dues = dueMoments(schedule)
  const troubles: Stretch[] = [...schedule.outages, ...schedule.skews, ...refusals(schedule)]
  let troubledAt: Date | undefined
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
    troubles,
    steps,
    botNow: () => later(skew()?.byMs ?? 0),
    moveTo(moment) {
      clock.now = moment
    },
    nextTick(isUnsettled) {
      const isOut = schedule.outages.some((one) => isWithin(one, clock.now))
      if (isUnsettled || busyUntil > clock.now) return later(isOut ? OUTAGE_MS : MINUTE_MS)
      const due = dues.find((moment) => moment > clock.now) ?? schedule.end
      const isQuiet = troubledAt === undefined || clock.now.getTime() - troubledAt.getTime() > ECHO_MS
      return isQuiet ? due : new Date(Math.min(due.getTime(), later(IDLE_MS).getTime()))
    },
    trouble(what, until = clock.now) {
      note(until > clock.now ? `${what} until ${until.toISOString()}` : what)
      troubledAt = clock.now
      troubles.push({ from: clock.now, to: until })
      stayBusy()
    },
  }
}

function refusals({ historyRefused }: Schedule): readonly Stretch[] {
  return historyRefused === undefined ? [] : [historyRefused]
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
