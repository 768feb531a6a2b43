import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Birthday } from '../../../src/coach/contact.ts'
import { addDays, parseDay } from '../../../src/coach/day.ts'
import { birthdaysBetween } from '../../../src/coach/touches/birthday.ts'
import { birthdayKey, birthdayKeysIn } from '../../../src/coach/touches/birthday-keys.ts'
import { anyBirthday, anyDay } from './birthdays.ts'

test.each<[Birthday, number]>([
  [{ calendar: 'solar', month: 8, day: 15, year: 1980 }, 815],
  [{ calendar: 'solar', month: 8 }, 800],
  [{ calendar: 'solar', month: 2, day: 29, feb29: 'mar1' }, 229],
  [{ calendar: 'lunar', month: 1, day: 1, leap: false }, 10_000],
  [{ calendar: 'lunar', month: 12, day: 30, leap: false }, 10_359],
  [{ calendar: 'lunar', month: 6, day: 15, leap: true }, 10_524],
])('indexes %j under %i', (birthday, key) => {
  expect(birthdayKey(birthday)).toBe(key)
})

test('every lunar day has a key of its own', () => {
  const days = [false, true].flatMap((leap) =>
    Array.from({ length: 360 }, (_, index) => ({
      calendar: 'lunar' as const,
      month: Math.floor(index / 30) + 1,
      day: (index % 30) + 1,
      leap,
    })),
  )
  expect(new Set(days.map(birthdayKey)).size).toBe(720)
})

test('never misses the key of a birthday that is kept in the window', () => {
  fc.assert(
    fc.property(anyBirthday, anyDay, fc.nat(20), (birthday, from, length) => {
      const to = addDays(from, length)
      fc.pre(birthdaysBetween(birthday, from, to).length > 0)
      expect(birthdayKeysIn(from, to)).toContain(birthdayKey(birthday))
    }),
    { numRuns: 500 },
  )
})

test('never misses the key of a next birthday on that very day', () => {
  fc.assert(
    fc.property(anyBirthday, anyDay, (birthday, from) => {
      const [kept] = birthdaysBetween(birthday, from, addDays(from, 415))
      expect(kept && birthdayKeysIn(kept.on, kept.on)).toContain(birthdayKey(birthday))
    }),
    { numRuns: 2000 },
  )
})

test('never misses a date that its month does not have', () => {
  const told = { calendar: 'solar', month: 4, day: 31 } as const
  const day = parseDay('2026-04-30')
  expect(birthdaysBetween(told, day, day)).toEqual([{ on: day }])
  expect(birthdayKeysIn(day, day)).toContain(birthdayKey(told))
})

test('names few keys that are not due: on average less than four a day', () => {
  const from = parseDay('2026-01-01')
  const perDay = Array.from({ length: 3652 }, (_, count) => addDays(from, count)).map(
    (day) => birthdayKeysIn(day, day).length,
  )
  expect(perDay.reduce((sum, keys) => sum + keys, 0) / perDay.length).toBeLessThan(4)
  expect(Math.max(...perDay)).toBeLessThanOrEqual(9)
})

test('names keys in ascending order, each once', () => {
  fc.assert(
    fc.property(anyDay, fc.nat(30), (from, length) => {
      const keys = birthdayKeysIn(from, addDays(from, length))
      expect(keys).toEqual([...new Set(keys)].sort((one, other) => one - other))
    }),
  )
})
