/** Days since 1970-01-01. The planner counts in these, with arithmetic of its own. */
export type DayNumber = number

const DAY_MS = 86_400_000

/** @throws Error for a text that is no day */
export function numberOf(text: string): DayNumber {
  const number = Date.parse(`${text}T00:00:00Z`) / DAY_MS
  if (!Number.isInteger(number)) throw new Error(`"${text}" is no day`)
  return number
}

const texts = new Map<DayNumber, string>()

/** `YYYY-MM-DD`. */
export function textOf(day: DayNumber): string {
  const known = texts.get(day)
  if (known !== undefined) return known
  const text = new Date(day * DAY_MS).toISOString().slice(0, 10)
  texts.set(day, text)
  return text
}

/** Year, month 1 to 12, day of the month. */
export function dateOf(day: DayNumber): Readonly<{ year: number; month: number; day: number }> {
  const [year, month, date] = textOf(day).split('-').map(Number)
  return { year: year ?? 0, month: month ?? 0, day: date ?? 0 }
}

/** The day of a date; a date past the end of its month is the last day of it. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const last = Date.UTC(year, month, 0) / DAY_MS
  return Math.min(Date.UTC(year, month - 1, day) / DAY_MS, last)
}

/** Monday is 1, Sunday 7. */
export function weekdayOn(day: DayNumber): number {
  return ((day + 3) % 7) + 1
}
