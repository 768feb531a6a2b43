import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, daysBetween, nextBudgetReminder, parseDay } from '../../../src/coach/index.ts'

it.each([
  [1, '2026-09-30', '2026-10-01', '2027-01-01'],
  [1, '2026-10-01', '2026-10-01', '2027-01-01'],
  [1, '2026-10-02', '2027-10-01', '2028-01-01'],
  [3, '2026-11-23', '2026-12-01', '2027-03-01'],
  [4, '2026-11-23', '2027-01-01', '2027-04-01'],
  [7, '2026-11-23', '2027-04-01', '2027-07-01'],
  [12, '2026-11-23', '2027-09-01', '2027-12-01'],
])(
  'a budget year from month %i, seen on %s, is reminded of on %s',
  (...[month, from, remindOn, startsOn]) => {
    expect(nextBudgetReminder(month, parseDay(from))).toEqual({ remindOn, startsOn })
  },
)

it('the reminder is ahead within a year, and about a quarter before the budget starts', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 3000 }), (month, days) => {
      const from = addDays(parseDay('2024-01-01'), days)
      const { remindOn, startsOn } = nextBudgetReminder(month, from)
      const [wait, lead] = [daysBetween(from, remindOn), daysBetween(remindOn, startsOn)]
      return wait >= 0 && wait <= 366 && lead >= 89 && lead <= 92
    }),
  )
})
