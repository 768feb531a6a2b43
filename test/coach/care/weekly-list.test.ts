import { expect, test } from 'vitest'
import type { Account, Tier } from '../../../src/coach/account.ts'
import { isEmptyWeek, type WeeklyInput, weeklyList } from '../../../src/coach/care/weekly-list.ts'
import { addDays, instantOf, parseDay } from '../../../src/coach/day.ts'
import type { Deal } from '../../../src/coach/deal.ts'
import type { Promised } from '../../../src/coach/records.ts'
import { account } from '../touches/samples.ts'

const TODAY = parseDay('2026-11-23')
const ago = (days: number) => addDays(TODAY, -days)
const NOTHING: WeeklyInput = {
  today: TODAY,
  zone: 'Europe/Berlin',
  team: {},
  accounts: [],
  complaints: [],
  promises: [],
  deals: [],
}
const quiet = (id: string, tier: Tier, days: number): WeeklyInput['accounts'][number] => {
  const one: Account = { ...account, id, tier }
  return { account: one, lastTouchOn: ago(days) }
}
const deal: Deal = {
  id: 'line2',
  accountId: 'huayuan',
  name: 'Line 2',
  aliases: [],
  ownerId: 'lilei',
  stage: 'needs',
  stageSince: ago(60),
  isTender: false,
  createdOn: ago(60),
  nextStep: { what: 'meet', who: 'lilei', by: addDays(TODAY, 3) },
}
const judged = (days: number, elements: readonly ('C1' | 'C2' | 'F1' | 'W1')[]) => ({
  id: `a${days}`,
  dealId: 'line2',
  byId: 'lilei',
  at: instantOf(ago(days), '09:00', 'Europe/Berlin'),
  marks: elements.map((element) => ({
    element,
    state: 'confirmed' as const,
    evidence: 'seen',
    byId: 'lilei',
    on: ago(days),
  })),
})

test('accounts past their rhythm stand by tier, the longest over it first (ST-12)', () => {
  const accounts = [quiet('b', 'B', 40), quiet('a1', 'A', 16), quiet('a2', 'A', 30), quiet('fine', 'A', 14)]
  const { quiet: tiers } = weeklyList({ ...NOTHING, accounts })
  expect(tiers.map(({ tier, accounts: all }) => [tier, all.map((one) => one.account.id)])).toEqual([
    ['A', ['a2', 'a1']],
    ['B', ['b']],
  ])
})

test('who hears of silence is told only where the team switched it on (ST-12)', () => {
  const accounts = [quiet('rep', 'A', 15), quiet('manager', 'A', 22), quiet('risk', 'A', 43)]
  const levels = (team: WeeklyInput['team']) =>
    weeklyList({ ...NOTHING, team, accounts }).quiet.flatMap((tier) =>
      tier.accounts.map(({ level }) => level),
    )
  expect(levels({ escalation: true })).toEqual(['at-risk', 'rep-and-manager', 'rep'])
  expect(levels({})).toEqual(['quiet', 'quiet', 'quiet'])
})

test('overdue promises are listed, ours first; those of today are not overdue', () => {
  const owed: Promised = {
    id: 'theirs',
    accountId: 'huayuan',
    direction: 'they-owe',
    what: 'figures',
    by: ago(5),
    ownerId: 'lilei',
    state: 'open',
  }
  const ours: Promised = { ...owed, id: 'ours', direction: 'we-owe', by: ago(1) }
  const promises = [owed, ours, { ...owed, id: 'today', by: TODAY }]
  expect(weeklyList({ ...NOTHING, promises }).promises.map(({ id }) => id)).toEqual(['ours', 'theirs'])
})

test('deals without a next step are found, and those that let it pass (ST-11)', () => {
  const { nextStep: _, ...without } = deal
  const late = { ...deal, id: 'late', nextStep: { what: 'x', who: 'lilei', by: ago(2) } }
  const deals = [without, deal, late].map((one) => ({ deal: one, history: [] }))
  const found = weeklyList({ ...NOTHING, deals }).withoutStep
  expect(found.map(({ finding }) => finding)).toEqual([
    { code: 'no-next-step' },
    { code: 'next-step-overdue', by: ago(2), days: 2 },
  ])
})

test('a value that stood still for four weeks is listed with its days (C139-8)', () => {
  const unmoved = (days: number) =>
    weeklyList({ ...NOTHING, deals: [{ deal, history: [judged(days, ['C1'])] }] }).unmoved
  expect(unmoved(30).map(({ days }) => days)).toEqual([30])
  expect(unmoved(27)).toEqual([])
})

test('a turning point crossed upward within the week is listed, an older one is not (C139-8)', () => {
  const up = (days: number) =>
    weeklyList({
      ...NOTHING,
      deals: [{ deal, history: [judged(20, ['C1']), judged(days, ['C1', 'C2', 'F1', 'W1'])] }],
    }).up.map(({ point }) => point)
  expect(up(3)).toContain('death')
  expect(up(9)).toEqual([])
})

test('a week in which nothing stands out is empty', () => {
  expect(isEmptyWeek(weeklyList(NOTHING))).toBe(true)
  expect(isEmptyWeek(weeklyList({ ...NOTHING, accounts: [quiet('a', 'A', 30)] }))).toBe(false)
})
