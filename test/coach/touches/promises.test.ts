import { expect, test } from 'vitest'
import { parseDay } from '../../../src/coach/day.ts'
import type { Promised } from '../../../src/coach/records.ts'
import { account, greeted, planFrom, shownAs } from './samples.ts'

const owed: Promised = {
  id: 'quote',
  accountId: 'huayuan',
  contactId: 'wang',
  direction: 'we-owe',
  what: '备件报价',
  by: parseDay('2026-11-27'),
  ownerId: 'lilei',
  state: 'open',
}

test('what we owe is reminded of the day before and on the day (PRM-1)', () => {
  expect(shownAs(planFrom('2026-11-20', '2026-11-30', { promises: [owed] }))).toEqual([
    '2026-11-26 promise|quote|2026-11-27|1',
    '2026-11-27 promise|quote|2026-11-27|0',
  ])
})

test('what they owe is reminded of on the day', () => {
  const promises = [{ ...owed, direction: 'they-owe' as const }]
  expect(shownAs(planFrom('2026-11-20', '2026-11-30', { promises }))).toEqual([
    '2026-11-27 promise|quote|2026-11-27|0',
  ])
})

test('a promise due on a Sunday comes once, on Friday', () => {
  const promises = [{ ...owed, by: parseDay('2026-11-29') }]
  expect(shownAs(planFrom('2026-11-20', '2026-11-30', { promises }))).toEqual([
    '2026-11-27 promise|quote|2026-11-29|0 + promise|quote|2026-11-29|1',
  ])
})

test('the same promise without a person comes once too', () => {
  const { contactId: _, ...promise } = { ...owed, by: parseDay('2026-11-29') }
  expect(planFrom('2026-11-20', '2026-11-30', { promises: [promise] })).toHaveLength(1)
})

test.each(['kept', 'broken', 'dropped'] as const)('a promise that was %s is silent', (state) => {
  expect(planFrom('2026-11-20', '2026-11-30', { promises: [{ ...owed, state }] })).toEqual([])
})

test('a promise to somebody who left is still owed to the account', () => {
  const contacts = [{ ...greeted([]), status: { is: 'left' } as const }]
  const [planned] = planFrom('2026-11-27', '2026-11-27', { promises: [owed], contacts })
  expect([planned?.accountId, planned?.contactId]).toEqual(['huayuan', undefined])
})

test('a promise on a colleague’s account is reminded of, one on an archived account is not', () => {
  const archived = [{ ...account, archivedOn: parseDay('2026-11-01') }]
  expect(planFrom('2026-11-27', '2026-11-27', { promises: [owed], accounts: [] })).toHaveLength(1)
  expect(planFrom('2026-11-27', '2026-11-27', { promises: [owed], accounts: archived })).toEqual([])
})
