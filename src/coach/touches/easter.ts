import { addDays, type Day, dayOf } from '../day.ts'

/** Easter Sunday of the Gregorian calendar. Source: the anonymous algorithm printed by Butcher, 1876. */
export function westernEaster(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const rest = year % 100
  const shift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - shift + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  return marchDay(year, epact + weekday - 7 * late + 22)
}

/** Orthodox Easter Sunday, as a Gregorian day. Source: Meeus, Julian algorithm; good from 1900 to 2099. */
export function orthodoxEaster(year: number): Day {
  const epact = (19 * (year % 19) + 15) % 30
  const weekday = (2 * (year % 4) + 4 * (year % 7) - epact + 34) % 7
  return addDays(marchDay(year, epact + weekday + 22), JULIAN_LAG_DAYS)
}

/** How far the Julian calendar is behind between March 1900 and February 2100. */
const JULIAN_LAG_DAYS = 13

/** The day counted from the last of February, so that 32 is 1 April. */
function marchDay(year: number, count: number): Day {
  return addDays(dayOf(year, 3, 1), count - 1)
}
