import { LunarYear } from 'tyme4ts'
import { addDays, type Day, daysBetween, partsOf } from '../day.ts'
import { listOwnMonths } from './lunar-tables.ts'

/**
 * The lunar calendars by which people keep days. One rule, counted in three places: a new moon near midnight makes a
 * month begin a day apart, or the leap month another one.
 */
export const LUNAR_CALENDARS = ['chinese', 'korean', 'vietnamese'] as const
export type LunarCalendar = (typeof LUNAR_CALENDARS)[number]

/** A day of a lunar calendar. The month is 1 to 12; a leap month carries the number of the month before it. */
export type LunarDay = Readonly<{ year: number; month: number; day: number; leap: boolean }>

/** Which month of a lunar year; see `LunarDay`. */
export type NamedMonth = Omit<LunarDay, 'day'>

/** A month of a lunar calendar and the days it covers. */
export type LunarMonth = NamedMonth & Readonly<{ firstDay: Day; length: number }>

/** Noon of 1970-01-01 as a Julian day number, which is how the lunar library counts. */
const EPOCH_JULIAN_DAY = 2440588

const EPOCH = '1970-01-01' as Day

/** The months never change, and there are as many years as the calendar has: this only saves a millisecond a year. */
const monthsByYear = new Map<number, readonly LunarMonth[]>()

/**
 * The 12 or 13 months of a lunar year, in order. The lunar year `n` begins in January or February of the Gregorian year `n`.
 * The Chinese ones agree with the published tables from 1950 to 2100, except that 8th and 9th month of 2057 are undecided
 * by a day. The Korean and Vietnamese ones are known from 1990 to 2100; outside, the Chinese ones stand in.
 */
export function listLunarMonths(year: number, calendar: LunarCalendar = 'chinese'): readonly LunarMonth[] {
  const own = calendar === 'chinese' ? undefined : listOwnMonths(calendar, year)
  return own ?? listChineseMonths(year)
}

/** The number of the month that comes twice in this lunar year, or `undefined`. */
export function leapMonthOf(year: number, calendar: LunarCalendar = 'chinese'): number | undefined {
  return listLunarMonths(year, calendar).find((month) => month.leap)?.month
}

/**
 * The month in which a lunar date is kept: the leap month where it is asked for and the year has it, else the ordinary
 * month of that number.
 */
export function findLunarMonth(named: NamedMonth, calendar: LunarCalendar = 'chinese'): LunarMonth {
  const { year, month, leap } = named
  const both = listLunarMonths(year, calendar).filter((candidate) => candidate.month === month)
  const found = both.find((candidate) => candidate.leap === leap) ?? both[0]
  if (found === undefined) throw new Error(`The lunar year ${year} has no month ${month}`)
  return found
}

/**
 * The civil day of a lunar one. What the year does not have is brought to what it has: day 30 of a short month to 29, a
 * leap month to the ordinary one. Source: TCH-5.
 */
export function lunarToDay(lunar: LunarDay, calendar: LunarCalendar = 'chinese'): Day {
  const month = findLunarMonth(lunar, calendar)
  return addDays(month.firstDay, Math.min(lunar.day, month.length) - 1)
}

/** The lunar date of a civil day. */
export function toLunar(day: Day, calendar: LunarCalendar = 'chinese'): LunarDay {
  const { year, month, leap, firstDay } = lunarMonthOf(day, calendar)
  return { year, month, leap, day: daysBetween(firstDay, day) + 1 }
}

/** The lunar month in which a civil day lies. */
export function lunarMonthOf(day: Day, calendar: LunarCalendar = 'chinese'): LunarMonth {
  const { year } = partsOf(day)
  const found =
    listLunarMonths(year, calendar).findLast((month) => month.firstDay <= day) ??
    listLunarMonths(year - 1, calendar).findLast((month) => month.firstDay <= day)
  if (found === undefined) throw new Error(`No lunar month holds ${day}`)
  return found
}

function listChineseMonths(year: number): readonly LunarMonth[] {
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
