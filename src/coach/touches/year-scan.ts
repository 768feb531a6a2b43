import { addDays, type Day, dayOf, partsOf } from '../day.ts'

/**
 * Gives, for a Gregorian year, its days by their month and day in another calendar, written `month day`. Each year is
 * read once, day by day. Only for calendars whose built-in tables agree with the published ones: never for lunar
 * Chinese ones, whose are wrong.
 */
export function createYearScan(
  calendar: 'hebrew' | 'islamic-umalqura',
  month: 'long' | 'numeric',
): (year: number) => ReadonlyMap<string, readonly Day[]> {
  const years = new Map<number, ReadonlyMap<string, readonly Day[]>>()
  // Made when it is needed: it takes milliseconds and memory that a start can do without.
  let format: Intl.DateTimeFormat | undefined
  return (year) => {
    const known = years.get(year)
    if (known !== undefined) return known
    format ??= new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
      timeZone: 'UTC',
      month,
      day: 'numeric',
    })
    const scanned = scan(year, format)
    years.set(year, scanned)
    return scanned
  }
}

function scan(year: number, format: Intl.DateTimeFormat): ReadonlyMap<string, readonly Day[]> {
  const days = new Map<string, Day[]>()
  for (let day = dayOf(year, 1, 1); partsOf(day).year === year; day = addDays(day, 1)) {
    const parts = format.formatToParts(Date.parse(day))
    const name = ['month', 'day'].map((type) => parts.find((part) => part.type === type)?.value).join(' ')
    days.set(name, [...(days.get(name) ?? []), day])
  }
  return days
}
