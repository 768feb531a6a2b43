import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { readDay } from '../../../src/bot/grammar/read-day.ts'
import { addDays, Day, Problem, parseDay } from '../../../src/coach/index.ts'

/** A Tuesday. */
const today = parseDay('2026-11-17')
const zone = process.env['TZ']

const DAYS = [
  ['2026-12-01', '2026-12-01'],
  ['２０２６-１２-０１', '2026-12-01'],
  ['2026/12/1', '2026-12-01'],
  ['20261201', '2026-12-01'],
  ['today', '2026-11-17'],
  ['Tomorrow', '2026-11-18'],
  ['yesterday', '2026-11-16'],
  ['the day after tomorrow', '2026-11-19'],
  ['tue', '2026-11-17'],
  ['fri', '2026-11-20'],
  ['Friday', '2026-11-20'],
  ['on fri', '2026-11-20'],
  ['mon', '2026-11-23'],
  ['this fri', '2026-11-20'],
  ['next fri', '2026-11-27'],
  ['next sunday', '2026-11-29'],
  ['last fri', '2026-11-13'],
  ['in 2 weeks', '2026-12-01'],
  ['in two weeks', '2026-12-01'],
  ['in a month', '2026-12-17'],
  ['3 days ago', '2026-11-14'],
  ['2 weeks from now', '2026-12-01'],
  ['end of month', '2026-11-30'],
  ['1 Dec', '2026-12-01'],
  ['Dec 1', '2026-12-01'],
  ['16 Nov', '2027-11-16'],
  ['17 Nov', '2026-11-17'],
  ['December 1st, 2026', '2026-12-01'],
  ['Tue 1 Dec', '2026-12-01'],
  ['29 Feb', '2028-02-29'],
  ['31/12', '2026-12-31'],
  ['12/31', '2026-12-31'],
  ['31.12.', '2026-12-31'],
  ['1.12.2026', '2026-12-01'],
  ['12月1日', '2026-12-01'],
  ['12月1号', '2026-12-01'],
  ['十二月一日', '2026-12-01'],
  ['2026年12月1日', '2026-12-01'],
  ['明年3月5日', '2027-03-05'],
  ['11月1日', '2027-11-01'],
  ['今天', '2026-11-17'],
  ['明天', '2026-11-18'],
  ['后天', '2026-11-19'],
  ['大后天', '2026-11-20'],
  ['昨天', '2026-11-16'],
  ['周三', '2026-11-18'],
  ['星期二', '2026-11-17'],
  ['周一', '2026-11-23'],
  ['本周五', '2026-11-20'],
  ['下周三', '2026-11-25'],
  ['下周日', '2026-11-29'],
  ['下周天', '2026-11-29'],
  ['下下周一', '2026-11-30'],
  ['下个星期三', '2026-11-25'],
  ['上周五', '2026-11-13'],
  ['三天后', '2026-11-20'],
  ['3天后', '2026-11-20'],
  ['十天之后', '2026-11-27'],
  ['两周后', '2026-12-01'],
  ['两个星期后', '2026-12-01'],
  ['三个月后', '2027-02-17'],
  ['三天前', '2026-11-14'],
  ['月底', '2026-11-30'],
  ['下月底', '2026-12-31'],
  ['下个月底', '2026-12-31'],
  ['年底', '2026-12-31'],
  ['20号', '2026-11-20'],
  ['5号', '2026-12-05'],
  ['下个月5号', '2026-12-05'],
] as const

afterEach(() => {
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

describe('reading a day', () => {
  it.each(DAYS)('%s is %s', (text, day) => {
    expect(readDay(text, { today, locale: 'en' })).toBe(day)
  })

  it.each(['Pacific/Apia', 'America/Los_Angeles', 'Asia/Shanghai', 'Pacific/Kiritimati'])(
    'is the same on a machine in %s',
    (name) => {
      process.env['TZ'] = name
      expect(new Date('2026-11-17T12:00Z').getTimezoneOffset()).not.toBe(0)
      expect(DAYS.map(([text]) => readDay(text, { today, locale: 'en' }))).toEqual(DAYS.map(([, day]) => day))
    },
  )

  it.each([
    '31/13',
    '2026-02-30',
    '30 Feb',
    '2月30日',
    '13月1日',
    'Fri 1 Dec',
    'someday',
    '',
    'fri or sat',
    'next week',
    '下周',
    'may',
    'tomorrow 10:00',
    '10:30',
    '3',
    '零号',
    'in 99999999 days',
    '2026-12-01-01',
    '下周五 20:00',
  ])('refuses %j', (text) => {
    expect(() => readDay(text, { today, locale: 'en' })).toThrow(Problem)
  })

  it.each([
    ['9.11', '2027-09-11'],
    ['31.12', '2026-12-31'],
    ['12/5', '2026-12-05'],
  ])('puts the month first in Chinese: %s', (text, day) => {
    expect(readDay(text, { today, locale: 'zh' })).toBe(day)
  })

  it('takes 1/12 for 12 January in Chinese only, and asks in English', () => {
    expect(readDay('1/12', { today, locale: 'zh' })).toBe('2027-01-12')
    expect(() => readDay('1/12', { today, locale: 'en' })).toThrow(Problem)
  })

  it.each([
    ['fri', '2026-11-13'],
    ['周三', '2026-11-11'],
    ['周二', '2026-11-17'],
    ['1 Dec', '2025-12-01'],
    ['12月1日', '2025-12-01'],
    ['20号', '2026-10-20'],
  ])('looks back from today where the past is meant: %s is %s', (text, day) => {
    expect(readDay(text, { today, locale: 'en', prefer: 'past' })).toBe(day)
  })

  it('clamps to the last day of a shorter month', () => {
    expect(readDay('一个月后', { today: parseDay('2027-01-31'), locale: 'zh' })).toBe('2027-02-28')
  })

  it('points at the place it could not read', () => {
    const span = { start: 24, end: 32 }
    expect(() => readDay('31/13', { today, locale: 'en', span })).toThrow(
      expect.objectContaining({ refusal: { code: 'bad-day', text: '31/13', at: span } }),
    )
  })

  it('gives a day that exists or refuses, whatever is typed', () => {
    const part = fc.constantFrom(
      '下',
      '周',
      '三',
      '月',
      '1',
      '31',
      '日',
      '年',
      '底',
      '后',
      ' ',
      'fri',
      'next',
      '/',
      '-',
      '2026',
      'in',
      'dec',
      '半',
      '个',
    )
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(part, { maxLength: 6 }).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(text, (typed) => isReadOrRefused(typed)),
      { numRuns: 1500 },
    )
  })

  it('reads back every day it is told in digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 40_000 }), (days) => {
        const day = addDays(today, days)
        const [year, month, number] = day.split('-').map(Number)
        for (const text of [day, `${year}年${month}月${number}日`, `${number}.${month}.${year}`])
          expect(readDay(text, { today, locale: 'en' })).toBe(day)
      }),
    )
  })
})

function isReadOrRefused(text: string): boolean {
  try {
    return Day.safeParse(readDay(text, { today, locale: 'zh' })).success
  } catch (error) {
    return error instanceof Problem && error.refusal.code === 'bad-day'
  }
}
