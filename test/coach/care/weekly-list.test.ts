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
const judged = (days: number, elements: readonly ('C1' | 'C2' | 'F1' | 'F2' | 'W1')[]) => ({
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

test('an account without a tier stands last, by a rhythm of its own; one without a rhythm or archived not at all', () => {
  const { tier: _, ...untiered } = account
  const own = { ...untiered, id: 'own', cadenceDays: 10 }
  const accounts = [
    { account: own, lastTouchOn: ago(11) },
    { account: { ...untiered, id: 'none' }, lastTouchOn: ago(400) },
    { account: { ...account, id: 'gone', tier: 'A' as const, archivedOn: ago(1) }, lastTouchOn: ago(400) },
    quiet('a', 'A', 20),
  ]
  const { quiet: tiers } = weeklyList({ ...NOTHING, accounts })
  expect(tiers.map(({ accounts: all, ...tier }) => [tier, all.map((one) => one.account.id)])).toStrictEqual([
    [{ tier: 'A' }, ['a']],
    [{}, ['own']],
  ])
  expect(tiers[0]?.accounts[0]).toMatchObject({ days: 20, over: 6 })
})

test('an account that was never touched is counted from the day it was opened', () => {
  const fresh = { ...account, tier: 'A' as const, createdOn: ago(30) }
  const { quiet: tiers } = weeklyList({ ...NOTHING, accounts: [{ account: fresh }] })
  expect(tiers[0]?.accounts[0]?.days).toBe(30)
})

test('open complaints are listed as they fall due, closed ones are not (SAT-3)', () => {
  const one = (id: string, due: number) => ({
    id,
    accountId: 'huayuan',
    what: 'late',
    ownerId: 'lilei',
    raisedOn: ago(9),
    by: ago(due),
    answers: [],
  })
  const complaints = [one('c', 1), one('b', 3), { ...one('closed', 9), closedOn: ago(2) }, one('a', 1)]
  expect(weeklyList({ ...NOTHING, complaints }).complaints.map(({ id }) => id)).toEqual(['b', 'a', 'c'])
})

test('a promise that was kept, and one of ours due first, are told apart', () => {
  const owed: Promised = {
    id: 'b',
    accountId: 'huayuan',
    direction: 'we-owe',
    what: 'figures',
    by: ago(2),
    ownerId: 'lilei',
    state: 'open',
  }
  const promises = [owed, { ...owed, id: 'kept', state: 'kept' as const }, { ...owed, id: 'a', by: ago(4) }]
  expect(weeklyList({ ...NOTHING, promises }).promises.map(({ id }) => id)).toEqual(['a', 'b'])
})

test('deals stand by the days they stood still, each with its value; one never judged is not listed', () => {
  const other = { ...deal, id: 'other' }
  const deals = [
    { deal, history: [judged(28, ['C1'])] },
    { deal: other, history: [judged(40, ['C1', 'C2'])] },
    { deal: { ...deal, id: 'new' }, history: [] },
  ]
  const { unmoved } = weeklyList({ ...NOTHING, deals })
  expect(unmoved.map(({ deal: { id }, days, value }) => [id, days, value.clear])).toEqual([
    ['other', 40, 2],
    ['line2', 28, 1],
  ])
})

test('the highest point that the week brought is told: not one lost again, one never judged, nor one of last week', () => {
  const up = (...history: readonly ReturnType<typeof judged>[]) =>
    weeklyList({ ...NOTHING, deals: [{ deal, history }] }).up.map(({ point }) => point)
  expect(up(judged(3, ['W1']))).toEqual(['death'])
  expect(up(judged(7, ['W1']))).toEqual(['death'])
  expect(up(judged(8, ['W1']))).toEqual([])
  expect(up(judged(20, ['W1']), judged(2, ['C1']))).toEqual([])
  expect(up(judged(5, ['W1']), judged(2, ['C1']))).toEqual([])
  expect(up(judged(20, ['W1']), judged(3, ['W1', 'C1']))).toEqual([])
  expect(up()).toEqual([])
  expect(up(judged(20, ['C1']), judged(3, ['F1', 'F2', 'W1']))).toEqual(['winning'])
})

test('a week in which nothing stands out is empty', () => {
  expect(isEmptyWeek(weeklyList(NOTHING))).toBe(true)
  expect(isEmptyWeek(weeklyList({ ...NOTHING, accounts: [quiet('a', 'A', 30)] }))).toBe(false)
})
