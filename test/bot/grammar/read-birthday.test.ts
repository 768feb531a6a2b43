import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBirthday } from '../../../src/bot/grammar/read-birthday.ts'
import { Birthday, Problem } from '../../../src/coach/index.ts'

const solar = (month: number, day?: number, year?: number) => ({
  calendar: 'solar',
  month,
  ...(day !== undefined && { day }),
  ...(year !== undefined && { year }),
})
const lunar = (month: number, day: number, more: { leap?: boolean; year?: number } = {}) => ({
  calendar: 'lunar',
  month,
  day,
  leap: false,
  ...more,
})

describe('reading a birthday', () => {
  it.each([
    ['08-15', solar(8, 15)],
    ['8-15', solar(8, 15)],
    ['０８-１５', solar(8, 15)],
    ['8/15', solar(8, 15)],
    ['15/8', solar(8, 15)],
    ['15.8.', solar(8, 15)],
    ['1980-08-15', solar(8, 15, 1980)],
    ['1980/8/15', solar(8, 15, 1980)],
    ['15.8.1980', solar(8, 15, 1980)],
    ['8月15日', solar(8, 15)],
    ['8月15号', solar(8, 15)],
    ['八月十五日', solar(8, 15)],
    ['阳历八月十五', solar(8, 15)],
    ['1980年8月15日', solar(8, 15, 1980)],
    ['15 Aug', solar(8, 15)],
    ['Aug 15', solar(8, 15)],
    ['15th of August', solar(8, 15)],
    ['August 15, 1980', solar(8, 15, 1980)],
    ['02-29', solar(2, 29)],
    ['8月', solar(8)],
    ['August', solar(8)],
    ['农历八月十五', lunar(8, 15)],
    ['农历 八月十五', lunar(8, 15)],
    ['阴历八月十五', lunar(8, 15)],
    ['农历8月15日', lunar(8, 15)],
    ['农历１２月３０日', lunar(12, 30)],
    ['农历1980年八月十五', lunar(8, 15, { year: 1980 })],
    ['农历一九八〇年八月十五', lunar(8, 15, { year: 1980 })],
    ['农历闰六月三十', lunar(6, 30, { leap: true })],
    ['闰六月三十', lunar(6, 30, { leap: true })],
    ['农历腊月廿三', lunar(12, 23)],
    ['腊月二十三', lunar(12, 23)],
    ['正月初一', lunar(1, 1)],
    ['冬月初十', lunar(11, 10)],
    ['农历十一月卅', lunar(11, 30)],
    ['lunar:8-15', lunar(8, 15)],
    ['lunar 8-15', lunar(8, 15)],
    ['农历：8-15', lunar(8, 15)],
    ['lunar:闰6-30', lunar(6, 30, { leap: true })],
    ['lunar:leap6-30', lunar(6, 30, { leap: true })],
    ['Lunar: leap 6-30', lunar(6, 30, { leap: true })],
    ['lunar:1980-8-15', lunar(8, 15, { year: 1980 })],
  ])('%s', (text, birthday) => {
    expect(readBirthday(text, { locale: 'en' })).toEqual(birthday)
  })

  it.each([
    '02-30',
    '1981-02-29',
    '13-01',
    '8-32',
    '农历13月1日',
    '农历八月卅一',
    '农历八月',
    '农历初一',
    '初八月十五',
    '八月十五',
    '5/6',
    '15',
    'fri',
    '15 Foo',
    '',
    'lunar:',
    '1980年8月',
    '0080-08-15',
  ])('refuses %j', (text) => {
    expect(() => readBirthday(text, { locale: 'en' })).toThrow(
      expect.objectContaining({ refusal: { code: 'bad-birthday', text } }),
    )
  })

  it.each(['5/6', '5.6', '5-6'])('takes %s for 6 May in Chinese', (text) => {
    expect(readBirthday(text, { locale: 'zh' })).toEqual(solar(5, 6))
  })

  it('gives a birthday or refuses, whatever is typed', () => {
    const part = fc.constantFrom(
      '农历',
      '闰',
      '八',
      '月',
      '十',
      '五',
      '初',
      '廿',
      '8',
      '-',
      '15',
      '日',
      'lunar:',
      'aug',
      ' ',
      '1980',
      '年',
    )
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(part, { maxLength: 7 }).map((parts) => parts.join('')),
    )
    fc.assert(fc.property(text, isReadOrRefused), { numRuns: 1500 })
  })

  it('reads back every lunar day in both ways of writing', () => {
    const day = fc.integer({ min: 1, max: 30 })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), day, fc.boolean(), (month, number, leap) => {
        const sign = leap ? '闰' : ''
        for (const text of [`lunar:${sign}${month}-${number}`, `农历${sign}${month}月${number}日`])
          expect(readBirthday(text, { locale: 'zh' })).toEqual(lunar(month, number, { leap }))
      }),
    )
  })
})

function isReadOrRefused(text: string): boolean {
  try {
    return Birthday.safeParse(readBirthday(text, { locale: 'zh' })).success
  } catch (error) {
    return error instanceof Problem && error.refusal.code === 'bad-birthday'
  }
}
