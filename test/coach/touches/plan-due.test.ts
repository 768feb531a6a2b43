import { expect, it } from 'vitest'
import { parseDay } from '../../../src/coach/day.ts'
import { withoutTold } from '../../../src/coach/touches/merge.ts'
import { planDueTouches } from '../../../src/coach/touches/plan-due.ts'
import { member } from './samples.ts'

const monday = parseDay('2028-01-03')
const account = { id: 'a1', createdOn: parseDay('2027-12-01') }
const contact = {
  id: 'c1',
  accountId: 'a1',
  status: { is: 'active' },
  sensitive: { birthday: { calendar: 'solar', month: 1, day: 1 }, keeps: ['christmas_orthodox'] },
} as const

const due = planDueTouches({
  from: monday,
  to: monday,
  member,
  accounts: [account],
  contacts: [contact],
  lastTouch: new Map(),
  promises: [],
  stopped: new Set(),
})

it('tells of a gift to come although the birthday of the same Friday is over', () => {
  expect(due.map(({ key, also }) => [key, also.length])).toEqual([
    ['festival|c1|christmas_orthodox|2028-01-07|7', 0],
  ])
})

it('leaves of a reminder what was not told, and nothing where all was', () => {
  const [gift] = due
  if (gift === undefined) throw new Error('There is a gift to come')
  const { key, kind, occursOn, lead, why } = gift
  const both = { ...gift, key: 'first', also: [{ key, kind, occursOn, lead, why }] }
  expect(withoutTold(both, new Set())).toBe(both)
  expect(withoutTold(both, new Set(['first']))).toEqual(gift)
  expect(withoutTold(both, new Set([key]))).toEqual({ ...both, also: [] })
  expect(withoutTold(both, new Set(['first', key]))).toBeUndefined()
})
