import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type Day, parseDay } from '../../../src/coach/day.ts'
import {
  type LunarDay,
  leapMonthOf,
  listLunarMonths,
  lunarMonthOf,
  lunarToDay,
  toLunar,
} from '../../../src/coach/touches/lunar.ts'

const anyDay = fc.integer({ min: 0, max: 73_000 }).map((count) => addDays(parseDay('1900-03-01'), count))

test.each<[LunarDay, string]>([
  [{ year: 2027, month: 1, day: 1, leap: false }, '2027-02-06'],
  [{ year: 2030, month: 1, day: 1, leap: false }, '2030-02-03'],
  [{ year: 2026, month: 12, day: 29, leap: false }, '2027-02-05'],
  [{ year: 2025, month: 6, day: 29, leap: true }, '2025-08-22'],
  [{ year: 2033, month: 11, day: 1, leap: true }, '2033-12-22'],
])('%j is %s', (lunar, on) => {
  expect(lunarToDay(lunar)).toBe(on)
  expect(toLunar(parseDay(on))).toEqual(lunar)
})

test('brings day 30 of a short month to its last day', () => {
  expect(lunarToDay({ year: 2026, month: 12, day: 30, leap: false })).toBe('2027-02-05')
})

test('brings a leap month that the year does not have to the ordinary month', () => {
  expect(lunarToDay({ year: 2026, month: 6, day: 1, leap: true })).toBe('2026-07-14')
})

test.each([
  [2023, 2],
  [2025, 6],
  [2026, undefined],
  [2033, 11],
])('the leap month of %i is %s', (year, month) => {
  expect(leapMonthOf(year)).toBe(month)
})

test('refuses a month that no lunar year has', () => {
  expect(() => lunarToDay({ year: 2026, month: 13, day: 1, leap: false })).toThrow('no month 13')
})

test('every day goes to the lunar calendar and comes back', () => {
  fc.assert(
    fc.property(anyDay, (day: Day) => {
      expect(lunarToDay(toLunar(day))).toBe(day)
    }),
  )
})

test('every day lies in a month of 29 or 30 days that holds it, numbered 1 to 12', () => {
  fc.assert(
    fc.property(anyDay, (day: Day) => {
      const month = lunarMonthOf(day)
      expect([29, 30]).toContain(month.length)
      expect(month.firstDay <= day && day < addDays(month.firstDay, month.length)).toBe(true)
      expect(month.month >= 1 && month.month <= 12).toBe(true)
    }),
  )
})

test('the months of a lunar year follow each other without a gap', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2099 }), (year) => {
      const months = [...listLunarMonths(year), ...listLunarMonths(year + 1).slice(0, 1)]
      const ends = months.slice(0, -1).map(({ firstDay, length }) => addDays(firstDay, length))
      expect(ends).toEqual(months.slice(1).map(({ firstDay }) => firstDay))
    }),
  )
})
