import type { Birthday } from '../../coach/index.ts'
import { findHanNumber } from './han-number.ts'

type Lunar = Extract<Birthday, { calendar: 'lunar' }>

const MONTH_NAMES: Readonly<Record<string, number>> = { 正: 1, 冬: 11, 腊: 12 }
const DIGITS = /^(?:(\d{4})-)?(闰|leap ?)?(\d{1,2})[-/.](\d{1,2})$/
const CHINESE = /^(?:(\d{4}|[一二三四五六七八九零〇○]{4})年)?(闰)?(.{1,2})月(初)?(.{1,3}?)[日号]?$/
/** What only the lunar calendar says. */
const LUNAR_ONLY = /闰|正月|冬月|腊月|初|廿|卅/

/**
 * A lunar birthday without its mark: `8-15`, `闰6-30`, `leap6-30`, `1980-8-15`, `八月十五`, `8月15日`, `闰六月三十`, `腊月廿三`.
 * With `guess` only what no other calendar says is taken. The year is kept as it
 * was told.
 */
export function findLunarBirthday(phrase: string, how: 'told' | 'guess'): Lunar | undefined {
  const text = phrase.replaceAll(' ', '')
  if (how === 'guess' && !LUNAR_ONLY.test(text)) return undefined
  return digits(text) ?? chinese(text)
}

function digits(text: string): Lunar | undefined {
  const found = DIGITS.exec(text)
  if (!found) return undefined
  const [, year, leap, month, day] = found
  return lunar({ year: numberOf(year), leap: leap !== undefined, month: Number(month), day: Number(day) })
}

function chinese(text: string): Lunar | undefined {
  const found = CHINESE.exec(text)
  if (!found) return undefined
  const [, yearText, leap, monthText = '', first, dayText = ''] = found
  const month = MONTH_NAMES[monthText] ?? findHanNumber(monthText)
  const day = findHanNumber(dayText)
  const year = yearText === undefined ? undefined : findHanNumber(yearText)
  if (month === undefined || day === undefined || (first !== undefined && day > 10)) return undefined
  return lunar({ year, leap: leap !== undefined, month, day })
}

type Numbers = Readonly<{ year: number | undefined; leap: boolean; month: number; day: number }>

function lunar({ year, leap, month, day }: Numbers): Lunar | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 30) return undefined
  if (year !== undefined && (year < 1900 || year > 2100)) return undefined
  return { calendar: 'lunar', month, day, leap, ...(year !== undefined && { year }) }
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text)
}
