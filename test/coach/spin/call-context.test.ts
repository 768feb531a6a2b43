import { describe, expect, it } from 'vitest'
import { STAGES } from '../../../src/coach/deal.ts'
import { readContext, roleOf, situationLimit } from '../../../src/coach/spin/call-context.ts'
import { call, contact, deal, person, TODAY } from './sheet-fixtures.ts'

const closed = (result: 'won' | 'lost') => deal({ closed: { on: TODAY, result } })

describe('the moment of a call (SPIN-7)', () => {
  it.each(STAGES)('is the stage of the deal: %s', (stage) => {
    expect(readContext(call({ deal: deal({ stage }) })).moment).toBe(stage)
  })

  it.each([
    ['no deal', undefined, 'needs'],
    ['a deal that was won', closed('won'), 'maintenance'],
    ['a deal that was lost', closed('lost'), 'lost'],
  ])('with %s is %3$s', (...[_, about, moment]) => {
    expect(readContext(call(about && { deal: about })).moment).toBe(moment)
  })
})

describe('what is known of the person (SPIN-7)', () => {
  it('is nothing where nothing is noted', () => {
    expect(readContext(call())).toStrictEqual({ moment: 'needs', leanings: [] })
    expect(readContext(call({ contact: contact(), person: person('mary') }))).toStrictEqual({
      moment: 'needs',
      leanings: [],
    })
  })

  it('is the role, the concern and each leaning that is noted', () => {
    const mary = contact({
      roleType: 'receptive',
      concern: 'finance',
      needLevel: 'safety',
      changeAttitude: 'pragmatist',
    })
    const input = call({ contact: mary, person: person('mary', { stance: 'neutral' }) })
    expect(readContext(input)).toEqual({
      moment: 'needs',
      role: 'receptive',
      concern: 'finance',
      leanings: ['safety', 'pragmatist', 'neutral'],
    })
  })

  it.each([
    ['finance', 'finance'],
    [' Finance ', 'finance'],
    ['shipping', undefined],
    [undefined, undefined],
  ])('has the industry %j as %j', (industry, known) => {
    const account = { name: 'Acme', ...(industry !== undefined && { industry }) }
    expect(readContext(call({ account })).industry).toBe(known)
  })
})

describe('the role of a person (ROLE-4)', () => {
  it.each([
    ['the top decider', person('mary', { isTopDecider: true }), 'power'],
    ['a decider', person('mary', { buyingRole: 'decider' }), 'power'],
    ['an approver', person('mary', { buyingRole: 'approver' }), 'power'],
    ['an evaluator', person('mary', { buyingRole: 'evaluator' }), undefined],
    ['a user', person('mary', { buyingRole: 'user' }), undefined],
    ['nobody known', undefined, undefined],
  ])('who is %s is %3$s', (...[_, part, role]) => {
    expect(roleOf(contact(), part)).toBe(role)
    expect(roleOf(undefined, part)).toBe(role)
  })

  it('goes by the file before the deal', () => {
    expect(roleOf(contact({ roleType: 'gatekeeper' }), person('mary', { isTopDecider: true }))).toBe(
      'gatekeeper',
    )
  })
})

describe('how many situation questions a person may be asked (SPIN-3)', () => {
  it.each([
    ['nobody known', undefined, undefined, 3],
    ['a user', contact({ personClass: 'user' }), person('mary'), 3],
    ['the head of a using department', contact({ personClass: 'user-management' }), undefined, 2],
    ['the head of technology', contact({ personClass: 'technology-management' }), undefined, 2],
    ['the head of finance', contact({ personClass: 'finance-management' }), undefined, 2],
    ['the decision level', contact({ personClass: 'decision' }), undefined, 1],
    ['the top decider', contact({ personClass: 'user' }), person('mary', { isTopDecider: true }), 1],
    [
      'the top decider, met at the gate',
      contact({ roleType: 'gatekeeper' }),
      person('mary', { isTopDecider: true }),
      1,
    ],
    ['power', contact({ roleType: 'power', personClass: 'user-management' }), undefined, 1],
    ['an approver', undefined, person('mary', { buyingRole: 'approver' }), 1],
  ])('%s: %4$i', (...[_, who, part, most]) => {
    expect(situationLimit({ ...(who && { contact: who }), ...(part && { person: part }) })).toBe(most)
  })
})
