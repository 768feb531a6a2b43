import { Day, parseDay } from '../../../src/coach/day.ts'
import { birthdaysBetween } from '../../../src/coach/touches/birthday.ts'
import { findLunarMonth, listLunarMonths, lunarToDay, toLunar } from '../../../src/coach/touches/lunar.ts'
import { findOccasion, occasionsBetween } from '../../../src/coach/touches/occasions.ts'
import { readTable } from './csv.ts'

/** How many rows of a published table were compared, and which of them came out otherwise. */
export type Comparison = Readonly<{ rows: number; differing: readonly string[] }>

/** New moons within two minutes of midnight: the published tables disagree, so neither answer is tested. */
export const UNDECIDED_MONTHS: readonly string[] = ['2057-8', '2057-9', '2097-6', '2097-7']

type Row = Readonly<Record<string, string>>

/** All published tables that the calendar answers to. */
export function compareTables(): Readonly<Record<string, Comparison>> {
  return {
    'lunar festivals': compareFestivals('lunar-festivals-2020-2040'),
    'western and nth-weekday days': compareFestivals('western-and-nth-weekday-2020-2040'),
    'lunar birthdays': compareBirthdays(),
    'lunar months': compareMonths(),
  }
}

function compare(rows: readonly Row[], differs: (row: Row) => boolean): Comparison {
  return {
    rows: rows.length,
    differing: rows.filter(differs).map((row) => Object.values(row).slice(0, 8).join(',')),
  }
}

/** Each row must be found on its day, and no day within the tables' years may be found that is in no row. */
function compareFestivals(table: string): Comparison {
  const rows = readTable(table).filter((row) => findOccasion(row['festival_id'] ?? '') !== undefined)
  const published = new Set(rows.map((row) => `${row['festival_id']} ${row['date']}`))
  const ids = [...new Set(rows.map((row) => row['festival_id'] ?? ''))]
  const found = occasionsBetween(ids, parseDay('2020-01-01'), parseDay('2040-12-31')).map(
    ({ occasion, on }) => `${occasion.id} ${on}`,
  )
  const missing = rows.filter((row) => !found.includes(`${row['festival_id']} ${row['date']}`))
  const surplus = found.filter((day) => !published.has(day))
  return { rows: rows.length, differing: [...missing.map((row) => `missing ${row['date']}`), ...surplus] }
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
    const month = findLunarMonth(Number(row['lunar_year']), born.month, born.leap)
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

function compareMonths(): Comparison {
  const decided = readTable('chinese-months-1950-2100').filter(
    (row) => !UNDECIDED_MONTHS.includes(`${row['lunar_year']}-${row['month']}`),
  )
  return compare(decided, (row) => {
    const [year, number, leap] = [Number(row['lunar_year']), Number(row['month']), row['is_leap'] === '1']
    const month = listLunarMonths(year).find((each) => each.month === number && each.leap === leap)
    const firstDay = Day.parse(row['first_day'])
    return (
      month?.firstDay !== firstDay ||
      month.length !== Number(row['length']) ||
      JSON.stringify(toLunar(firstDay)) !== JSON.stringify({ year, month: number, leap, day: 1 })
    )
  })
}
