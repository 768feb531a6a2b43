import { describe, expect, it } from 'vitest'
import {
  BUYING_ROLES,
  canSayYes,
  isKeyPerson,
  roleSign,
  STANCES,
  sideOf,
  stanceSign,
} from '../../../src/coach/index.ts'
import { person } from './fixtures.ts'

describe('signs on a map', () => {
  it('tell every formal role apart (BUY-1)', () => {
    expect(BUYING_ROLES.map((buyingRole) => roleSign({ buyingRole }))).toEqual(['A', 'D', 'E', 'U'])
  })

  it('tell every stance apart (BUY-2)', () => {
    expect(STANCES.map((stance) => stanceSign({ stance }))).toEqual(['!', '*', '+', '=', '-', 'x'])
  })

  it('show what is unknown as unknown, never as neutral (BUY-5)', () => {
    expect([roleSign({}), stanceSign({}), sideOf({})]).toEqual(['?', '?', 'unknown'])
  })
})

it.each([
  ['for', ['mentor', 'sponsor', 'supporter']],
  ['neutral', ['neutral']],
  ['against', ['non-supporter', 'opponent']],
] as const)('on the side %s stand %j (BUY-2)', (side, stances) => {
  expect(STANCES.filter((stance) => sideOf({ stance }) === side)).toEqual(stances)
})

describe('key people', () => {
  it.each([
    ['the top decider', { isTopDecider: true }, true, true],
    ['an approver', { buyingRole: 'approver' }, true, true],
    ['a decider', { buyingRole: 'decider' }, true, true],
    ['an evaluator', { buyingRole: 'evaluator' }, false, true],
    ['a user', { buyingRole: 'user' }, false, false],
    ['a user who weighs much (BUY-3)', { buyingRole: 'user', influence: 4 }, false, true],
    ['a user who weighs less', { buyingRole: 'user', influence: 3 }, false, false],
    ['nobody knows who', {}, false, false],
  ] as const)('%s', (...[_, part, saysYes, isKey]) => {
    expect([canSayYes(person('a', part)), isKeyPerson(person('a', part))]).toEqual([saysYes, isKey])
  })

  it('are judged on each deal anew (BUY-6)', () => {
    const onTwoDeals = [
      person('a', { dealId: 'x', influence: 5 }),
      person('a', { dealId: 'y', influence: 1 }),
    ]
    expect(onTwoDeals.map(isKeyPerson)).toEqual([true, false])
  })
})
