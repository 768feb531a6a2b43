import { addDays, type Day, partsOf, type Weekday, weekdayOf } from '../../coach/index.ts'
import {
  addMonths,
  type DayContext,
  endOfMonth,
  findDate,
  findDayAfter,
  findMonthDay,
} from './day-choices.ts'
import { findEnglishDate } from './english-date.ts'
import { findWeekday } from './weekday-names.ts'

const NEAR: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
  ['tmr', 1],
  ['yesterday', -1],
  ['the day after tomorrow', 2],
  ['day after tomorrow', 2],
  ['the day before yesterday', -2],
  ['day before yesterday', -2],
])
const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

type DayReader = (text: string, context: DayContext) => Day | undefined
const READERS: readonly DayReader[] = [near, after, weekday, dated, ends]

/**
 * A day as English names it: `today`, `tomorrow`, `fri`, `next fri`, `last friday`, `in 2 weeks`, `a month from now`,
 * `3 days ago`, `end of month`. Weeks begin on Monday: `next fri` lies in the week after this one.
 */
export function findEnglishDay(text: string, context: DayContext): Day | undefined {
  for (const read of READERS) {
    const day = read(text, context)
    if (day) return day
  }
  return undefined
}

function near(text: string, { today }: DayContext): Day | undefined {
  const days = NEAR.get(text)
  return days === undefined ? undefined : addDays(today, days)
}

function after(text: string, { today }: DayContext): Day | undefined {
  const found = /^(in )?(\w+) ?(day|week|month|year)s?( from now| from today| later| ago)?$/.exec(text)
  if (!found) return undefined
  const [, lead, amount = '', unit, tail] = found
  const number = numberOf(amount)
  if (number === undefined || (lead === undefined) === (tail === undefined)) return undefined
  const count = tail === ' ago' ? -number : number
  if (unit === 'month') return addMonths(today, count)
  if (unit === 'year') return addMonths(today, count * 12)
  return findDayAfter(today, unit === 'day' ? count : count * 7)
}

function numberOf(amount: string): number | undefined {
  if (/^\d{1,4}$/.test(amount)) return Number(amount)
  if (amount === 'a' || amount === 'an') return 1
  const number = NUMBERS.indexOf(amount)
  return number < 0 ? undefined : number
}

function weekday(text: string, { today, prefer }: DayContext): Day | undefined {
  const found = /^(?:on )?(?:(next|last|this) )?(\w+)$/.exec(text)
  const day = found && findWeekday(found[2] ?? '')
  if (!found || !day) return undefined
  return addDays(today, daysTo(day, weekdayOf(today), found[1] ?? prefer))
}

function daysTo(day: Weekday, from: Weekday, which: string | undefined): number {
  const inThisWeek = day - from
  if (which === 'next') return inThisWeek + 7
  if (which === 'last') return inThisWeek < 0 ? inThisWeek : inThisWeek - 7
  if (which === 'past') return inThisWeek <= 0 ? inThisWeek : inThisWeek - 7
  return inThisWeek >= 0 ? inThisWeek : inThisWeek + 7
}

function dated(text: string, context: DayContext): Day | undefined {
  const { year, month, day } = findEnglishDate(text) ?? {}
  if (month === undefined || day === undefined) return undefined
  return year === undefined ? findMonthDay(month, day, context) : findDate(year, month, day)
}

function ends(text: string, { today }: DayContext): Day | undefined {
  const found = /^(?:the )?end of (?:the |this )?(next )?(month|year)$/.exec(text)
  if (!found) return undefined
  const ahead = found[1] === undefined ? 0 : 1
  return found[2] === 'month' ? endOfMonth(today, ahead) : findDate(partsOf(today).year + ahead, 12, 31)
}
