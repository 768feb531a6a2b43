import { expect, test } from 'vitest'
import type { Account } from '../../../src/coach/account.ts'
import { parseDay } from '../../../src/coach/day.ts'
import { cadenceOf, type Rhythm } from '../../../src/coach/touches/cadence.ts'
import { account, planFrom, shownAs } from './samples.ts'

const tierA = { ...account, tier: 'A' } as const
const touched = (on: string) => new Map([['huayuan', parseDay(on)]])

test.each<[Pick<Account, 'tier' | 'cadenceDays'>, Rhythm | undefined]>([
  [{ tier: 'A' }, { ideal: 14, longest: 21 }],
  [{ tier: 'B' }, { ideal: 10, longest: 12 }],
  [{ tier: 'C' }, { ideal: 60, longest: 90 }],
  [{ tier: 'D' }, { ideal: 120, longest: 180 }],
  [
    { tier: 'B', cadenceDays: 7 },
    { ideal: 7, longest: 11 },
  ],
  [{ cadenceDays: 10 }, { ideal: 10, longest: 15 }],
  [{}, undefined],
])('an account of %j has the rhythm %j in a team that changed tier B (TIER-2)', (of, rhythm) => {
  expect(cadenceOf(of, { B: { ideal: 10, longest: 12 } })).toEqual(rhythm)
})

test('the ideal and the longest interval after the last touch each make a reminder', () => {
  const planned = planFrom('2026-11-01', '2026-12-31', {
    accounts: [tierA],
    lastTouch: touched('2026-11-09'),
  })
  expect(shownAs(planned)).toEqual([
    '2026-11-23 cadence|huayuan|2026-11-09|ideal',
    '2026-11-30 cadence|huayuan|2026-11-09|longest',
  ])
})

test('a rhythm reminder says how long it has been and what the tier asks for', () => {
  const parts = { accounts: [tierA], lastTouch: touched('2026-11-09') }
  const [planned] = planFrom('2026-11-23', '2026-11-23', parts)
  expect(planned?.why).toEqual({
    code: 'cadence',
    tier: 'A',
    daysSince: 14,
    asksFor: 14,
    crossed: 'ideal',
    lastOn: '2026-11-09',
  })
})

test('a day of rest brings the reminder forward, and the days are counted to it', () => {
  const parts = { accounts: [tierA], lastTouch: touched('2026-11-07') }
  const [planned] = planFrom('2026-11-20', '2026-11-20', parts)
  expect(planned).toMatchObject({ date: '2026-11-20', occursOn: '2026-11-21', why: { daysSince: 13 } })
})

test('an account never touched counts from the day it was added', () => {
  const [planned] = planFrom('2026-01-05', '2026-01-20', { accounts: [tierA] })
  expect(planned).toMatchObject({ key: 'cadence|huayuan|2026-01-05|ideal', date: '2026-01-19' })
  expect(planned?.why).not.toHaveProperty('lastOn')
})

test('a new touch restarts the rhythm (TCH-7)', () => {
  const parts = { accounts: [tierA], lastTouch: touched('2026-11-20') }
  expect(shownAs(planFrom('2026-11-23', '2026-12-06', parts))).toEqual([
    '2026-12-04 cadence|huayuan|2026-11-20|ideal',
  ])
})

test('a rhythm of one day over a weekend waits for Monday', () => {
  const accounts = [{ ...account, cadenceDays: 1 }]
  expect(
    shownAs(planFrom('2026-11-23', '2026-11-23', { accounts, lastTouch: touched('2026-11-21') })),
  ).toEqual(['2026-11-23 cadence|huayuan|2026-11-21|longest + cadence|huayuan|2026-11-21|ideal'])
})

test('an archived account and one that was stopped have no rhythm', () => {
  const archived = [{ ...tierA, archivedOn: parseDay('2026-11-10') }]
  const lastTouch = touched('2026-11-09')
  const stopped = new Set(['huayuan|cadence'])
  expect(planFrom('2026-11-23', '2026-11-23', { accounts: archived, lastTouch })).toEqual([])
  expect(planFrom('2026-11-23', '2026-11-23', { accounts: [tierA], lastTouch, stopped })).toEqual([])
})
