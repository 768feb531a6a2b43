import { expect, it } from 'vitest'
import { findDayRule } from '../../../src/bot/grammar/read-rule.ts'

const lunar = (month: number, day: number, calendar = 'chinese') => ({
  kind: 'lunar',
  calendar,
  month,
  day,
})
const nth = (month: number, weekday: number, number: number) => ({
  kind: 'nth-weekday',
  month,
  weekday,
  nth: number,
})

it.each([
  ['农历八月十五', lunar(8, 15)],
  ['阴历正月初六', lunar(1, 6)],
  ['腊月廿三', lunar(12, 23)],
  ['lunar:8-15', lunar(8, 15)],
  ['Korean lunar:8-15', lunar(8, 15, 'korean')],
  ['2nd fri of may', nth(5, 5, 2)],
  ['the first Monday in every September', nth(9, 1, 1)],
  ['4th Thu of Nov', nth(11, 4, 4)],
  ['5月第二个周五', nth(5, 5, 2)],
  ['五月的第3个星期天', nth(5, 7, 3)],
  ['十一月第四个礼拜四', nth(11, 4, 4)],
])('%s is a rule', (text, rule) => {
  for (const locale of ['en', 'zh'] as const) expect(findDayRule(text, locale)).toEqual(rule)
})

it.each([
  '2027-11-05',
  '5 May',
  '八月十五',
  '农历闰六月三十',
  '农历1990年八月十五',
  '5th fri of may',
  '2nd day of may',
  '2nd fri of 3 may',
  '13月第二个周五',
  '5月第五个周五',
  'second Friday',
])('%s is none', (text) => expect(findDayRule(text, 'zh')).toBeUndefined())
