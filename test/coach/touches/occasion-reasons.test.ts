import { expect, test } from 'vitest'
import { parseDay } from '../../../src/coach/day.ts'
import type { OccasionFile } from '../../../src/coach/touches/occasion-file.ts'
import { account, contact, planFrom } from './samples.ts'

const NOTHING: OccasionFile = { accounts: [], contacts: [], events: [], news: [], own: [] }
const on = parseDay('2027-04-09')
const fair = { id: 'e1', accountId: 'huayuan', name: 'Opening', on }
const wedding = { id: 'n1', accountId: 'huayuan', contactId: 'wang', event: 'wedding', on } as const
const rows = [
  [
    'an anniversary',
    { accounts: [{ ...account, foundedOn: parseDay('2001-04-09') }] },
    'huayuan|company_anniversary',
    'anniversary',
    { code: 'anniversary', of: 'company_anniversary', years: 26, isRound: false },
  ],
  [
    'a budget year',
    { accounts: [{ ...account, budgetStartMonth: 7 }] },
    'huayuan|budget',
    'occasion',
    { code: 'budget', month: 7 },
  ],
  [
    'an event',
    { accounts: [account], events: [fair] },
    'huayuan|e1',
    'occasion',
    { code: 'occasion', of: 'account', occasionId: 'e1', name: 'Opening', tone: 'festive' },
  ],
  [
    'news',
    { contacts: [contact], news: [wedding] },
    'news|n1',
    'news',
    { code: 'news', newsId: 'n1', event: 'wedding', look: 'now' },
  ],
  [
    'a weekly greeting',
    { contacts: [{ ...contact, weeklyOn: 5 as const }] },
    'wang|weekly',
    'greeting',
    { code: 'greeting' },
  ],
] as const

const planned = (file: Partial<OccasionFile>, stopped: readonly string[] = []) =>
  planFrom('2027-04-01', '2027-04-09', {
    occasions: { ...NOTHING, ...file },
    stopped: new Set(stopped),
  })

test.each(rows)('%s says why it comes', (...[_, file, __, kind, why]) => {
  const last = planned(file).at(-1)
  expect([last?.kind, last?.why]).toEqual([kind, why])
})

test.each(rows)(
  '%s comes no more once it was stopped, and stays when others were (TCH-8)',
  (...[_, file, key]) => {
    expect(planned(file, [key])).toEqual([])
    const others = rows.map((row) => row[2]).filter((other) => other !== key)
    expect(planned(file, others)).toEqual(planned(file))
  },
)

test('news of one contact is none of another', () => {
  const lee = { ...contact, id: 'lee' }
  const told = planned({ contacts: [lee, contact], news: [wedding] })
  expect(told.map(({ contactId }) => contactId)).toEqual(['wang'])
})

test('what two accounts have on one day stays apart', () => {
  const accounts = ['a', 'b'].map((id) => ({ ...account, id, foundedOn: parseDay('2001-04-09') }))
  expect(planned({ accounts }).map(({ accountId, also }) => [accountId, also.length])).toEqual([
    ['a', 0],
    ['b', 0],
  ])
})

test('a budget year that begins in April is told of in January', () => {
  const accounts = [{ ...account, budgetStartMonth: 4 }]
  const told = planFrom('2026-12-01', '2027-02-28', { occasions: { ...NOTHING, accounts } })
  expect(told.map(({ date, occursOn }) => [date, occursOn])).toEqual([['2027-01-01', '2027-04-01']])
})
