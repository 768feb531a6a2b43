import fc from 'fast-check'
import type { Birthday } from '../../../src/coach/contact.ts'
import { addDays, type Day, daysInMonth, parseDay, partsOf } from '../../../src/coach/day.ts'
import { LUNAR_CALENDARS, toLunar } from '../../../src/coach/touches/lunar.ts'

/** Any solar birthday that a person can have: a month alone, 29 February with its choices. */
export const solarBirthday: fc.Arbitrary<Birthday> = fc
  .record(
    {
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 31 }),
      feb29: fc.constantFrom('feb28' as const, 'mar1' as const),
      year: fc.integer({ min: 1930, max: 2010 }),
    },
    { requiredKeys: ['month'] },
  )
  .filter(({ month, day = 1 }) => day <= daysInMonth(2024, month))
  .map((told) => ({ calendar: 'solar', ...told }))

/** Any lunar birthday, leap months that never were included. */
export const lunarBirthday: fc.Arbitrary<Birthday> = fc
  .record(
    {
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 30 }),
      leap: fc.boolean(),
      leapPolicy: fc.constantFrom('leap-if-exists' as const, 'regular-only' as const),
      lunarCalendar: fc.constantFrom(...LUNAR_CALENDARS),
    },
    { requiredKeys: ['month', 'day', 'leap'] },
  )
  .map((told) => ({ calendar: 'lunar', ...told }))

export const anyBirthday = fc.oneof(solarBirthday, lunarBirthday)

/** A birthday, solar or lunar, that is kept on this day. */
export function birthdayKeptOn(day: Day): fc.Arbitrary<Birthday> {
  const { month, day: date } = partsOf(day)
  const { year: _, ...lunar } = toLunar(day)
  return fc.constantFrom({ calendar: 'solar', month, day: date }, { calendar: 'lunar', ...lunar })
}

/** Any day from 2000 to 2054. */
export const anyDay = fc
  .integer({ min: 0, max: 20_000 })
  .map((count) => addDays(parseDay('2000-01-01'), count))

/** Two stretches of days, up to `most` days each, that follow each other. */
export function twoStretches(most: number, start: fc.Arbitrary<Day> = anyDay) {
  return fc
    .record({ from: start, first: fc.nat(most), second: fc.nat(most) })
    .map(({ from, first, second }) => {
      const middle = addDays(from, first)
      return { from, middle, next: addDays(middle, 1), to: addDays(middle, second + 1) }
    })
}
