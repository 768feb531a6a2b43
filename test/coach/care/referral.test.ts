import { expect, test } from 'vitest'
import { isReferralMoment, type Satisfaction } from '../../../src/coach/care/referral.ts'
import { parseDay } from '../../../src/coach/day.ts'

const TODAY = parseDay('2026-11-23')
const NOTHING = { notes: [], hasOpenComplaint: false }
const ended = (direction: 'we-owe' | 'they-owe', state: 'kept' | 'broken'): Satisfaction => ({
  code: 'promise-ended',
  promised: { direction, state },
})

test.each([
  ['a promise of ours that was kept', ended('we-owe', 'kept'), true],
  ['a promise of ours that was broken', ended('we-owe', 'broken'), false],
  ['a promise of theirs that was kept', ended('they-owe', 'kept'), false],
  ['a won deal', { code: 'deal-won' }, true],
  ['a solved complaint', { code: 'complaint-solved' }, true],
] as const)('%s is a moment to ask for a name: %s (PRM-2)', (_, satisfaction, isMoment) => {
  expect(isReferralMoment(satisfaction, NOTHING, TODAY)).toBe(isMoment)
})

test('nobody is asked while a complaint is open, nor within 90 days of a name given (PRM-2)', () => {
  const won = { code: 'deal-won' } as const
  const given = (on: string) => ({ ...NOTHING, notes: [{ tags: ['referral'], on: parseDay(on) }] })
  expect(isReferralMoment(won, { ...NOTHING, hasOpenComplaint: true }, TODAY)).toBe(false)
  expect(isReferralMoment(won, given('2026-10-01'), TODAY)).toBe(false)
  expect(isReferralMoment(won, given('2026-08-26'), TODAY)).toBe(false)
  expect(isReferralMoment(won, given('2026-08-25'), TODAY)).toBe(true)
  const other = { ...NOTHING, notes: [{ tags: ['pain'], on: TODAY }] }
  expect(isReferralMoment(won, other, TODAY)).toBe(true)
})
