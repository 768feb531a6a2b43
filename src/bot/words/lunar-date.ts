import type { Locale } from '../../coach/index.ts'

const MONTHS = ['正', '二', '三', '四', '五', '六', '七', '八', '九', '十', '冬', '腊'] as const
const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'] as const

/** A date of the Chinese calendar; the month is 1 to 12. */
export type LunarDate = Readonly<{ month: number; day: number; leap: boolean }>

/** A lunar date as it is said: `农历八月十五`, `农历闰六月三十`; `lunar 8th month, day 15`, `lunar leap 6th month, day 30`. */
export function formatLunarDate(locale: Locale, { month, day, leap }: LunarDate): string {
  if (locale === 'zh') return `农历${leap ? '闰' : ''}${MONTHS[month - 1]}月${chineseDay(day)}`
  return `lunar ${leap ? 'leap ' : ''}${ordinal(month)} month, day ${day}`
}

function chineseDay(day: number): string {
  if (day <= 10) return `初${DIGITS[day]}`
  if (day < 20) return `十${DIGITS[day - 10]}`
  if (day === 20) return '二十'
  return day === 30 ? '三十' : `廿${DIGITS[day - 20]}`
}

function ordinal(number: number): string {
  return `${number}${{ 1: 'st', 2: 'nd', 3: 'rd' }[number] ?? 'th'}`
}
