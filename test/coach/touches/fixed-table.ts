import { isDeepStrictEqual } from 'node:util'
import { addDays, dayOf, parseDay } from '../../../src/coach/day.ts'
import { ANNIVERSARIES } from '../../../src/coach/touches/anniversaries.ts'
import { findOccasion, type OccasionOn, occasionsBetween } from '../../../src/coach/touches/occasions.ts'
import { solarTermDay } from '../../../src/coach/touches/solar-term.ts'
import { type Comparison, compare, type Row } from './comparison.ts'
import { readTable } from './csv.ts'

const YEARS = Array.from({ length: 21 }, (_, count) => 2020 + count)

/** The harvest festival is the day of the autumn equinox, under whose name we know it. */
const OTHER_NAMES: Readonly<Record<string, string>> = { fengshou: 'qiufen' }

/** Each row stands on its days in every year; anniversaries have no day of their own and are only named. */
export function compareFixed(): Comparison {
  return compare(readTable('fixed-occasions'), (row) => {
    const id = OTHER_NAMES[row['id'] ?? ''] ?? row['id'] ?? ''
    if (id in ANNIVERSARIES) return false
    const isSolemn = findOccasion(id)?.tone === 'solemn'
    return isSolemn !== (row['tone'] === 'solemn') || YEARS.some((year) => isOtherDay(id, row, year))
  })
}

function isOtherDay(id: string, row: Row, year: number): boolean {
  const found = occasionsBetween([id], parseDay(`${year}-01-01`), parseDay(`${year}-12-31`))
  return !isDeepStrictEqual(found.map(toSpan), [spanBy(row['rule'] ?? '', year)])
}

function toSpan({ on, until = on }: OccasionOn): readonly string[] {
  return [on, until]
}

function spanBy(rule: string, year: number): readonly string[] {
  const [kind, what = ''] = rule.split(' ')
  if (kind === 'solar-term') return [solarTermDay(year, 'qiufen'), solarTermDay(year, 'qiufen')]
  if (kind === 'day-of-year') {
    const on = addDays(dayOf(year, 1, 1), Number(what) - 1)
    return [on, on]
  }
  const [first = '', last = first] = what.split('..')
  return [`${year}-${first}`, `${year}-${last}`]
}
