import { expect, test } from 'vitest'
import { parseDay } from '../../../src/coach/day.ts'
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
