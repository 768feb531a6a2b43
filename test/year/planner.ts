import { type Dated, dutiesOf } from './duties-of.ts'
import { type Greeting, greetingsOf } from './greetings-of.ts'
import type { Occurrence } from './occurrence.ts'
import type { DayLabel } from './own-calendar.ts'
import type { DayNumber } from './own-days.ts'
import { dayOfMember, workdayUpTo } from './own-rules.ts'
import type { OwnContact, Portfolio, World } from './world.ts'

/** What a digest has to tell as new, and what it may tell with it. */
export type Expected = Readonly<{ must: readonly Dated[]; may: readonly Dated[] }>

/** Works out each day anew, contact by contact, from the world as it is at that moment. */
export type Planner = Readonly<{
  /** What `day` has to bring; `told` are the keys that were told before, `since` the day of the last digest. */
  expect: (portfolio: Portfolio, day: DayNumber, before: Before) => Expected
  /** Forgets what hangs on a member's hours and working days. */
  forget: (portfolio: Portfolio) => void
}>

/** What a member was told before. */
export type Before = Readonly<{ told: ReadonlySet<string>; since: DayNumber }>

/** A birthday and a festival so near are one touch. */
const NEAR = 3
/** No reminder comes further from its nominal day than this: zones, weekends and a row of holidays. */
const FURTHEST = 20

/** Whoever begins, or was away, is told of days to come whose reminder was no longer ago than this. */
const MADE_UP_DAYS = 12

/** What lasts is due from its date on; what passes, when it is dated since the last digest, or its day is still to come. */
function isDue(
  { what, date }: Dated,
  { day, since }: Readonly<{ day: DayNumber; since: DayNumber }>,
): boolean {
  if (date > day) return false
  return what.isLasting || date >= since || (what.on >= day && date >= since - MADE_UP_DAYS)
}

/** @param labels the days of the year, with a margin on both sides */
export function createPlanner(world: World, labels: readonly DayLabel[]): Planner {
  const greetings = new Map<OwnContact, readonly Greeting[]>()
  const dates = new Map<Portfolio, Map<string, DayNumber>>()

  const known = (contact: OwnContact): readonly Greeting[] => {
    const found = greetings.get(contact) ?? greetingsOf(contact, labels)
    greetings.set(contact, found)
    return found
  }

  const dateFor = (portfolio: Portfolio, nominal: DayNumber, zone: string | undefined): DayNumber => {
    const memo = dates.get(portfolio) ?? new Map<string, DayNumber>()
    dates.set(portfolio, memo)
    const name = `${nominal}${zone ?? ''}`
    const found =
      memo.get(name) ?? workdayUpTo(portfolio.member, dayOfMember(portfolio.member, nominal, zone))
    memo.set(name, found)
    return found
  }

  function isWanted({ member, stopped }: Portfolio, { kind, stop, holds }: Occurrence): boolean {
    return !member.muted.some((muted) => muted === kind) && !stopped.has(stop) && holds()
  }

  /** Beside a birthday a festival's greeting goes out with the nearest of its reminders that is not after the festival. */
  function dateOfGreeting(portfolio: Portfolio, greeting: Greeting, all: readonly Greeting[]): DayNumber {
    const { contact, kind, isGift, nominal, on } = greeting
    const date = dateFor(portfolio, nominal, contact.zone)
    if (kind !== 'festival' || isGift || contact.birthday === undefined) return date
    const beside = all
      .filter((one) => one.kind === 'birthday' && Math.abs(one.on - on) <= NEAR && isWanted(portfolio, one))
      .map((one) => dateFor(portfolio, one.nominal, contact.zone))
      .filter((day) => day <= on)
    let best: DayNumber | undefined
    for (const day of beside.toSorted((one, other) => one - other)) {
      if (best === undefined || Math.abs(day - date) < Math.abs(best - date)) best = day
    }
    return best ?? date
  }

  function greetingsBy(portfolio: Portfolio, day: DayNumber, since: DayNumber): readonly Dated[] {
    const due: Dated[] = []
    const [first, last] = [Math.min(since, day) - FURTHEST, day + FURTHEST]
    for (const contact of portfolio.contacts.values()) {
      const all = known(contact)
      const near = all.filter(({ nominal }) => nominal >= first && nominal <= last)
      for (const what of near.filter((one) => isWanted(portfolio, one))) {
        due.push({ what, date: dateOfGreeting(portfolio, what, all) })
      }
    }
    return due
  }

  return {
    expect(portfolio, day, { told, since }) {
      const duties = dutiesOf(portfolio, world, day).filter(({ what }) => isWanted(portfolio, what))
      const due = [...greetingsBy(portfolio, day, since), ...duties].filter((one) =>
        isDue(one, { day, since }),
      )
      const newest = new Map<string, DayNumber>()
      for (const { what, date } of due)
        newest.set(what.subject, Math.max(date, newest.get(what.subject) ?? date))
      const fresh = due.filter(({ what }) => !told.has(what.key))
      const isMust = ({ what, date }: Dated) => {
        // The planning of a budget year takes three months: whoever begins in them need not be told of its first day.
        const isPastBudget = what.key.startsWith('budget|') && date < since
        return newest.get(what.subject) === date && !isPastBudget
      }
      return { must: fresh.filter(isMust), may: fresh.filter((one) => !isMust(one)) }
    },
    forget: (portfolio) => void dates.delete(portfolio),
  }
}
