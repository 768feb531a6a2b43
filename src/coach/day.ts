import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { Problem } from './problem.ts'

/** A civil date, `YYYY-MM-DD`. It is not an instant: no zone shifts it. Compares correctly as text. */
export const Day = z
  .string()
  .refine((text) => exists(text))
  .brand('Day')
export type Day = z.infer<typeof Day>

const QUARTER_MS = 900_000
const FIRST_WHOLE_QUARTERS = Date.UTC(1973, 0, 1)
const REMEMBERED = 2_000
/** Every command asks for the same few days, and a zone's rules take fifty times longer to work out. */
const daysByQuarter = new Map<string, Day>()

/** Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** Whether `text` is a day that exists, written `YYYY-MM-DD`. */
export function isDay(text: string): text is Day {
  return exists(text)
}

function exists(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  return isDate(partsOf(text as Day))
}

function isDate({ year, month, day }: DayParts): boolean {
  return year >= 0 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/**
 * The day written as `YYYY-MM-DD`.
 *
 * @throws Problem `bad-day`
 */
export function parseDay(text: string): Day {
  if (!isDay(text)) throw new Problem({ code: 'bad-day', text })
  return text
}

/** The day of these numbers; the month is 1 to 12. @throws RangeError when there is no such day */
export function dayOf(year: number, month: number, day: number): Day {
  const text = toText(year, month, day)
  if (!isDate({ year, month, day })) throw new RangeError(`There is no day ${text}`)
  return text as Day
}

/** Length of a month of the Gregorian calendar; the month is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
}

/** The day `count` days later, or earlier when negative. */
export function addDays(day: Day, count: number): Day {
  // Planning adds few days at a time, and every month has 28: nothing needs to be worked out then.
  const date = digitsOf(day, 8, 10) + count
  if (date >= 1 && date <= 28) return (day.slice(0, 8) + twoDigits(date)) as Day
  const there = new Date(epochDay(day) * DAY_MS + count * DAY_MS)
  return toText(there.getUTCFullYear(), there.getUTCMonth() + 1, there.getUTCDate()) as Day
}

/** Days from the first to the second: positive when the second is later. */
export function daysBetween(from: Day, to: Day): number {
  return epochDay(to) - epochDay(from)
}

/** The day of the week. */
export function weekdayOf(day: Day): Weekday {
  // The epoch was a Thursday; before it the numbers are negative.
  return (((((epochDay(day) + 3) % 7) + 7) % 7) + 1) as Weekday
}

type DayParts = Readonly<{ year: number; month: number; day: number }>

/** The numbers of a day; the month is 1 to 12. */
export function partsOf(day: Day): DayParts {
  return { year: digitsOf(day, 0, 4), month: digitsOf(day, 5, 7), day: digitsOf(day, 8, 10) }
}

// Planning does little else than this: reading digits one by one and counting days is several times as fast as cutting
// texts and parsing dates.

function digitsOf(text: string, from: number, to: number): number {
  let found = 0
  for (let n = from; n < to; n += 1) found = found * 10 + text.charCodeAt(n) - ZERO
  return found
}

const ZERO = '0'.charCodeAt(0)
const DAY_MS = 86_400_000
/** Days from 1 March of the year 0 to 1 January 1970. */
const EPOCH = 719_468

/** Days since 1 January 1970. Years are counted from March, so that the leap day comes last. */
function epochDay(text: Day): number {
  const { year, month, day } = partsOf(text)
  const march = month > 2 ? year : year - 1
  const beforeMonth = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5)
  const leapDays = Math.floor(march / 4) - Math.floor(march / 100) + Math.floor(march / 400)
  return march * 365 + leapDays + beforeMonth + day - 1 - EPOCH
}

/** The civil date that people in `zone` (IANA name) have at `instant`. */
export function dayIn(zone: string, instant: Date): Day {
  const quarter = Math.floor(instant.getTime() / QUARTER_MS)
  const key = `${zone}|${quarter}`
  const known = daysByQuarter.get(key)
  if (known !== undefined) return known
  const day = zoned(zone, instant).toPlainDate().toString() as Day
  // Since 1972 every zone keeps whole quarters of an hour, so that a day never changes inside one.
  if (instant.getTime() > FIRST_WHOLE_QUARTERS) remember(key, day)
  return day
}

/** The wall time `HH:MM` in `zone` at `instant`. */
export function timeIn(zone: string, instant: Date): string {
  return zoned(zone, instant).toPlainTime().toString({ smallestUnit: 'minute' })
}

/** The instant when clocks in `zone` show `time` (`HH:MM`) on `day`; in a gap the later, in an overlap the earlier one. */
export function instantOf(day: Day, time: string, zone: string): Date {
  const local = Temporal.PlainDateTime.from(`${day}T${time}`)
  return new Date(local.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds)
}

/** Whether `name` is a time zone that this machine knows. */
export function isZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name)
    return true
  } catch {
    return false
  }
}

function remember(key: string, day: Day): void {
  if (daysByQuarter.size >= REMEMBERED) daysByQuarter.clear()
  daysByQuarter.set(key, day)
}

function zoned(zone: string, instant: Date): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone)
}

function toText(year: number, month: number, day: number): string {
  const years = year > 999 ? String(year) : String(year).padStart(4, '0')
  return `${years}-${twoDigits(month)}-${twoDigits(day)}`
}

const TWO_DIGITS = Array.from({ length: 100 }, (_, count) => String(count).padStart(2, '0'))

function twoDigits(count: number): string {
  return TWO_DIGITS[count] ?? String(count)
}
