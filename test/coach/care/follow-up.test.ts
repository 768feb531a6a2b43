import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type FollowedDeal, isSilentDeal, persistenceOf } from '../../../src/coach/care/follow-up.ts'
import { addDays, parseDay } from '../../../src/coach/day.ts'
import { account, member, planFrom, shownAs } from '../touches/samples.ts'

const deal: FollowedDeal = {
  dealId: 'line2',
  accountId: 'huayuan',
  name: 'Line 2',
  count: 2,
  lastOn: parseDay('2026-11-02'),
}

const planned = (parts: Partial<FollowedDeal> = {}, more: Parameters<typeof planFrom>[2] = {}) =>
  shownAs(planFrom('2026-11-01', '2026-12-31', { followed: [{ ...deal, ...parts }], ...more }))

test('the next is due after two weeks, silence is warned of after three (FUP-1, FUP-2)', () => {
  expect(planned()).toEqual([
    '2026-11-16 follow-up|line2|2026-11-02|ideal',
    '2026-11-23 follow-up|line2|2026-11-02|longest',
  ])
})

test('an answer takes the warning away, not the next follow-up', () => {
  expect(planned({ lastAnswerOn: parseDay('2026-11-05') })).toEqual([
    '2026-11-16 follow-up|line2|2026-11-02|ideal',
  ])
  // The follow-up itself is a touch of its day, and no answer.
  expect(planned({ lastAnswerOn: deal.lastOn })).toHaveLength(2)
})

test('a team has a pace of its own', () => {
  expect(planned({}, { team: { followUp: { ideal: 7, longest: 10 } } })).toEqual([
    '2026-11-09 follow-up|line2|2026-11-02|ideal',
    '2026-11-12 follow-up|line2|2026-11-02|longest',
  ])
})

test('what was stopped, muted or archived is silent', () => {
  const muted = { ...member, muted: ['follow-up'] }
  expect(planned({}, { stopped: new Set(['follow-up|line2']) })).toEqual([])
  expect(planned({}, { member: muted })).toEqual([])
  expect(planned({}, { accounts: [{ ...account, archivedOn: parseDay('2026-11-01') }] })).toEqual([])
})

test('it tells which deal, how many there were and what was passed', () => {
  const [due] = planFrom('2026-11-01', '2026-12-31', { followed: [deal] })
  expect(due?.why).toEqual({
    code: 'follow-up',
    dealId: 'line2',
    deal: 'Line 2',
    count: 2,
    crossed: 'ideal',
    asksFor: 14,
    lastOn: '2026-11-02',
  })
})

test('two deals of one account are told apart on one day', () => {
  const followed = [deal, { ...deal, dealId: 'line3' }]
  const day = planFrom('2026-11-16', '2026-11-16', { followed })
  expect(day.map(({ key, also }) => [key, also.length])).toEqual([
    ['follow-up|line2|2026-11-02|ideal', 0],
    ['follow-up|line3|2026-11-02|ideal', 0],
  ])
})

test('over days off it never comes before, nor on, the day it counts from', () => {
  const followed = [{ ...deal, lastOn: parseDay('2026-11-06') }]
  const days = planFrom('2026-11-01', '2026-12-31', {
    followed,
    team: { followUp: { ideal: 1, longest: 9 } },
  })
  expect(days.map(({ date }) => date)).toEqual(['2026-11-09', '2026-11-13'])
})

test('planning two stretches gives the same as planning both at once', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 90 }), (ago, cut) => {
      const followed = [{ ...deal, lastOn: addDays(deal.lastOn, ago) }]
      const middle = addDays(parseDay('2026-11-01'), cut)
      const whole = planFrom('2026-11-01', '2027-02-28', { followed })
      const parts = [
        ...planFrom('2026-11-01', middle, { followed }),
        ...planFrom(addDays(middle, 1), '2027-02-28', { followed }),
      ]
      expect(parts).toEqual(whole)
    }),
  )
})

test.each([
  [0, 'none'],
  [1, 'begun'],
  [3, 'begun'],
  [4, 'fourth'],
  [5, 'selling'],
  [11, 'selling'],
  [12, 'enough'],
] as const)('%d follow-ups: %s (FUP-1)', (count, persistence) => {
  expect(persistenceOf(count)).toBe(persistence)
})

test('a deal is silent from the longest interval on, unless somebody answered (FUP-1)', () => {
  const on = (days: number) => addDays(deal.lastOn, days)
  expect([20, 21, 40].map((days) => isSilentDeal(deal, on(days)))).toEqual([false, true, true])
  expect(isSilentDeal({ ...deal, lastAnswerOn: on(3) }, on(40))).toBe(false)
  expect([9, 10].map((days) => isSilentDeal(deal, on(days), { ideal: 7, longest: 10 }))).toEqual([
    false,
    true,
  ])
})
