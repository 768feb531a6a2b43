import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EVEN_WEIGHTS, FACTOR_TEXTS, FACTORS, scoreOpportunity, weightsOf } from '../../../src/coach/index.ts'

const ONLY_SCALE = Object.assign(
  { ...EVEN_WEIGHTS },
  Object.fromEntries(FACTORS.map((factor) => [factor, 0])),
  {
    scale: 2,
  },
)

describe('the score of a chance', () => {
  it('weighs nine factors, each with its question', () => {
    expect(FACTORS).toHaveLength(9)
    expect(FACTORS.filter((factor) => !/\?$/.test(FACTOR_TEXTS[factor].en))).toEqual([])
    expect(FACTORS.filter((factor) => !/？$/.test(FACTOR_TEXTS[factor].zh))).toEqual([])
  })

  it('is nothing while nothing is judged', () => {
    expect(scoreOpportunity({})).toEqual({ parts: [], unrated: FACTORS })
  })

  it('is the mean of what is judged, and explains itself by what moves it most', () => {
    const { score, parts, unrated } = scoreOpportunity({ scale: 5, loyalty: 4, timing: 3, influence: 1 })
    expect(score).toBe(3.25)
    expect(parts.map(({ factor, pull }) => [factor, pull])).toEqual([
      ['scale', 0.5],
      ['influence', -0.5],
      ['loyalty', 0.25],
      ['timing', 0],
    ])
    expect(unrated).toEqual([
      'return',
      'relationship',
      'competitiveness',
      'customer-resources',
      'our-resources',
    ])
  })

  it('follows the weights a team sets, and asks nothing about what weighs nothing', () => {
    const { score, unrated } = scoreOpportunity({ scale: 5, loyalty: 1 }, { ...EVEN_WEIGHTS, scale: 3 })
    expect([score, unrated.length]).toEqual([4, 7])
    expect(scoreOpportunity({ loyalty: 1 }, ONLY_SCALE)).toEqual({ parts: [], unrated: ['scale'] })
  })

  it.each([0, 6, 2.5, Number.NaN])('refuses the rating %d', (rating) => {
    const refusal = {
      code: 'bad-choice',
      field: 'scale',
      text: `${rating}`,
      choices: ['1', '2', '3', '4', '5'],
    }
    expect(() => scoreOpportunity({ scale: rating })).toThrow(expect.objectContaining({ refusal }))
  })

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('refuses the weight %d', (weight) => {
    const choices = ['0', '1', '2', '3', '4', '5']
    const refusal = { code: 'bad-choice', field: 'scale', text: `${weight}`, choices }
    const weights = { ...EVEN_WEIGHTS, scale: weight }
    expect(() => scoreOpportunity({}, weights)).toThrow(expect.objectContaining({ refusal }))
  })

  it('takes a weight of 1 wherever a team says nothing', () => {
    expect(weightsOf()).toEqual(EVEN_WEIGHTS)
    expect(weightsOf({ loyalty: 0, scale: 5 })).toEqual({ ...EVEN_WEIGHTS, loyalty: 0, scale: 5 })
  })

  it('lies between the lowest and the highest rating, and never falls when one rises', () => {
    const rating = fc.integer({ min: 1, max: 4 })
    fc.assert(
      fc.property(fc.tuple(rating, rating, rating), fc.integer({ min: 1, max: 9 }), ([a, b, c], weight) => {
        const weights = { ...EVEN_WEIGHTS, scale: weight }
        const scoreOf = (scale: number) =>
          scoreOpportunity({ scale, return: b, loyalty: c }, weights).score ?? 0
        expect(scoreOf(a)).toBeGreaterThanOrEqual(Math.min(a, b, c) - 1e-9)
        expect(scoreOf(a)).toBeLessThanOrEqual(Math.max(a, b, c) + 1e-9)
        expect(scoreOf(a + 1)).toBeGreaterThan(scoreOf(a))
      }),
    )
  })
})
