import { describe, expect, it } from 'vitest'
import type { CallContext } from '../../../src/coach/spin/call-context.ts'
import { countPoints, isFitting, rankByFit } from '../../../src/coach/spin/fit.ts'
import type { ProblemQuestion } from '../../../src/coach/spin/question.ts'

const question = (more: Partial<ProblemQuestion> = {}): ProblemQuestion => ({ id: 'q', kind: 'P', ...more })
const call = (more: Partial<CallContext> = {}): CallContext => ({ moment: 'needs', leanings: [], ...more })

describe('whether a question may be asked (SPIN-7)', () => {
  it.each([
    ['names nothing', {}, {}, true],
    ['names nothing, of anybody but a gatekeeper', {}, { role: 'power' }, true],
    ['names nothing, of a gatekeeper (ROLE-1)', {}, { role: 'gatekeeper' }, false],
    ['names gatekeepers', { roles: ['gatekeeper'] }, { role: 'gatekeeper' }, true],
    ['names another role', { roles: ['gatekeeper', 'power'] }, { role: 'receptive' }, false],
    ['names a role, of somebody unknown', { roles: ['power'] }, {}, false],
    ['names the moment', { stages: ['needs', 'lost'] }, { moment: 'lost' }, true],
    ['names another moment', { stages: ['needs'] }, { moment: 'concerns' }, false],
    ['names the industry', { industry: 'finance' }, { industry: 'finance' }, true],
    ['names another industry', { industry: 'finance' }, { industry: 'it' }, false],
    ['names an industry, of somebody unknown', { industry: 'finance' }, {}, false],
    ['names the role and another moment', { roles: ['power'], stages: ['lost'] }, { role: 'power' }, false],
  ] as const)('one that %s', (...[_, names, context, may]) => {
    expect(isFitting(question(names), call(context))).toBe(may)
  })
})

describe('how well a question fits (SPIN-7)', () => {
  it.each([
    ['nothing named', {}, 0],
    ['the industry', { industry: 'finance' }, 32],
    ['the moment among others', { stages: ['needs', 'lost'] }, 16],
    ['the moment alone', { stages: ['needs'] }, 24],
    ['the role', { roles: ['power'] }, 8],
    ['the concern', { concern: 'finance' }, 4],
    ['another concern', { concern: 'business' }, -4],
    ['a leaning', { speaksTo: ['safety', 'laggard'] }, 1],
    ['two leanings', { speaksTo: ['safety', 'neutral'] }, 2],
    [
      'all of it',
      { industry: 'finance', stages: ['needs'], roles: ['power'], concern: 'finance', speaksTo: ['safety'] },
      69,
    ],
  ] as const)('%s: %o is %i', (...[_, names, points]) => {
    const context = call({ role: 'power', concern: 'finance', leanings: ['safety', 'neutral'] })
    expect(countPoints(question(names), context)).toBe(points)
  })

  it('says nothing of a concern that nobody knows', () => {
    expect(countPoints(question({ concern: 'finance' }), call())).toBe(0)
  })

  it('counts no place for what hangs on another question', () => {
    expect(
      countPoints({ id: 'i', kind: 'I', parent: 'q', concern: 'finance' }, call({ concern: 'finance' })),
    ).toBe(4)
  })

  it('puts the best fit first, and equal ones in the order of the bank', () => {
    const questions = [
      question({ id: 'a' }),
      question({ id: 'b', roles: ['power'] }),
      question({ id: 'c' }),
      question({ id: 'd', industry: 'it' }),
    ]
    expect(rankByFit(questions, call()).map(({ id }) => id)).toEqual(['d', 'b', 'a', 'c'])
  })
})
