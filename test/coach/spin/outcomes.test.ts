import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, CALL_OUTCOMES, type CallResult, isSuccess, outcomeTrend } from '../../../src/coach/index.ts'
import { TODAY } from './sheet-fixtures.ts'

const ago = (outcome: CallResult['outcome'], ...days: readonly number[]): readonly CallResult[] =>
  days.map((count) => ({ outcome, on: addDays(TODAY, -count) }))

it('takes an order and an advance for success, and nothing else (CALL-4)', () => {
  expect(CALL_OUTCOMES.filter(isSuccess)).toEqual(['order', 'advance'])
})

it.each([
  [0, 1, 0],
  [89, 1, 0],
  [90, 0, 1],
  [179, 0, 1],
  [180, 0, 0],
  [-1, 0, 0],
])('puts a call of %i days ago into its window', (days, recent, before) => {
  const others = [...ago('no-sale', 1, 2, 3), ...ago('no-sale', 100, 101)]
  const trend = outcomeTrend([...others, ...ago('order', days)], TODAY)
  expect([trend?.recent.success, trend?.before.success]).toEqual([recent, before])
})

it.each([
  ['four calls', ago('order', 1, 2, 3, 99)],
  ['five calls of long ago', ago('order', 100, 101, 102, 103, 104)],
])('says nothing of %s', (_, results) => {
  expect(outcomeTrend(results, TODAY)).toBeUndefined()
})

it('counts five calls, those before apart', () => {
  const results = [
    ...ago('advance', 1, 2),
    ...ago('continuation', 3),
    ...ago('order', 91),
    ...ago('no-sale', 92),
  ]
  expect(outcomeTrend(results, TODAY)).toEqual({
    recent: { success: 2, all: 3 },
    before: { success: 1, all: 2 },
  })
})

it('never counts more success than calls, nor a call twice', () => {
  const anyResult = fc.record({
    outcome: fc.constantFrom(...CALL_OUTCOMES),
    on: fc.integer({ min: -5, max: 200 }).map((days) => addDays(TODAY, -days)),
  })
  fc.assert(
    fc.property(fc.array(anyResult), (results) => {
      const trend = outcomeTrend(results, TODAY)
      if (trend === undefined) return
      expect(trend.recent.all + trend.before.all).toBeLessThanOrEqual(results.length)
      expect(trend.recent.success).toBeLessThanOrEqual(trend.recent.all)
      expect(trend.before.success).toBeLessThanOrEqual(trend.before.all)
    }),
  )
})
