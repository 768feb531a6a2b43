import { type Day, daysBetween, type Locale, partsOf, weekdayOf } from '../../coach/index.ts'

const WEEKDAYS_EN = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const
const WEEKDAYS_ZH = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'] as const
const MONTHS_EN = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
] as const

/** A day as people write it, `Sat 6 Feb` or `2月6日（周六）`; with the year where it is not the year of `today`. */
export function formatDay(locale: Locale, day: Day, today: Day): string {
  const { year, month, day: date } = partsOf(day)
  const otherYear = year !== partsOf(today).year
  const index = weekdayOf(day) - 1
  if (locale === 'zh') return `${otherYear ? `${year}年` : ''}${month}月${date}日（${WEEKDAYS_ZH[index]}）`
  return `${WEEKDAYS_EN[index]} ${date} ${MONTHS_EN[month - 1]}${otherYear ? ` ${year}` : ''}`
}

/** `today`, `tomorrow`, `yesterday` or the day itself. */
export function formatNearDay(locale: Locale, day: Day, today: Day): string {
  const near = { '-1': ['yesterday', '昨天'], 0: ['today', '今天'], 1: ['tomorrow', '明天'] }[
    daysBetween(today, day)
  ]
  if (near === undefined) return formatDay(locale, day, today)
  return near[locale === 'zh' ? 1 : 0] ?? ''
}
