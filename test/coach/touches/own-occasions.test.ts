import { expect, test } from 'vitest'
import { parseDay } from '../../../src/coach/day.ts'
import { OwnOccasion, ownOccasionsBetween } from '../../../src/coach/touches/own-occasions.ts'

const fair = {
  id: 'own:fair',
  name: '工博会',
  tone: 'festive',
  weight: 'major',
  tiers: ['A'],
} satisfies Omit<OwnOccasion, 'rule'>

function daysOf(rule: OwnOccasion['rule'], from = '2026-01-01', to = '2027-12-31') {
  const window = { from: parseDay(from), to: parseDay(to) }
  return ownOccasionsBetween([{ ...fair, rule }], window).map(({ on }) => on)
}

test.each<[OwnOccasion['rule'], readonly string[]]>([
  [{ kind: 'once', on: parseDay('2027-09-21') }, ['2027-09-21']],
  [{ kind: 'once', on: parseDay('2028-09-21') }, []],
  [{ kind: 'solar', month: 2, day: 29 }, ['2026-02-28', '2027-02-28']],
  [{ kind: 'nth-weekday', month: 9, weekday: 2, nth: 3 }, ['2026-09-15', '2027-09-21']],
  [{ kind: 'lunar', calendar: 'korean', month: 1, day: 1 }, ['2026-02-17', '2027-02-07']],
  [{ kind: 'lunar', calendar: 'chinese', month: 11, day: 20 }, ['2026-01-08', '2026-12-28', '2027-12-17']],
])('a team’s own occasion by %j falls on %j', (rule, days) => {
  expect(daysOf(rule)).toEqual(days)
})

test('several come by day, and both ends of the window count', () => {
  const own = [
    { ...fair, rule: { kind: 'solar', month: 6, day: 2 } },
    { ...fair, id: 'own:opening', rule: { kind: 'solar', month: 6, day: 1 } },
  ] satisfies OwnOccasion[]
  const window = { from: parseDay('2026-06-01'), to: parseDay('2026-06-02') }
  expect(ownOccasionsBetween(own, window).map(({ occasion }) => occasion.id)).toEqual([
    'own:opening',
    'own:fair',
  ])
})

test.each([
  ['an id of ours', { ...fair, id: 'chunjie', rule: { kind: 'solar', month: 6, day: 1 } }],
  ['no name', { ...fair, name: '', rule: { kind: 'solar', month: 6, day: 1 } }],
  ['a month that is none', { ...fair, rule: { kind: 'solar', month: 13, day: 1 } }],
  ['a weekday that is none', { ...fair, rule: { kind: 'nth-weekday', month: 1, weekday: 8, nth: 1 } }],
  ['a rule of another kind', { ...fair, rule: { kind: 'table', days: [], validUntil: '2030-12-31' } }],
])('an occasion with %s is not read', (_, occasion) => {
  expect(OwnOccasion.safeParse(occasion).success).toBe(false)
})
