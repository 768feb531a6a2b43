import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMoment, readMoment } from '../../../src/bot/grammar/read-moment.ts'
import { readTime } from '../../../src/bot/grammar/read-time.ts'
import { Problem, parseDay } from '../../../src/coach/index.ts'

/** A Tuesday. */
const context = { today: parseDay('2026-11-17'), locale: 'en' } as const

describe('reading a time', () => {
  it.each([
    ['8:30', '08:30'],
    ['08:30', '08:30'],
    ['8：30', '08:30'],
    ['8', '08:00'],
    ['3pm', '15:00'],
    ['3:30 PM', '15:30'],
    ['12am', '00:00'],
    ['12pm', '12:00'],
    ['noon', '12:00'],
    ['8点', '08:00'],
    ['8点半', '08:30'],
    ['8点30分', '08:30'],
    ['八点一刻', '08:15'],
    ['下午3点', '15:00'],
    ['下午三点半', '15:30'],
    ['下午3:30', '15:30'],
    ['晚上8点', '20:00'],
    ['中午1点', '13:00'],
    ['上午十点', '10:00'],
    ['二十点', '20:00'],
    ['零点', '00:00'],
  ])('%s is %s', (text, time) => {
    expect(readTime(text)).toBe(time)
  })

  it.each(['25:00', '8:60', '13pm', '晚上12点', '早上15点', 'soon', '', '下午'])('refuses %j', (text) => {
    expect(() => readTime(text)).toThrow(expect.objectContaining({ refusal: { code: 'bad-time', text } }))
  })

  it('reads back every minute of the day', () => {
    fc.assert(
      fc.property(fc.nat(23), fc.nat(59), (hour, minute) => {
        const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
        expect([time, `${hour}点${minute}分`].map((text) => readTime(text))).toEqual([time, time])
      }),
    )
  })
})

describe('reading a day with its time', () => {
  it.each([
    ['明天10点', '2026-11-18', '10:00'],
    ['明天 10点', '2026-11-18', '10:00'],
    ['明早9点', '2026-11-18', '09:00'],
    ['今晚8点', '2026-11-17', '20:00'],
    ['下周三下午三点半', '2026-11-25', '15:30'],
    ['下周三三点', '2026-11-25', '03:00'],
    ['下周五 20:00', '2026-11-27', '20:00'],
    ['12月1日10点', '2026-12-01', '10:00'],
    ['12月1日的下午2点', '2026-12-01', '14:00'],
    ['tomorrow 10:00', '2026-11-18', '10:00'],
    ['tomorrow at noon', '2026-11-18', '12:00'],
    ['fri 3pm', '2026-11-20', '15:00'],
    ['3pm fri', '2026-11-20', '15:00'],
    ['fri, 3pm', '2026-11-20', '15:00'],
    ['2026-12-01 14:30', '2026-12-01', '14:30'],
    ['2026-12-01T14:30', '2026-12-01', '14:30'],
    ['1 Dec 10:00', '2026-12-01', '10:00'],
    ['in 2 weeks 10:00', '2026-12-01', '10:00'],
    ['10:30', '2026-11-17', '10:30'],
  ])('%s is %s at %s', (text, day, time) => {
    expect(readMoment(text, context)).toEqual({ day, time })
  })

  it.each([
    ['fri', 'bad-time'],
    ['明天', 'bad-time'],
    ['fri at 3', 'bad-day'],
    ['sometime 10:00', 'bad-day'],
    ['', 'bad-day'],
  ])('refuses %j as %s', (text, code) => {
    expect(() => readMoment(text, context)).toThrow(expect.objectContaining({ refusal: { code, text } }))
  })

  it('gives a moment or refuses, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        if (findMoment(text, context) === undefined) expect(() => readMoment(text, context)).toThrow(Problem)
      }),
    )
  })
})
