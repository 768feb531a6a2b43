import type { Day } from '../day.ts'
import { createYearScan } from './year-scan.ts'

/** The months of the Hebrew calendar in which occasions fall; `Adar` is the second one where the year has two. */
export type HebrewMonth = 'Tishri' | 'Kislev' | 'Adar' | 'Nisan' | 'Sivan'

const daysOf = createYearScan('hebrew', 'long')

/** The first daytime of a Hebrew date, in a Gregorian year; each falls once in every year. The night before belongs to it. */
export function hebrewDays(
  year: number,
  { month, day }: Readonly<{ month: HebrewMonth; day: number }>,
): readonly Day[] {
  const names = month === 'Adar' ? ['Adar', 'Adar II'] : [month]
  return names.flatMap((name) => daysOf(year).get(`${name} ${day}`) ?? [])
}
