import { addDays, type Day, dayOf, daysInMonth, type Weekday, weekdayOf } from '../day.ts'
import { westernEaster } from '../touches/easter.ts'
import { daysByRule } from '../touches/occasion-days.ts'
import type { HolidayCalendar } from './calendars.ts'

/** How a holiday's day is found; `easter` counts days from Easter Sunday, `nth` −1 is the last of the month. */
type HolidayRule = Readonly<
  | { kind: 'solar'; month: number; day: number }
  | { kind: 'easter'; offset: number }
  | { kind: 'nth-weekday'; month: number; weekday: Weekday; nth: number }
>

const MONDAY = 1
const THURSDAY = 4

const solar = (month: number, day: number): HolidayRule => ({ kind: 'solar', month, day })
const easter = (offset: number): HolidayRule => ({ kind: 'easter', offset })
const nth = (month: number, weekday: Weekday, number: number): HolidayRule => ({
  kind: 'nth-weekday',
  month,
  weekday,
  nth: number,
})

/**
 * Holidays by law as it stood in November 2026; days proclaimed for one year only are not here. Sources: Germany, the
 * states' holiday laws and the Unification Treaty, article 2; France, Code du travail L3133-1; England and Wales,
 * Banking and Financial Dealings Act 1971; United States, 5 U.S.C. 6103.
 */
const RULES: Readonly<Record<Exclude<HolidayCalendar, 'CN'>, readonly HolidayRule[]>> = {
  DE: [
    solar(1, 1),
    easter(-2),
    easter(1),
    solar(5, 1),
    easter(39),
    easter(50),
    solar(10, 3),
    solar(12, 25),
    solar(12, 26),
  ],
  FR: [
    solar(1, 1),
    easter(1),
    solar(5, 1),
    solar(5, 8),
    easter(39),
    easter(50),
    solar(7, 14),
    solar(8, 15),
    solar(11, 1),
    solar(11, 11),
    solar(12, 25),
  ],
  GB: [
    solar(1, 1),
    easter(-2),
    easter(1),
    nth(5, MONDAY, 1),
    nth(5, MONDAY, -1),
    nth(8, MONDAY, -1),
    solar(12, 25),
    solar(12, 26),
  ],
  US: [
    solar(1, 1),
    nth(1, MONDAY, 3),
    nth(2, MONDAY, 3),
    nth(5, MONDAY, -1),
    solar(6, 19),
    solar(7, 4),
    nth(9, MONDAY, 1),
    nth(10, MONDAY, 2),
    solar(11, 11),
    nth(11, THURSDAY, 4),
    solar(12, 25),
  ],
}

/** The days off in one year, those kept in place of a weekend's holiday too; in no order. */
export function westernHolidays(calendar: Exclude<HolidayCalendar, 'CN'>, year: number): readonly Day[] {
  const days = RULES[calendar].map((rule) => dayByRule(year, rule))
  if (calendar === 'GB') return withNextWeekdays(days)
  if (calendar !== 'US') return days
  // New Year's Day on a Saturday is kept on the last day of the year before.
  return [...days, ...days.map(federalDay), federalDay(dayOf(year + 1, 1, 1))]
}

function dayByRule(year: number, rule: HolidayRule): Day {
  if (rule.kind === 'solar') return dayOf(year, rule.month, rule.day)
  if (rule.kind === 'easter') return addDays(westernEaster(year), rule.offset)
  if (rule.nth < 0) return lastWeekday(year, rule)
  const [day] = daysByRule(year, rule, noOther)
  if (day === undefined) throw new Error('A weekday of a month falls in every year')
  return day
}

function lastWeekday(year: number, { month, weekday }: Readonly<{ month: number; weekday: Weekday }>): Day {
  const end = dayOf(year, month, daysInMonth(year, month))
  return addDays(end, -((weekdayOf(end) - weekday + 7) % 7))
}

function noOther(id: string): never {
  throw new Error(`A public holiday counts from no other, not from ${id}`)
}

/** The next weekday that is no holiday itself stands in for one at a weekend. */
function withNextWeekdays(days: readonly Day[]): readonly Day[] {
  const kept = [...days]
  for (const day of days) {
    let instead = day
    while (weekdayOf(instead) > 5 || (instead !== day && kept.includes(instead)))
      instead = addDays(instead, 1)
    if (instead !== day) kept.push(instead)
  }
  return kept
}

/** Saturday's is kept on Friday, Sunday's on Monday. */
function federalDay(day: Day): Day {
  const weekday = weekdayOf(day)
  if (weekday === 6) return addDays(day, -1)
  return weekday === 7 ? addDays(day, 1) : day
}
