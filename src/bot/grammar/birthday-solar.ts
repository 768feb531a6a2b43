import { type Birthday, daysInMonth, type Locale } from '../../coach/index.ts'
import { findEnglishDate } from './english-date.ts'
import { findHanNumber } from './han-number.ts'

type Solar = Extract<Birthday, { calendar: 'solar' }>
type Numbers = Readonly<{ year?: number | undefined; month: number; day?: number | undefined }>

/** `told` means that the calendar was said, so that `八月十五` has one meaning. */
type SolarContext = Readonly<{ locale: Locale; told: boolean }>

const CHINESE = /^(?:(\d{4}|[一二三四五六七八九零〇○]{4})年)?(.{1,2})月(?:(.{1,3}?)([日号])?)?$/

/** A solar birthday: digits, English or Chinese; a month alone has no day. The year, where given, is 1900 to 2100. */
export function findSolarBirthday(phrase: string, context: SolarContext): Solar | undefined {
  const numbers =
    yearFirst(phrase) ??
    yearLast(phrase, context) ??
    findEnglishDate(phrase) ??
    chinese(phrase.replaceAll(' ', ''), context)
  return numbers && solar(numbers)
}

function yearFirst(text: string): Numbers | undefined {
  const found = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})$/.exec(text)
  if (!found || (found[2] === '' && text.length !== 8)) return undefined
  return { year: Number(found[1]), month: Number(found[3]), day: Number(found[4]) }
}

function yearLast(text: string, { locale }: SolarContext): Numbers | undefined {
  const found = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4})?)?$/.exec(text)
  if (!found) return undefined
  const [first, sign, second] = [Number(found[1]), found[2], Number(found[3])]
  const year = found[4] === undefined ? undefined : Number(found[4])
  if (sign === '-' && year !== undefined) return undefined
  const dayFirst = first > 12 || (locale === 'en' && sign === '.')
  if (dayFirst && sign !== '-') return { year, month: second, day: first }
  const isClear = sign === '-' || locale === 'zh' || second > 12 || first === second
  return isClear ? { year, month: first, day: second } : undefined
}

function chinese(text: string, { told }: SolarContext): Numbers | undefined {
  const found = CHINESE.exec(text)
  if (!found) return undefined
  const [, year, monthText = '', dayText, sign] = found
  const isHan = /\D/.test(monthText + (dayText ?? ''))
  if (isHan && !told && sign === undefined) return undefined
  const [month, day] = [findHanNumber(monthText), dayText === undefined ? undefined : findHanNumber(dayText)]
  if (month === undefined || (dayText !== undefined && day === undefined)) return undefined
  if (year !== undefined && day === undefined) return undefined
  return { year: year === undefined ? undefined : findHanNumber(year), month, day }
}

function solar({ year, month, day }: Numbers): Solar | undefined {
  if (month < 1 || month > 12) return undefined
  if (year !== undefined && (year < 1900 || year > 2100)) return undefined
  if (day !== undefined && (day < 1 || day > daysInMonth(year ?? 2000, month))) return undefined
  return { calendar: 'solar', month, ...(day !== undefined && { day }), ...(year !== undefined && { year }) }
}
