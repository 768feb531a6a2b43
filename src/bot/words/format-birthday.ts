import type { Birthday, Locale } from '../../coach/index.ts'
import { formatLunarDate } from './lunar-date.ts'

const MONTHS_EN = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** A birthday as it was told: `15 August 1980`, `lunar 8th month, day 15`, `8月15日`, `农历1980年八月十五`; a month alone too. */
export function formatBirthday(locale: Locale, birthday: Birthday): string {
  const { month, year } = birthday
  if (birthday.calendar === 'lunar') return lunar(locale, birthday)
  const { day } = birthday
  if (locale === 'zh')
    return `${year === undefined ? '' : `${year}年`}${month}月${day === undefined ? '' : `${day}日`}`
  return [day, MONTHS_EN[month - 1], year].filter((part) => part !== undefined).join(' ')
}

/** A birthday as somebody would type it: what the birthday reader understands again. */
export function typedBirthday(locale: Locale, birthday: Birthday): string {
  if (locale === 'zh') return formatBirthday(locale, birthday)
  const { month, year } = birthday
  const day = birthday.day
  if (birthday.calendar === 'solar' && day === undefined) return MONTHS_EN[month - 1] ?? ''
  const leap = birthday.calendar === 'lunar' && birthday.leap ? 'leap' : ''
  const monthText = birthday.calendar === 'lunar' ? String(month) : String(month).padStart(2, '0')
  const date = `${year === undefined ? '' : `${year}-`}${leap}${monthText}-${String(day).padStart(2, '0')}`
  return birthday.calendar === 'lunar' ? `${calendarName('en', birthday)}lunar:${date}` : date
}

function lunar(locale: Locale, birthday: Extract<Birthday, { calendar: 'lunar' }>): string {
  const date = `${calendarName(locale, birthday)}${formatLunarDate(locale, birthday)}`
  if (birthday.year === undefined) return date
  return locale === 'zh' ? date.replace('农历', `农历${birthday.year}年`) : `${date}, ${birthday.year}`
}

const CALENDARS = {
  en: { chinese: '', korean: 'Korean ', vietnamese: 'Vietnamese ' },
  zh: { chinese: '', korean: '韩国', vietnamese: '越南' },
} as const

/** By whose calendar, where it is not the Chinese one; before `lunar` or `农历`. */
function calendarName(locale: Locale, birthday: Birthday): string {
  return birthday.calendar === 'lunar' ? CALENDARS[locale][birthday.lunarCalendar ?? 'chinese'] : ''
}
