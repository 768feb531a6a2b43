import type { Day } from '../../coach/index.ts'
import { type DayContext, findDate, findMonthDay } from './day-choices.ts'

/**
 * A day written in digits: `2026-12-01`, `2026/12/1`, `2026.12.1`, `20261201`, `12-01`, `31/12`, `31.12.`, `31/12/2026`.
 * In Chinese the month comes first. For others dots put the day first, and with slashes the larger number tells which is
 * the day; where both could be the month it stays `undefined`: `1/12` is two days to two people.
 */
export function findNumericDay(text: string, context: DayContext): Day | undefined {
  return yearFirst(text) ?? yearLast(text, context) ?? withoutYear(text, context)
}

function yearFirst(text: string): Day | undefined {
  const found = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})$/.exec(text)
  if (!found) return undefined
  const [, year, sign, month = '', day = ''] = found
  if (sign === '' && month.length + day.length < 4) return undefined
  return findDate(Number(year), Number(month), Number(day))
}

function yearLast(text: string, context: DayContext): Day | undefined {
  const found = /^(\d{1,2})([/.])(\d{1,2})\2(\d{4})$/.exec(text)
  if (!found) return undefined
  const [month, day] = monthAndDay(found, context) ?? [0, 0]
  return findDate(Number(found[4]), month, day)
}

function withoutYear(text: string, context: DayContext): Day | undefined {
  const found = /^(\d{1,2})([-/.])(\d{1,2})\.?$/.exec(text)
  const pair = found && monthAndDay(found, context)
  return pair ? findMonthDay(pair[0], pair[1], context) : undefined
}

function monthAndDay(found: RegExpExecArray, { locale }: DayContext): [number, number] | undefined {
  const [first, sign, second] = [Number(found[1]), found[2], Number(found[3])]
  if (sign === '-') return [first, second]
  if (locale === 'zh') return first > 12 ? [second, first] : [first, second]
  if (sign === '.') return [second, first]
  if (first === second || second > 12) return [first, second]
  return first > 12 ? [second, first] : undefined
}
