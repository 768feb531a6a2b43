import { expect, test } from 'vitest'
import { parseDay } from '../../../src/coach/day.ts'
import { anniversariesBetween } from '../../../src/coach/touches/anniversaries.ts'
import { weeklyGreetings } from '../../../src/coach/touches/weekly-greetings.ts'

function between(since: string, from: string, to: string) {
  return anniversariesBetween(parseDay(since), { from: parseDay(from), to: parseDay(to) })
}

test('an anniversary comes every year, the founding day itself is none', () => {
  const found = between('2025-06-18', '2025-01-01', '2027-12-31')
  expect(found.map(({ on, years }) => [on, years])).toEqual([
    ['2026-06-18', 1],
    ['2027-06-18', 2],
  ])
})

test('both ends of the window are included, and no day outside it', () => {
  expect(between('2000-06-18', '2026-06-18', '2026-06-18')).toHaveLength(1)
  expect(between('2000-06-18', '2026-06-19', '2027-06-17')).toEqual([])
})

test('29 February is kept on the 28th in common years', () => {
  const found = between('2024-02-29', '2027-01-01', '2028-12-31').map(({ on }) => on)
  expect(found).toEqual(['2027-02-28', '2028-02-29'])
})

test('the 5th, the 10th and every further ten years are round and told a month ahead', () => {
  const round = between('2000-06-18', '2000-01-01', '2040-12-31').filter(({ isRound }) => isRound)
  expect(round.map(({ years }) => years)).toEqual([5, 10, 20, 30, 40])
  expect(round.every(({ leads }) => leads[0] === 30)).toBe(true)
})

test('weekly greetings are off unless a weekday was chosen', () => {
  const window = { from: parseDay('2026-11-21'), to: parseDay('2026-12-04') }
  expect(weeklyGreetings(undefined, window)).toEqual([])
  expect(weeklyGreetings(5, window)).toEqual(['2026-11-27', '2026-12-04'])
})
