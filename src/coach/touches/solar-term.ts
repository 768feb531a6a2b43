import { SolarTerm } from 'tyme4ts'
import { type Day, dayOf } from '../day.ts'

/** The solar terms that occasions need, with their place in the year as the calendar library counts it. */
const TERM_INDEX = { qingming: 7, qiufen: 18, dongzhi: 24 } as const

/** One of the 24 solar terms, by its pinyin name. */
export type SolarTermName = keyof typeof TERM_INDEX

/** The civil day in China on which a solar term falls in this Gregorian year. */
export function solarTermDay(year: number, term: SolarTermName): Day {
  const day = SolarTerm.fromIndex(year, TERM_INDEX[term]).getSolarDay()
  return dayOf(day.getYear(), day.getMonth(), day.getDay())
}
