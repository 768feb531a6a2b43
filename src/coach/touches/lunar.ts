import { LunarYear } from 'tyme4ts'
import { addDays, type Day, daysBetween, partsOf } from '../day.ts'

/** A day of the Chinese calendar. The month is 1 to 12; a leap month carries the number of the month before it. */
export type LunarDay = Readonly<{ year: number; month: number; day: number; leap: boolean }>

/** A month of the Chinese calendar and the days it covers. */
export type LunarMonth = Readonly<{
  year: number
  month: number
  leap: boolean
  firstDay: Day
  length: number
}>

/** Noon of 1970-01-01 as a Julian day number, which is how the lunar library counts. */
const EPOCH_JULIAN_DAY = 2440588

const EPOCH = '1970-01-01' as Day

/** The months never change, and there are as many years as the calendar has: this only saves a millisecond a year. */
const monthsByYear = new Map<number, readonly LunarMonth[]>()

/**
 * The 12 or 13 months of a lunar year, in order. The lunar year `n` begins in January or February of the Gregorian year `n`.
 * Agrees with the published tables from 1950 to 2100, except that 8th and 9th month of 2057 are undecided by a day.
 */
export function listLunarMonths(year: number): readonly LunarMonth[] {
  const known = monthsByYear.get(year)
  if (known !== undefined) return known
  const months = LunarYear.fromYear(year)
    .getMonths()
    .map((month) => ({
      year,
      month: month.getMonth(),
      leap: month.isLeap(),
      firstDay: addDays(EPOCH, month.getFirstJulianDay().getDay() - EPOCH_JULIAN_DAY),
      length: month.getDayCount(),
    }))
  monthsByYear.set(year, months)
  return months
}

/** The number of the month that comes twice in this lunar year, or `undefined`. */
export function leapMonthOf(year: number): number | undefined {
  return listLunarMonths(year).find((month) => month.leap)?.month
}

/**
 * The month in which a lunar date is kept: the leap month where it is asked for and the year has it, else the ordinary
 * month of that number. The month is 1 to 12.
 */
export function findLunarMonth(year: number, month: number, leap: boolean): LunarMonth {
  const named = listLunarMonths(year).filter((candidate) => candidate.month === month)
  const found = named.find((candidate) => candidate.leap === leap) ?? named[0]
  if (found === undefined) throw new Error(`The lunar year ${year} has no month ${month}`)
  return found
}

/**
 * The civil day of a lunar one. What the year does not have is brought to what it has: day 30 of a short month to 29, a
 * leap month to the ordinary one. Source: TCH-5.
 */
export function lunarToDay(lunar: LunarDay): Day {
  const month = findLunarMonth(lunar.year, lunar.month, lunar.leap)
  return addDays(month.firstDay, Math.min(lunar.day, month.length) - 1)
}

/** The lunar date of a civil day. */
export function toLunar(day: Day): LunarDay {
  const { year, month, leap, firstDay } = lunarMonthOf(day)
  return { year, month, leap, day: daysBetween(firstDay, day) + 1 }
}

/** The lunar month in which a civil day lies. */
export function lunarMonthOf(day: Day): LunarMonth {
  const { year } = partsOf(day)
  const found =
    listLunarMonths(year).findLast((month) => month.firstDay <= day) ??
    listLunarMonths(year - 1).findLast((month) => month.firstDay <= day)
  if (found === undefined) throw new Error(`No lunar month holds ${day}`)
  return found
}
