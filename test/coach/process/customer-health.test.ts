import fc from 'fast-check'
import { expect, it } from 'vitest'
import { customerHealth } from '../../../src/coach/index.ts'

const NONE = { kept: 0, broken: 0 }

it('knows nothing of a customer with neither rhythm, complaint nor promise', () => {
  expect(customerHealth({ openComplaints: 0, promises: NONE })).toEqual({ reasons: [] })
})

it.each([
  { rhythm: { ideal: 14, since: 14 }, openComplaints: 0, promises: NONE, value: 100 },
  { rhythm: { ideal: 14, since: 28 }, openComplaints: 0, promises: NONE, value: 50 },
  { rhythm: { ideal: 14, since: 0 }, openComplaints: 1, promises: NONE, value: 0 },
  { rhythm: { ideal: 14, since: 3 }, openComplaints: 0, promises: { kept: 3, broken: 1 }, value: 75 },
])('is as good as the weakest part: $value', ({ value, ...record }) => {
  expect(customerHealth(record).value).toBe(value)
})

it('names what it rests on', () => {
  const record = { rhythm: { ideal: 14, since: 20 }, openComplaints: 2, promises: { kept: 3, broken: 1 } }
  expect(customerHealth(record).reasons).toEqual([
    { code: 'rhythm-over', days: 6 },
    { code: 'complaint', open: 2 },
    { code: 'promises', kept: 3, broken: 1 },
  ])
  expect(customerHealth({ ...record, rhythm: { ideal: 14, since: 14 }, openComplaints: 0 }).reasons).toEqual([
    { code: 'rhythm-kept', days: 14 },
    { code: 'no-complaint' },
    { code: 'promises', kept: 3, broken: 1 },
  ])
})

it('never says a figure without a reason, and stays within 0 and 100', () => {
  const count = fc.nat(50)
  const rhythm = fc.record({ ideal: fc.integer({ min: 1, max: 180 }), since: fc.nat(900) })
  const promises = fc.record({ kept: count, broken: count })
  const records = fc.record(
    { rhythm, openComplaints: count, promises },
    { requiredKeys: ['openComplaints', 'promises'] },
  )
  fc.assert(
    fc.property(records, (record) => {
      const health = customerHealth(record)
      expect(health.value === undefined).toBe(health.reasons.length === 0)
      expect(health.value ?? 0).toBeGreaterThanOrEqual(0)
      expect(health.value ?? 0).toBeLessThanOrEqual(100)
    }),
  )
})
