import { isDeepStrictEqual } from 'node:util'
import { Day, parseDay } from '../../../src/coach/day.ts'
import { birthdaysBetween } from '../../../src/coach/touches/birthday.ts'
import { findLunarMonth, type LunarCalendar, lunarToDay, toLunar } from '../../../src/coach/touches/lunar.ts'
import { occasionsBetween } from '../../../src/coach/touches/occasions.ts'
import { datesNeeded } from '../../../src/coach/touches/told-days.ts'
import { type Comparison, compare, type Row } from './comparison.ts'
import { readTable } from './csv.ts'
import { compareFixed } from './fixed-table.ts'

/** New moons within two minutes of midnight: the published tables disagree, so neither answer is tested. */
export const UNDECIDED_MONTHS: readonly string[] = ['2057-8', '2057-9', '2097-6', '2097-7']

/** All published tables that the calendar answers to. */
export function compareTables(): Readonly<Record<string, Comparison>> {
  return {
    'lunar festivals': compareFestivals('lunar-festivals-2020-2040'),
    'western and nth-weekday days': compareFestivals('western-and-nth-weekday-2020-2040'),
    'Jewish days': compareFestivals('jewish-2020-2040'),
    'Islamic days': compareFestivals('islamic-umalqura-2020-2040'),
    'Hindu days': compareHindu(),
    'days of Eid as countries kept them': compareObserved(),
    'fixed occasions': compareFixed(),
    'lunar birthdays': compareBirthdays(),
    'Chinese lunar months': compareChineseMonths(),
    'Korean and Vietnamese lunar months': compareOwnMonths(),
  }
}

/** Each row must be found on its day, and no day within the tables' years may be found that is in no row. */
function compareFestivals(table: string): Comparison {
  return compareDays(readTable(table).map((row) => ({ id: row['festival_id'] ?? '', on: dateOf(row) })))
}

function compareDays(published: readonly Readonly<{ id: string; on: string }>[]): Comparison {
  const rows = new Set(published.map(({ id, on }) => `${id} ${on}`))
  const ids = [...new Set(published.map(({ id }) => id))]
  const found = new Set(
    occasionsBetween(ids, parseDay('2020-01-01'), parseDay('2040-12-31')).map(
      ({ occasion, on }) => `${occasion.id} ${on}`,
    ),
  )
  const missing = [...rows].filter((row) => !found.has(row)).map((row) => `missing ${row}`)
  return { rows: published.length, differing: [...missing, ...[...found].filter((day) => !rows.has(day))] }
}

function dateOf(row: Row): string {
  return row['date'] ?? row['date_first_daytime'] ?? ''
}

/** Rows that two sources carry are found; for a year with one source nothing is, and an admin is asked for it. */
function compareHindu(): Comparison {
  const all = readTable('hindu-2020-2040')
  const rows = all.map((row) => ({ id: row['festival_id'] ?? '', on: row['recommended_date'] ?? '' }))
  const single = rows.filter((_, index) => all[index]?.['status']?.startsWith('single source'))
  const compared = compareDays(rows.filter((row) => !single.includes(row)))
  const unasked = single.filter(({ id, on }) => !isAsked(id, Number(on.slice(0, 4))))
  return {
    rows: all.length,
    differing: [...compared.differing, ...unasked.map(({ id, on }) => `${id} ${on}`)],
  }
}

function isAsked(id: string, year: number): boolean {
  const window = { from: parseDay(`${year}-01-01`), to: parseDay(`${year}-12-31`) }
  return isDeepStrictEqual(datesNeeded([id], window), [{ occasionId: id, year }])
}

/** The first day in each country lies in the window that is given for it. */
function compareObserved(): Comparison {
  return compare(readTable('eid-observed-by-country-2020-2026'), (row) => {
    const observed = parseDay(row['observed_first_day(vacanza/holidays)'] ?? '')
    const on = parseDay(row['umm_al_qura'] ?? '')
    const [found] = occasionsBetween([row['festival_id'] ?? ''], on, on)
    return found?.until === undefined || observed < found.on || observed > found.until
  })
}

function compareBirthdays(): Comparison {
  return compare(readTable('lunar-birthdays-2024-2040'), (row) => {
    const born = {
      calendar: 'lunar',
      month: Number(row['birth_month']),
      day: Number(row['birth_day']),
      leap: row['born_in_leap_month'] === '1',
    } as const
    const on = parseDay(row['solar_date'] ?? '')
    const month = findLunarMonth({ ...born, year: Number(row['lunar_year']) })
    const [kept] = birthdaysBetween(born, on, on)
    const resolved = { year: month.year, month: month.month, leap: row['resolved_is_leap'] === '1' }
    return (
      kept?.on !== on ||
      kept.observed !== observedBy(row['rule'] ?? '') ||
      lunarToDay({ ...resolved, day: Number(row['resolved_day']) }) !== on ||
      !keepsRegularDate(row, born)
    )
  })
}

function observedBy(rule: string): string | undefined {
  if (rule.startsWith('leap_absent')) return 'ordinary-month'
  return rule.endsWith('day30_to_29') ? 'day-29' : undefined
}

/** Where the table gives the ordinary month's date too, it is that of somebody who keeps only the ordinary month. */
function keepsRegularDate(
  row: Row,
  born: Readonly<{ calendar: 'lunar'; month: number; day: number; leap: boolean }>,
): boolean {
  const other = row['alt_regular_month_date'] ?? ''
  if (other === '') return true
  const on = parseDay(other)
  return birthdaysBetween({ ...born, leapPolicy: 'regular-only' }, on, on).length === 1
}

function compareChineseMonths(): Comparison {
  const decided = readTable('chinese-months-1950-2100').filter(
    (row) => !UNDECIDED_MONTHS.includes(`${row['lunar_year']}-${row['month']}`),
  )
  return compare(decided, (row) => isOtherMonth(row, 'chinese'))
}

function compareOwnMonths(): Comparison {
  return compare(readTable('korea-vietnam-months-2000-2050'), (row) =>
    isOtherMonth(row, row['calendar']?.startsWith('korea') ? 'korean' : 'vietnamese'),
  )
}

function isOtherMonth(row: Row, calendar: LunarCalendar): boolean {
  const named = {
    year: Number(row['lunar_year']),
    month: Number(row['month']),
    leap: row['is_leap'] === '1',
  }
  const firstDay = Day.parse(row['first_day'])
  const month = { ...named, firstDay, length: Number(row['length']) }
  return (
    !isDeepStrictEqual(findLunarMonth(named, calendar), month) ||
    !isDeepStrictEqual(toLunar(firstDay, calendar), { ...named, day: 1 })
  )
}
