import { describe, expect, it } from 'vitest'
import { findAccountGap, findNextStepGap, parseDay, TIERS } from '../../../src/coach/index.ts'

const TODAY = parseDay('2026-11-23')
const step = (by: string) => ({ nextStep: { what: 'Demo', who: 'anna', by: parseDay(by) } })
const closed = { closed: { on: TODAY, result: 'won' } } as const

describe('the next step of a deal (ST-11)', () => {
  it.each([
    ['none', {}, { code: 'no-next-step' }],
    ['none, but closed', closed, undefined],
    ['by tomorrow', step('2026-11-24'), undefined],
    ['by today', step('2026-11-23'), undefined],
    ['by three days ago', step('2026-11-20'), { code: 'next-step-overdue', by: '2026-11-20', days: 3 }],
    ['overdue, but closed', { ...step('2026-11-20'), ...closed }, undefined],
  ] as const)('%s', (...[_, deal, gap]) => {
    expect(findNextStepGap(deal, TODAY)).toEqual(gap)
  })
})

describe('the next step of an account (ST-11)', () => {
  const bare = { account: { tier: 'A' }, deals: [], hasPlannedCall: false } as const

  it('is asked of A and B accounts', () => {
    const asked = TIERS.filter((tier) => findAccountGap({ ...bare, account: { tier } }) !== undefined)
    expect(asked).toEqual(['A', 'B'])
    expect(findAccountGap({ ...bare, account: {} })).toBeUndefined()
  })

  it.each([
    ['nothing ahead', bare, true],
    ['a planned call', { ...bare, hasPlannedCall: true }, false],
    ['a step on an open deal', { ...bare, deals: [{}, step('2026-11-01')] }, false],
    ['no step on an open deal', { ...bare, deals: [{}] }, true],
    ['a step on a closed deal', { ...bare, deals: [{ ...step('2026-12-01'), ...closed }] }, true],
    ['an archived account', { ...bare, account: { tier: 'A', archivedOn: TODAY } }, false],
  ] as const)('%s', (...[_, account, isMissing]) => {
    expect(findAccountGap(account)).toEqual(isMissing ? { code: 'no-next-step' } : undefined)
  })
})
