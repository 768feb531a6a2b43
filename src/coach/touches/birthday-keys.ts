import type { Birthday } from '../contact.ts'
import { addDays, type Day, daysInMonth, partsOf } from '../day.ts'
import { remembering } from '../remembered.ts'
import { LUNAR_CALENDARS, type LunarCalendar, lunarMonthOf, toLunar } from './lunar.ts'

const LUNAR_BASE = 10_000
const DAYS_A_MONTH = 30
const MONTHS_A_YEAR = 12

/**
 * A small number under which a birthday is indexed: month × 100 + day for solar ones (day 0 when only the month is
 * known), 10000 and up for lunar ones of whichever calendar. It holds what was told and never goes out of date.
 */
export function birthdayKey(birthday: Birthday): number {
  if (birthday.calendar === 'solar') return birthday.month * 100 + (birthday.day ?? 0)
  return lunarKey(birthday)
}

/**
 * Every key whose birthday may be kept between `from` and `to`, both included; ascending, without repeats. May name one
 * that is not (a stored choice or another lunar calendar can move it by a day), never misses one.
 */
export function birthdayKeysIn(from: Day, to: Day): readonly number[] {
  return remembered(`${from}|${to}`, () => listKeys(from, to))
}

// Everybody's day is planned over the same few windows.
const remembered = remembering<readonly number[]>(50)

function listKeys(from: Day, to: Day): readonly number[] {
  const keys = new Set<number>()
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const lunar = LUNAR_CALENDARS.flatMap((calendar) => lunarKeysOn(day, calendar))
    for (const key of [...solarKeysOn(day), ...lunar]) keys.add(key)
  }
  return [...keys].sort((one, other) => one - other)
}

function solarKeysOn(day: Day): readonly number[] {
  const { year, month, day: date } = partsOf(day)
  const keys = [month * 100 + date]
  if (date === 1) keys.push(month * 100)
  // The last day stands in for dates that the month does not have, and so may 1 March.
  if (date === daysInMonth(year, month)) keys.push(...datesAfter(month, date))
  if (month === 3 && date === 1) keys.push(...datesAfter(2, 28))
  return keys
}

function datesAfter(month: number, date: number): readonly number[] {
  return [29, 30, 31].filter((missing) => missing > date).map((missing) => month * 100 + missing)
}

function lunarKeysOn(day: Day, calendar: LunarCalendar): readonly number[] {
  const { month, day: date, leap } = toLunar(day, calendar)
  const dates = date === lunarMonthOf(day, calendar).length ? [date, DAYS_A_MONTH] : [date]
  // In an ordinary month those born in its leap twin may keep the day too; never the other way round.
  const twins = leap ? [true] : [false, true]
  return dates.flatMap((each) => twins.map((twin) => lunarKey({ month, day: each, leap: twin })))
}

function lunarKey({ month, day, leap }: Readonly<{ month: number; day: number; leap: boolean }>): number {
  return LUNAR_BASE + ((leap ? MONTHS_A_YEAR : 0) + month - 1) * DAYS_A_MONTH + day - 1
}
