import { describe, expect, it } from 'vitest'
import {
  basisOf,
  type DealPerson,
  parseDay,
  personalTiesOf,
  rebased,
  relined,
} from '../../../src/coach/index.ts'

const [MAY, JUNE] = [parseDay('2026-05-01'), parseDay('2026-06-01')]
const PART: DealPerson = { dealId: 'd', contactId: 'a', isTopDecider: false, judgedOn: MAY }

describe('BUY-6: each judgement', () => {
  it('keeps its day and evidence while another one changes', () => {
    const stance = rebased(PART, { ...PART, stance: 'sponsor' }, { on: MAY, evidence: 'said so' })
    const both = rebased(stance, { ...stance, influence: 4 }, { on: JUNE, evidence: 'seen' })
    expect(basisOf(both, 'stance')).toEqual({ on: MAY, evidence: 'said so' })
    expect(basisOf(both, 'influence')).toEqual({ on: JUNE, evidence: 'seen' })
    expect([both.judgedOn, both.evidence]).toEqual([JUNE, 'seen'])
  })

  it('rests on the day of the whole part where it was judged before judgements had their own', () => {
    const old: DealPerson = { ...PART, stance: 'neutral', evidence: 'long ago' }
    const now = rebased(old, { ...old, influence: 1 }, { on: JUNE })
    expect(basisOf(now, 'stance')).toEqual({ on: MAY, evidence: 'long ago' })
    expect(basisOf(now, 'influence')).toEqual({ on: JUNE })
  })

  it('is confirmed by evidence that comes with no change, and forgotten with what it judged', () => {
    const held = rebased(PART, { ...PART, stance: 'sponsor' }, { on: MAY })
    expect(basisOf(rebased(held, held, { on: JUNE, evidence: 'again' }), 'stance')?.on).toBe(JUNE)
    const { stance: _, ...open } = held
    expect(rebased(held, open, { on: JUNE }).bases).toEqual({})
  })

  it.each([
    ['nothing but evidence', {}, true],
    ['a new top decider', { isTopDecider: true }, false],
    ['a new line of influence', { influences: [{ toId: 'b', on: JUNE }] }, false],
    ['a new personal tie', { personalTies: [{ toId: 'b', on: JUNE }] }, false],
  ])('is confirmed by %s: %o %s', (...[_, more, isConfirmed]) => {
    const held = rebased(PART, { ...PART, stance: 'sponsor' }, { on: MAY })
    const now = rebased(held, { ...held, ...more }, { on: JUNE, evidence: 'again' })
    expect(basisOf(now, 'stance')?.on).toBe(isConfirmed ? JUNE : MAY)
  })

  it('is not confirmed without evidence, nor by a line to somebody else', () => {
    const tied: DealPerson = { ...PART, stance: 'sponsor', influences: [{ toId: 'b', on: MAY }] }
    const other = { ...tied, influences: [{ toId: 'c', on: JUNE }] }
    expect(basisOf(rebased(tied, other, { on: JUNE, evidence: 'x' }), 'stance')?.on).toBe(MAY)
    expect(basisOf(rebased(tied, tied, { on: JUNE }), 'stance')?.on).toBe(MAY)
  })

  it('has no evidence where none was given', () => {
    const now = rebased(PART, { ...PART, stance: 'neutral' }, { on: JUNE })
    expect(now).toStrictEqual({ ...PART, stance: 'neutral', judgedOn: JUNE, bases: { stance: { on: JUNE } } })
    expect(basisOf({ ...PART, stance: 'neutral' }, 'stance')).toStrictEqual({ on: MAY })
  })

  it('is nothing while nobody judged it', () => {
    expect(basisOf(PART, 'influence')).toBeUndefined()
  })
})

describe('BUY-3: lines between people', () => {
  it('keep their day, come once each, and go when they are no longer named', () => {
    const lines = relined(
      [
        { toId: 'b', on: MAY },
        { toId: 'c', on: MAY },
      ],
      ['b', 'd', 'd'],
      { on: JUNE },
    )
    expect(lines).toEqual([
      { toId: 'b', on: MAY },
      { toId: 'd', on: JUNE },
    ])
  })

  it('of a personal kind hold for both ends', () => {
    const tied: DealPerson = { ...PART, contactId: 'b', personalTies: [{ toId: 'a', on: MAY }] }
    expect(personalTiesOf(PART, [PART, tied]).map(({ toId }) => toId)).toEqual(['b'])
    expect(personalTiesOf(tied, [PART, tied]).map(({ toId }) => toId)).toEqual(['a'])
  })

  it('of a personal kind are told once where both ends noted them, and not of others', () => {
    const near: DealPerson = { ...PART, personalTies: [{ toId: 'b', on: JUNE }] }
    const far: DealPerson = {
      ...PART,
      contactId: 'b',
      personalTies: [
        { toId: 'a', on: MAY },
        { toId: 'c', on: MAY },
      ],
    }
    const people = [near, far, { ...PART, contactId: 'c' }]
    expect(personalTiesOf(near, people)).toEqual([{ toId: 'b', on: JUNE }])
    expect(personalTiesOf({ ...PART, contactId: 'x' }, people)).toEqual([])
  })
})
