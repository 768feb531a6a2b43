import type { Birthday } from '../contact.ts'
import { addDays, type Day, dayOf, daysInMonth, partsOf } from '../day.ts'
import { findLunarMonth } from './lunar.ts'

type SolarBirthday = Extract<Birthday, { calendar: 'solar' }>
type LunarBirthday = Extract<Birthday, { calendar: 'lunar' }>

/**
 * One day on which a birthday is kept. `observed` says what stands in for a date that the year does not have; where both
 * the leap month and day 30 are missing it names the month.
 */
export type BirthdayOn = Readonly<{
  on: Day
  observed?: 'feb28' | 'mar1' | 'day-29' | 'ordinary-month'
}>

/** Two lunar birthdays are never further apart than this: a lunar year of 13 months and the leap month itself. */
const LONGEST_WAIT_DAYS = 415

/**
 * The days from `from` to `to`, both included, on which a birthday is kept, earliest first. A month alone is kept on the
 * 1st. A lunar birthday falls once in each lunar year, and so twice or never in some Gregorian ones. Source: TCH-5.
 */
export function birthdaysBetween(birthday: Birthday, from: Day, to: Day): readonly BirthdayOn[] {
  const found: BirthdayOn[] = []
  const isSolar = birthday.calendar === 'solar'
  // A lunar year runs into the next Gregorian one, so the first days may belong to the lunar year before.
  for (let year = partsOf(from).year - (isSolar ? 0 : 1); year <= partsOf(to).year; year += 1) {
    const kept = isSolar ? solarIn(year, birthday) : lunarIn(year, birthday)
    if (kept.on >= from && kept.on <= to) found.push(kept)
  }
  return found
}

/** The next `count` days on which a birthday is kept, `from` included, for checking what was typed. Source: TCH-5. */
export function nextBirthdays(birthday: Birthday, from: Day, count = 3): readonly BirthdayOn[] {
  return birthdaysBetween(birthday, from, addDays(from, LONGEST_WAIT_DAYS * count)).slice(0, count)
}

function solarIn(year: number, { month, day = 1, feb29 }: SolarBirthday): BirthdayOn {
  const length = daysInMonth(year, month)
  if (day <= length) return { on: dayOf(year, month, day) }
  const last = dayOf(year, month, length)
  if (length !== 28) return { on: last }
  return feb29 === 'mar1' ? { on: addDays(last, 1), observed: 'mar1' } : { on: last, observed: 'feb28' }
}

function lunarIn(year: number, birthday: LunarBirthday): BirthdayOn {
  const { month, day, leap, leapPolicy, lunarCalendar } = birthday
  const kept = findLunarMonth({ year, month, leap: leap && leapPolicy !== 'regular-only' }, lunarCalendar)
  const on = addDays(kept.firstDay, Math.min(day, kept.length) - 1)
  if (leap && !kept.leap) return { on, observed: 'ordinary-month' }
  return day > kept.length ? { on, observed: 'day-29' } : { on }
}
