import { LegalHoliday } from 'tyme4ts'
import { addDays, type Day, dayOf, daysInMonth } from '../day.ts'
import { lunarToDay } from '../touches/lunar.ts'
import { solarTermDay } from '../touches/solar-term.ts'
import type { HolidayYear } from './calendars.ts'

/** The first year whose arrangement the calendar library knows in the form used since. */
const FIRST_YEAR = 2002

/**
 * The days off and the make-up workdays of one year in mainland China. While the State Council's yearly arrangement is
 * in the calendar library that is what holds; after it the statutory days alone, and no make-up days, since nobody can
 * know them. Sources: the arrangements of the General Office of the State Council; State Council decree 795 (2024).
 */
export function chinaYear(year: number): HolidayYear {
  return isArranged(year) ? arrangedYear(year) : { off: new Set(statutoryDays(year)), makeUp: new Set() }
}

/** The last day up to which the yearly arrangement is known. */
export function chinaArrangedUntil(): Day {
  let year = FIRST_YEAR
  while (isArranged(year + 1)) year += 1
  return dayOf(year, 12, 31)
}

/** Every arrangement begins with New Year's Day. */
function isArranged(year: number): boolean {
  return LegalHoliday.fromYmd(year, 1, 1) !== null
}

function arrangedYear(year: number): HolidayYear {
  const [off, makeUp] = [new Set<Day>(), new Set<Day>()]
  for (let month = 1; month <= 12; month += 1) {
    for (let day = 1; day <= daysInMonth(year, month); day += 1) {
      const arranged = LegalHoliday.fromYmd(year, month, day)
      if (arranged !== null) (arranged.isWork() ? makeUp : off).add(dayOf(year, month, day))
    }
  }
  return { off, makeUp }
}

/** Thirteen days: New Year, four at Spring Festival, Qingming, two in May, Dragon Boat, Mid-Autumn, three in October. */
function statutoryDays(year: number): readonly Day[] {
  const lunar = (month: number, day: number) => lunarToDay({ year, month, day, leap: false })
  const spring = lunar(1, 1)
  const fixed = [dayOf(year, 1, 1), dayOf(year, 5, 1), dayOf(year, 5, 2)]
  const national = [1, 2, 3].map((day) => dayOf(year, 10, day))
  const festival = [-1, 0, 1, 2].map((offset) => addDays(spring, offset))
  return [...fixed, ...festival, solarTermDay(year, 'qingming'), lunar(5, 5), lunar(8, 15), ...national]
}
