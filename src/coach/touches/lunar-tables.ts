import { addDays, type Day, parseDay, partsOf } from '../day.ts'
import { KOREAN_MONTHS, VIETNAMESE_MONTHS } from './lunar-months.generated.ts'

const TABLES = { korean: KOREAN_MONTHS, vietnamese: VIETNAMESE_MONTHS } as const

type Listed = Readonly<{ year: number; month: number; leap: boolean; firstDay: Day; length: number }>

/** A short month has 29 days; the table tells how many more. */
const SHORT_MONTH = 29

/** Read from the table when first asked for. */
const yearsByCalendar = new Map<string, ReadonlyMap<number, readonly Listed[]>>()

/** The months of a Korean or Vietnamese lunar year, in order; `undefined` for a year that the tables do not hold. */
export function listOwnMonths(calendar: keyof typeof TABLES, year: number): readonly Listed[] | undefined {
  const known = yearsByCalendar.get(calendar)
  if (known !== undefined) return known.get(year)
  const years = new Map(TABLES[calendar].trim().split('\n').map(readYear))
  yearsByCalendar.set(calendar, years)
  return years.get(year)
}

function readYear(line: string): readonly [number, readonly Listed[]] {
  const [start = '', leapMonth = '', digits = ''] = line.split(' ')
  const { year } = partsOf(parseDay(start))
  const months: Listed[] = []
  let firstDay = parseDay(start)
  for (const digit of digits) {
    const length = SHORT_MONTH + Number(digit)
    months.push({ year, ...nextNumber(months, Number(leapMonth)), firstDay, length })
    firstDay = addDays(firstDay, length)
  }
  return [year, months]
}

/** The leap month follows the ordinary one of its number. */
function nextNumber(before: readonly Listed[], leapMonth: number): Pick<Listed, 'month' | 'leap'> {
  const last = before.at(-1)
  if (last === undefined) return { month: 1, leap: false }
  if (last.month === leapMonth && !last.leap) return { month: leapMonth, leap: true }
  return { month: last.month + 1, leap: false }
}
