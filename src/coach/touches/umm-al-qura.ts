import type { Day } from '../day.ts'
import { createYearScan } from './year-scan.ts'

const daysOf = createYearScan('islamic-umalqura', 'numeric')

/**
 * The first daytime of an Islamic date by the Umm al-Qura calendar, in a Gregorian year: once, twice or never. Countries
 * where the moon is sighted may be a day away from it.
 */
export function ummAlQuraDays(
  year: number,
  { month, day }: Readonly<{ month: number; day: number }>,
): readonly Day[] {
  return daysOf(year).get(`${month} ${day}`) ?? []
}
