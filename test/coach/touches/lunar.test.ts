import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type Day, parseDay } from '../../../src/coach/day.ts'
import {
  LUNAR_CALENDARS,
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

test.each([
  [2012, 4, 3, 4],
  [2017, 6, 5, 6],
  [2026, undefined, undefined, undefined],
])('in %i China has the leap month %s, Korea %s and Vietnam %s', (year, ...months) => {
  expect(LUNAR_CALENDARS.map((calendar) => leapMonthOf(year, calendar))).toEqual(months)
})

test.each(['korean', 'vietnamese'] as const)(
  'before 1990 the Chinese months stand in for %s ones',
  (calendar) => {
    expect(listLunarMonths(1989, calendar)).toEqual(listLunarMonths(1989))
    expect(listLunarMonths(1990, calendar)[0]).toEqual({
      year: 1990,
      month: 1,
      leap: false,
      firstDay: '1990-01-27',
      length: 29,
    })
  },
)

test('refuses a month that no lunar year has', () => {
  expect(() => lunarToDay({ year: 2026, month: 13, day: 1, leap: false })).toThrow('no month 13')
})

const anyCalendar = fc.constantFrom(...LUNAR_CALENDARS)

test('every day goes to the lunar calendar and comes back', () => {
  fc.assert(
    fc.property(anyDay, anyCalendar, (day: Day, calendar) => {
      expect(lunarToDay(toLunar(day, calendar), calendar)).toBe(day)
    }),
  )
})

test('every day lies in a month of 29 or 30 days that holds it, numbered 1 to 12', () => {
  fc.assert(
    fc.property(anyDay, anyCalendar, (day: Day, calendar) => {
      const month = lunarMonthOf(day, calendar)
      expect([29, 30]).toContain(month.length)
      expect(month.firstDay <= day && day < addDays(month.firstDay, month.length)).toBe(true)
      expect(month.month >= 1 && month.month <= 12).toBe(true)
    }),
  )
})

test('the months of a lunar year follow each other without a gap', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2099 }), anyCalendar, (year, calendar) => {
      const next = listLunarMonths(year + 1, calendar).slice(0, 1)
      const months = [...listLunarMonths(year, calendar), ...next]
      const ends = months.slice(0, -1).map(({ firstDay, length }) => addDays(firstDay, length))
      expect(ends).toEqual(months.slice(1).map(({ firstDay }) => firstDay))
    }),
  )
})
