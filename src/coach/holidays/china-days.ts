import { LegalHoliday } from 'tyme4ts'
import { type Day, dayOf, daysInMonth } from '../day.ts'
import type { HolidayYear } from './calendars.ts'

/** The first year whose arrangement the calendar library knows in the form used since. */
const FIRST_YEAR = 2002

/**
 * The days off and the make-up workdays of one year in mainland China, as far as the calendar library knows the yearly
 * arrangement. None in later years: nobody can know them, and half of them would mislead. Source: the arrangements of
 * the General Office of the State Council, usually published in November for the year after.
 */
export function chinaYear(year: number): HolidayYear {
  return isArranged(year) ? arrangedYear(year) : { off: new Set(), makeUp: new Set() }
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
