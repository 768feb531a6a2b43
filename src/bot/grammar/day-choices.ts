import { addDays, type Day, dayOf, daysInMonth, isDay, type Locale, partsOf } from '../../coach/index.ts'

/** What a day is read against: the reader's own civil date, her language, and where a day without a year lies. */
export type DayContext = Readonly<{
  today: Day
  locale: Locale
  /** `future` (the default): on or after today, as deadlines are. `past`: on or before today. */
  prefer?: 'future' | 'past'
}>

/** The day with these numbers; `undefined` when there is none. The year must have four digits. */
export function findDate(year: number, month: number, day: number): Day | undefined {
  if (year < 1000 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined
  return dayOf(year, month, day)
}

/** The next (or last) day with this month and number; 29 February waits for its leap year. */
export function findMonthDay(month: number, day: number, { today, prefer }: DayContext): Day | undefined {
  const step = prefer === 'past' ? -1 : 1
  for (let years = 0; years <= 8; years += 1) {
    const found = findDate(partsOf(today).year + step * years, month, day)
    if (found && (step > 0 ? found >= today : found <= today)) return found
  }
  return undefined
}

/** The day so many months later (earlier when negative), on the last day of a month that is too short. */
export function addMonths(day: Day, months: number): Day | undefined {
  const { year, month, day: number } = partsOf(day)
  const index = year * 12 + month - 1 + months
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1]
  if (toYear < 1000 || toYear > 9999) return undefined
  return findDate(toYear, toMonth, Math.min(number, daysInMonth(toYear, toMonth)))
}

/** The last day of the month that lies so many months after the month of `day`. */
export function endOfMonth(day: Day, months: number): Day | undefined {
  const { year, month } = partsOf(day)
  const first = findDate(year, month, 1)
  const next = first && addMonths(first, months + 1)
  return next && addDays(next, -1)
}

/** The day so many days later; `undefined` past the year 9999 or before 1000. */
export function findDayAfter(day: Day, days: number): Day | undefined {
  if (Math.abs(days) > 40_000) return undefined
  const found = addDays(day, days)
  return isDay(found) ? found : undefined
}
