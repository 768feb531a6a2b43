import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  coachesOf,
  currentMarks,
  ELEMENTS,
  heardFromCoach,
  judge,
  layMarks,
  Problem,
  trustedCoaches,
  withoutWeakCoaches,
} from '../../../src/coach/index.ts'
import { anyMarks, claimed, coach, mark, person, TODAY } from './deal-fixtures.ts'

const tom = coach('tom', 'relations', 4)
const weak = coach('weak', 'value', 3)
const [tomAsCoach, weakAsCoach] = coachesOf([tom, weak])

describe('marks', () => {
  it('gives all thirteen in reading order, the never judged as unknown', () => {
    const current = currentMarks([mark('W1'), mark('C2', 'no')])
    expect(current.map(({ element }) => element)).toEqual(ELEMENTS)
    expect(current.filter(({ state }) => state !== 'unknown')).toEqual([mark('C2', 'no'), mark('W1')])
  })

  it('lets the newer mark hold and keeps the others', () => {
    const laid = layMarks(claimed('C1 C4 F1'), [mark('F1', 'no'), mark('C2')])
    expect(laid).toEqual([mark('C1'), mark('C2'), mark('C4'), mark('F1', 'no')])
  })

  it('changes nothing when laid over itself', () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const once = layMarks(marks, [])
        expect(layMarks(once, once)).toEqual(once)
      }),
    )
  })
})

describe('judging (C139-6)', () => {
  it.each([
    ['claimed', undefined],
    ['claimed', '   '],
    ['confirmed', ''],
  ] as const)('refuses a %s mark with evidence %j', (state, evidence) => {
    const { evidence: _, ...bare } = mark('C4', state, { contactId: 'tom' })
    const given = evidence === undefined ? bare : { ...bare, evidence }
    expect(refusalOf(() => judge(given, [tom]))).toEqual({ code: 'needs-evidence', element: 'C4' })
  })

  it.each(['no', 'unknown'] as const)('takes %s without evidence and drops the blank', (state) => {
    expect(judge(mark('C4', state, { evidence: ' ' }), [])).toEqual({
      element: 'C4',
      state,
      on: TODAY,
      byId: 'anna',
    })
  })

  it('trims the evidence', () => {
    expect(judge(mark('C4', 'claimed', { evidence: ' seen ' }), [])).toEqual(
      mark('C4', 'claimed', { evidence: 'seen' }),
    )
  })

  it.each([
    ['a coach of quality 4', 'tom', 'confirmed'],
    ['a coach of quality 3', 'weak', 'claimed'],
    ['somebody who is no coach', 'mary', 'claimed'],
    ['somebody not on the deal', 'ghost', 'claimed'],
  ] as const)('keeps a confirmation by %s (%s) as %s (COACH-2)', (_, contactId, state) => {
    const kept = judge(mark('C4', 'confirmed', { contactId }), [tom, weak, person('mary')])
    expect(kept).toEqual(mark('C4', state, { contactId }))
  })

  it('keeps a confirmation that names nobody as claimed', () => {
    expect(judge(mark('C4', 'confirmed'), [tom]).state).toBe('claimed')
  })
})

describe('a coach speaks', () => {
  const said = { on: TODAY, byId: 'anna' }

  it('confirms by agreeing, on the evidence that was there', () => {
    const heard = tomAsCoach && heardFromCoach(mark('C4'), { ...said, coach: tomAsCoach, agrees: true })
    expect(heard).toEqual(mark('C4', 'confirmed', { contactId: 'tom' }))
  })

  it('needs words to confirm what nobody claimed', () => {
    const unjudged = { element: 'C4', state: 'unknown' } as const
    const speak = () => tomAsCoach && heardFromCoach(unjudged, { ...said, coach: tomAsCoach, agrees: true })
    expect(refusalOf(speak)).toEqual({ code: 'needs-evidence', element: 'C4' })
  })

  it.each([
    ['good', tomAsCoach],
    ['weak', weakAsCoach],
  ])('turns the mark to no when a %s coach denies it', (_, speaker) => {
    const heard =
      speaker && heardFromCoach(mark('F2', 'confirmed'), { ...said, coach: speaker, agrees: false })
    expect(heard).toEqual({ element: 'F2', state: 'no', contactId: speaker?.contactId, ...said })
  })

  it('changes nothing when a weak coach agrees', () => {
    const word = weakAsCoach && { ...said, coach: weakAsCoach, agrees: true, evidence: 'Yes' }
    expect(word && heardFromCoach(mark('F2'), word)).toBeUndefined()
    expect(word?.coach.contactId).toBe('weak')
  })
})

describe('confirmations by a coach who was judged weak later (COACH-2)', () => {
  it.each([
    ['tom', 'confirmed'],
    ['weak', 'claimed'],
    ['mary', 'claimed'],
    ['ghost', 'confirmed'],
  ] as const)('by %s stand as %s', (contactId, state) => {
    const marks = [mark('C4', 'confirmed', { contactId })]
    expect(withoutWeakCoaches(marks, [tom, weak, person('mary')])).toEqual([mark('C4', state, { contactId })])
  })

  it('touch no other mark', () => {
    const marks = [mark('C1', 'no', { contactId: 'weak' }), mark('C2', 'confirmed')]
    expect(withoutWeakCoaches(marks, [weak])).toEqual(marks)
  })

  it('come only from coaches of quality 4 or more', () => {
    expect(trustedCoaches([weak, tom]).map(({ contactId }) => contactId)).toEqual(['tom'])
  })
})

function refusalOf(act: () => unknown): unknown {
  try {
    act()
  } catch (error) {
    if (error instanceof Problem) return error.refusal
    throw error
  }
  return undefined
}
