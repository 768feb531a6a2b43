import { expect, test } from 'vitest'
import { parseDay } from '../../../src/coach/day.ts'
import type { Why } from '../../../src/coach/touches/planned.ts'
import { stoppedKey } from '../../../src/coach/touches/stopped.ts'
import { account, greeted, planFrom } from './samples.ts'

const parts = {
  accounts: [{ ...account, tier: 'A' as const }],
  contacts: [
    greeted(['jiaoshi'], { calendar: 'solar', month: 9, day: 24 }),
    { ...greeted(['jiaoshi']), id: 'lee' },
  ],
  lastTouch: new Map([['huayuan', parseDay('2026-09-07')]]),
  promises: [
    {
      id: 'quote',
      accountId: 'huayuan',
      direction: 'we-owe' as const,
      what: '报价',
      by: parseDay('2026-09-09'),
      ownerId: 'lilei',
      state: 'open' as const,
    },
  ],
}

test('whatever is stopped is named by contact and occasion, or by account; a promise cannot be', () => {
  const keys = planFrom('2026-09-08', '2026-09-24', parts).map(stoppedKey)
  expect([...new Set(keys)]).toEqual([
    undefined,
    'lee|jiaoshi',
    'wang|jiaoshi',
    'wang|birthday',
    'huayuan|cadence',
  ])
})

test('what was stopped under its name is never planned again, and nothing else goes with it (TCH-8)', () => {
  const planned = planFrom('2026-09-08', '2026-09-24', parts)
  for (const key of ['lee|jiaoshi', 'huayuan|cadence', 'wang|birthday']) {
    const left = planFrom('2026-09-08', '2026-09-24', { ...parts, stopped: new Set([key]) })
    expect(left).toEqual(planned.filter((touch) => stoppedKey(touch) !== key))
  }
})

const on = parseDay('2026-11-02')
const REASONS: readonly (readonly [Why, string | undefined])[] = [
  [{ code: 'promise', direction: 'we-owe', what: 'a quote', promiseId: 'p' }, undefined],
  [{ code: 'complaint', what: 'late', complaintId: 'c' }, undefined],
  [
    {
      code: 'follow-up',
      dealId: 'line2',
      deal: 'Line 2',
      count: 1,
      crossed: 'ideal',
      asksFor: 14,
      lastOn: on,
    },
    'follow-up|line2',
  ],
  [{ code: 'cadence', daysSince: 20, asksFor: 14, crossed: 'ideal' }, 'acme|cadence'],
  [{ code: 'budget', month: 4 }, 'acme|budget'],
  [{ code: 'anniversary', of: 'contract_anniversary', years: 5, isRound: true }, 'acme|contract_anniversary'],
  [{ code: 'occasion', of: 'account', occasionId: 'o1', name: 'Fair', tone: 'festive' }, 'acme|o1'],
  [{ code: 'news', newsId: 'n1', event: 'wedding', look: 'now' }, 'news|n1'],
  [{ code: 'birthday', calendar: 'solar', month: 11, day: 2 }, 'mary|birthday'],
  [{ code: 'festival', occasionId: 'christmas', tone: 'festive' }, 'mary|christmas'],
  [{ code: 'greeting' }, 'mary|weekly'],
]

test.each(REASONS)('%j is stopped as %s (TCH-8)', (why, key) => {
  expect(stoppedKey({ why, accountId: 'acme', contactId: 'mary' })).toBe(key)
})

test.each(REASONS.slice(-3))('%j of nobody in particular cannot be stopped', (why) => {
  expect(stoppedKey({ why, accountId: 'acme' })).toBeUndefined()
})
