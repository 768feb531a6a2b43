import { type Day, partsOf, type Weekday, weekdayOf } from '../day.ts'
import type { HolidayCalendar, HolidayYear } from './calendars.ts'
import { chinaArrangedUntil, chinaYear } from './china-days.ts'
import { westernHolidays } from './western-days.ts'

/** On which days somebody works: weekdays, less the public holidays of a country where one is given. */
export type WorkWeek = Readonly<{ workingDays: readonly number[]; holidays?: HolidayCalendar | undefined }>

const OFFICE_DAYS: readonly Weekday[] = [1, 2, 3, 4, 5]

const years = new Map<string, HolidayYear>()

/**
 * Whether somebody works on a day. Nobody does on a public holiday; on a make-up day everybody does who works from Monday
 * to Friday.
 */
export function worksOn({ workingDays, holidays }: WorkWeek, day: Day): boolean {
  const isWorkingDay = workingDays.includes(weekdayOf(day))
  if (holidays === undefined) return isWorkingDay
  const { off, makeUp } = yearOf(holidays, partsOf(day).year)
  if (off.has(day)) return false
  return isWorkingDay || (makeUp.has(day) && OFFICE_DAYS.every((each) => workingDays.includes(each)))
}

/** Whether a day is a public holiday of a country. */
export function isPublicHoliday(calendar: HolidayCalendar, day: Day): boolean {
  return yearOf(calendar, partsOf(day).year).off.has(day)
}

/** Whether a day at a weekend is worked to make up for a holiday. */
export function isMakeUpDay(calendar: HolidayCalendar, day: Day): boolean {
  return yearOf(calendar, partsOf(day).year).makeUp.has(day)
}

/** The last day up to which a calendar is complete; `undefined` where the law says the days of every year. */
export function holidaysKnownUntil(calendar: HolidayCalendar): Day | undefined {
  return calendar === 'CN' ? chinaArrangedUntil() : undefined
}

function yearOf(calendar: HolidayCalendar, year: number): HolidayYear {
  const key = `${calendar}${year}`
  const known = years.get(key)
  if (known !== undefined) return known
  const made =
    calendar === 'CN'
      ? chinaYear(year)
      : { off: new Set(westernHolidays(calendar, year)), makeUp: new Set<Day>() }
  years.set(key, made)
  return made
}
