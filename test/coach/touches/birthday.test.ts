import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Birthday } from '../../../src/coach/contact.ts'
import { addDays, parseDay as day } from '../../../src/coach/day.ts'
import { type BirthdayOn, birthdaysBetween, nextBirthdays } from '../../../src/coach/touches/birthday.ts'
import { anyBirthday, anyDay, lunarBirthday, twoStretches } from './birthdays.ts'

function keptIn(year: number, birthday: Birthday) {
  return birthdaysBetween(birthday, day(`${year}-01-01`), day(`${year}-12-31`))
}

const lunar = { calendar: 'lunar', leap: false } as const

const solar = { calendar: 'solar' } as const

test.each<[string, Birthday, Readonly<Record<number, readonly BirthdayOn[]>>]>([
  ['a plain day', { ...solar, month: 8, day: 15 }, { 2026: [{ on: day('2026-08-15') }] }],
  ['a month alone on the 1st', { ...solar, month: 8 }, { 2026: [{ on: day('2026-08-01') }] }],
  [
    '29 February on the 28th in common years',
    { ...solar, month: 2, day: 29 },
    { 2027: [{ on: day('2027-02-28'), observed: 'feb28' }], 2028: [{ on: day('2028-02-29') }] },
  ],
  [
    '29 February on 1 March in common years, where told so',
    { ...solar, month: 2, day: 29, feb29: 'mar1' },
    { 2027: [{ on: day('2027-03-01'), observed: 'mar1' }], 2028: [{ on: day('2028-02-29') }] },
  ],
  [
    'lunar 11/20 twice in 2026 and never in 2025',
    { ...lunar, month: 11, day: 20 },
    { 2025: [], 2026: [{ on: day('2026-01-08') }, { on: day('2026-12-28') }] },
  ],
  [
    'lunar 12/30 on the 29th where the month is short',
    { ...lunar, month: 12, day: 30 },
    { 2024: [{ on: day('2024-02-09') }], 2027: [{ on: day('2027-02-05'), observed: 'day-29' }] },
  ],
  [
    'leap month 6 where the year has it, else ordinary month 6',
    { ...lunar, month: 6, day: 15, leap: true },
    { 2025: [{ on: day('2025-08-08') }], 2026: [{ on: day('2026-07-28'), observed: 'ordinary-month' }] },
  ],
  [
    'leap month 6 always in ordinary month 6, where told so',
    { ...lunar, month: 6, day: 15, leap: true, leapPolicy: 'regular-only' },
    { 2025: [{ on: day('2025-07-09'), observed: 'ordinary-month' }] },
  ],
  [
    'ordinary month 6 once in a year that has it twice',
    { ...lunar, month: 6, day: 15 },
    { 2025: [{ on: day('2025-07-09') }] },
  ],
  [
    'the first day of the Korean year a day after the Chinese one in 2027',
    { ...lunar, month: 1, day: 1, lunarCalendar: 'korean' },
    { 2026: [{ on: day('2026-02-17') }], 2027: [{ on: day('2027-02-07') }] },
  ],
  [
    'the first day of the Vietnamese year a day before the Chinese one in 2030',
    { ...lunar, month: 1, day: 1, lunarCalendar: 'vietnamese' },
    { 2029: [{ on: day('2029-02-13') }], 2030: [{ on: day('2030-02-02') }] },
  ],
  [
    'a leap month of the Korean calendar that the Chinese one does not have',
    { ...lunar, month: 5, day: 1, leap: true, lunarCalendar: 'korean' },
    { 2017: [{ on: day('2017-06-24') }] },
  ],
])('keeps %s', (_, birthday, expected) => {
  const kept = Object.keys(expected).map((year) => [year, keptIn(Number(year), birthday)])
  expect(Object.fromEntries(kept)).toEqual(expected)
})

test('includes both ends of the window', () => {
  const on = day('2026-08-15')
  expect(birthdaysBetween({ ...solar, month: 8, day: 15 }, on, on)).toEqual([{ on }])
})

test('never looks at the year of birth', () => {
  const told = { calendar: 'solar', month: 8, day: 15 } as const
  expect(keptIn(2026, { ...told, year: 2030 })).toEqual(keptIn(2026, told))
})

test('shows the next three dates of what was told (TCH-5)', () => {
  const kept = nextBirthdays({ ...lunar, month: 8, day: 15 }, day('2026-11-21'))
  expect(kept.map(({ on }) => on)).toEqual(['2027-09-15', '2028-10-03', '2029-09-22'])
})

test('the next birthdays begin with the day itself, and there are as many as were asked for', () => {
  fc.assert(
    fc.property(anyBirthday, anyDay, (birthday, from) => {
      const [first, ...others] = nextBirthdays(birthday, from, 4)
      expect(others).toHaveLength(3)
      expect(first && nextBirthdays(birthday, first.on, 4)).toEqual([first, ...others])
    }),
  )
})

test('a lunar birthday is kept once in each lunar year: the waits add up', () => {
  fc.assert(
    fc.property(lunarBirthday, anyDay, (birthday, from) => {
      // 235 lunar months are 19 solar years to within hours, so 19 years hold 19 birthdays, give or take the ends.
      const kept = birthdaysBetween(birthday, from, addDays(from, 6940))
      expect(Math.abs(kept.length - 19)).toBeLessThanOrEqual(1)
    }),
  )
})

test('two stretches have the birthdays of both at once', () => {
  fc.assert(
    fc.property(anyBirthday, twoStretches(500), (birthday, { from, middle, next, to }) => {
      const apart = [...birthdaysBetween(birthday, from, middle), ...birthdaysBetween(birthday, next, to)]
      expect(apart).toEqual(birthdaysBetween(birthday, from, to))
    }),
  )
})
