import { addDays, type Day, partsOf, weekdayOf } from '../../coach/index.ts'
import {
  addMonths,
  type DayContext,
  endOfMonth,
  findDate,
  findDayAfter,
  findMonthDay,
} from './day-choices.ts'
import { findHanNumber } from './han-number.ts'
import { findWeekday } from './weekday-names.ts'

const NEAR: ReadonlyMap<string, number> = new Map([
  ['今天', 0],
  ['今日', 0],
  ['明天', 1],
  ['明日', 1],
  ['后天', 2],
  ['大后天', 3],
  ['昨天', -1],
  ['昨日', -1],
  ['前天', -2],
  ['大前天', -3],
])
const WEEK: ReadonlyMap<string, number> = new Map([
  ['上上', -2],
  ['上', -1],
  ['这', 0],
  ['本', 0],
  ['下', 1],
  ['下下', 2],
])
const MONTH: ReadonlyMap<string, number> = new Map([
  ['', 0],
  ['这', 0],
  ['本', 0],
  ['下', 1],
  ['上', -1],
])
const YEAR: ReadonlyMap<string, number> = new Map([
  ['去年', -1],
  ['今年', 0],
  ['本年', 0],
  ['明年', 1],
  ['后年', 2],
])

type DayReader = (text: string, context: DayContext) => Day | undefined
const READERS: readonly DayReader[] = [near, after, weekday, monthAndDay, dayOfMonth, ends]

/**
 * A day as Chinese names it: `明天`, `大后天`, `三天后`, `两周后`, `周三`, `下周三`, `12月1日`, `明年三月五号`, `15号`,
 * `下个月5号`, `月底`, `年底`. Weeks begin on Monday: `下周日` closes the next week.
 */
export function findChineseDay(text: string, context: DayContext): Day | undefined {
  const closed = text.replaceAll(' ', '')
  for (const read of READERS) {
    const day = read(closed, context)
    if (day) return day
  }
  return undefined
}

function near(text: string, { today }: DayContext): Day | undefined {
  const days = NEAR.get(text)
  return days === undefined ? undefined : addDays(today, days)
}

function after(text: string, { today }: DayContext): Day | undefined {
  const found = /^(.{1,5}?)个?(周|星期|礼拜|天|日|月|年)(?:之|以)?(后|前)$/.exec(text)
  if (!found) return undefined
  const [, amount = '', unit = '', way] = found
  const sign = way === '前' ? -1 : 1
  if (amount === '半') return unit === '月' ? addDays(today, 15 * sign) : undefined
  const number = findHanNumber(amount)
  return number === undefined ? undefined : laterBy(today, sign * number, unit)
}

function laterBy(today: Day, count: number, unit: string): Day | undefined {
  if (unit === '月') return addMonths(today, count)
  if (unit === '年') return addMonths(today, count * 12)
  return findDayAfter(today, unit === '天' || unit === '日' ? count : count * 7)
}

function weekday(text: string, { today, prefer }: DayContext): Day | undefined {
  const found = /^(上上|上|这|本|下下|下)?个?((?:周|星期|礼拜).)$/.exec(text)
  const named = found && findWeekday(found[2] ?? '')
  if (!found || !named) return undefined
  const ahead = named - weekdayOf(today)
  const week = WEEK.get(found[1] ?? '')
  if (week !== undefined) return addDays(today, ahead + week * 7)
  return addDays(today, prefer === 'past' ? -((7 - ahead) % 7) : (ahead + 7) % 7)
}

function monthAndDay(text: string, context: DayContext): Day | undefined {
  const found =
    /^(?:(\d{4}|[一二三四五六七八九零〇○]{4})年|(去年|今年|本年|明年|后年))?(.{1,2})月(.{1,3}?)[日号]?$/.exec(
      text,
    )
  if (!found) return undefined
  const [month, day] = [findHanNumber(found[3] ?? ''), findHanNumber(found[4] ?? '')]
  if (month === undefined || day === undefined) return undefined
  const named = YEAR.get(found[2] ?? '')
  if (named !== undefined) return findDate(partsOf(context.today).year + named, month, day)
  if (found[1] === undefined) return findMonthDay(month, day, context)
  return findDate(findHanNumber(found[1]) ?? 0, month, day)
}

/** A number in a named month, or the nearest month that has it on the preferred side of today. */
function dayOfMonth(text: string, { today, prefer }: DayContext): Day | undefined {
  const found = /^(?:(这|本|下|上)个?月)?(.{1,3})[日号]$/.exec(text)
  const number = found && findHanNumber(found[2] ?? '')
  if (!found || !number) return undefined
  const { year, month } = partsOf(today)
  const inMonth = (months: number): Day | undefined =>
    findDate(year + Math.floor((month - 1 + months) / 12), ((month + 11 + months) % 12) + 1, number)
  if (found[1] !== undefined) return inMonth(MONTH.get(found[1]) ?? 0)
  if (prefer === 'past') return [0, -1, -2].map(inMonth).find((day) => day && day <= today)
  return [0, 1, 2].map(inMonth).find((day) => day && day >= today)
}

function ends(text: string, { today }: DayContext): Day | undefined {
  const month = /^(这|本|下|上)?个?月(?:底|末)$/.exec(text)
  if (month) return endOfMonth(today, MONTH.get(month[1] ?? '') ?? 0)
  const year = /^(去年|今年|本年|明年|后年)?年?(?:底|末)$/.exec(text)
  if (!year || (year[1] === undefined && !text.startsWith('年'))) return undefined
  return findDate(partsOf(today).year + (YEAR.get(year[1] ?? '') ?? 0), 12, 31)
}
