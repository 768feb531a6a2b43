import { Problem } from '../problem.ts'
import type { Text } from '../text.ts'

/** What a chance is weighed by. Source: positioning method, is the chance worth it. */
export const FACTORS = [
  'scale',
  'return',
  'relationship',
  'competitiveness',
  'timing',
  'customer-resources',
  'loyalty',
  'influence',
  'our-resources',
] as const
export type Factor = (typeof FACTORS)[number]

/** The question behind each factor; 5 speaks for the chance. */
export const FACTOR_TEXTS = {
  scale: { en: 'How big is the business?', zh: '生意有多大？' },
  return: { en: 'How well does what we put in pay off?', zh: '投入产出怎么样？' },
  relationship: { en: 'How good are our ties there?', zh: '现有的关系基础怎么样？' },
  competitiveness: { en: 'How strong are we against rivals here?', zh: '和对手比，我们有多强？' },
  timing: { en: 'Does the time of their decision suit us?', zh: '客户决定的时间对我们合适吗？' },
  'customer-resources': {
    en: 'Does the customer have the money and the people for it?',
    zh: '客户有没有钱、有没有人来做？',
  },
  loyalty: { en: 'How loyal is this customer?', zh: '这家客户忠诚度如何？' },
  influence: { en: 'How far would it count as a reference?', zh: '做成了有多大示范作用？' },
  'our-resources': { en: 'Do we have what it takes to deliver?', zh: '我们的资源跟得上吗？' },
} as const satisfies Readonly<Record<Factor, Text>>

/** Whole numbers from 1 to 5; what is absent has not been judged. */
export type Ratings = Readonly<Partial<Record<Factor, number>>>

/** How much each factor counts against the others, 0 or more. */
export type Weights = Readonly<Record<Factor, number>>

/** Every factor alike, until a team says otherwise. */
export const EVEN_WEIGHTS: Weights = {
  scale: 1,
  return: 1,
  relationship: 1,
  competitiveness: 1,
  timing: 1,
  'customer-resources': 1,
  loyalty: 1,
  influence: 1,
  'our-resources': 1,
}

/** The weights of a team: what it says, and 1 where it says nothing. */
export function weightsOf(told: Partial<Weights> = {}): Weights {
  return { ...EVEN_WEIGHTS, ...told }
}

/** The heaviest weight that a factor may be given. */
export const HEAVIEST_WEIGHT = 5
const WEIGHTS = Array.from({ length: HEAVIEST_WEIGHT + 1 }, (_, weight) => weight)

/** What one factor does to the score: `share` of all that was weighed, 0 to 1, and `pull` from the middle, -2 to 2. */
export type FactorPart = Readonly<{ factor: Factor; rating: number; share: number; pull: number }>

/**
 * How good a chance looks. `score` is the weighted mean, 1 to 5, absent while nothing that counts is judged. `parts`
 * are the judged factors, the one that moves the score most first; `unrated` those that count and are not judged.
 */
export type OpportunityScore = Readonly<{
  score?: number
  parts: readonly FactorPart[]
  unrated: readonly Factor[]
}>

const RATINGS = [1, 2, 3, 4, 5]
const MIDDLE = 3

/**
 * Scores a chance by what has been judged; what has not been judged neither raises nor lowers the score.
 *
 * @throws Problem `bad-choice` for a rating that is no whole number from 1 to 5, or a weight below 0
 *
 * Source: positioning method, is the chance worth it
 */
export function scoreOpportunity(ratings: Ratings, weights: Weights = EVEN_WEIGHTS): OpportunityScore {
  const counting = FACTORS.filter((factor) => checkedWeight(factor, weights) > 0)
  const rated = counting.flatMap((factor) => {
    const rating = checkedRating(factor, ratings)
    return rating === undefined ? [] : [{ factor, rating, weight: weights[factor] }]
  })
  const total = rated.reduce((sum, { weight }) => sum + weight, 0)
  const parts = rated.map(({ factor, rating, weight }) => ({
    factor,
    rating,
    share: weight / total,
    pull: (rating - MIDDLE) * (weight / total),
  }))
  return {
    ...(parts.length > 0 && { score: parts.reduce((sum, { rating, share }) => sum + rating * share, 0) }),
    parts: parts.toSorted((a, b) => Math.abs(b.pull) - Math.abs(a.pull)),
    unrated: counting.filter((factor) => ratings[factor] === undefined),
  }
}

function checkedRating(factor: Factor, ratings: Ratings): number | undefined {
  const rating = ratings[factor]
  if (rating === undefined || RATINGS.includes(rating)) return rating
  throw new Problem({ code: 'bad-choice', field: factor, text: String(rating), choices: RATINGS.map(String) })
}

function checkedWeight(factor: Factor, weights: Weights): number {
  const weight = weights[factor]
  if (Number.isFinite(weight) && weight >= 0) return weight
  throw new Problem({
    code: 'bad-choice',
    field: factor,
    text: String(weight),
    choices: WEIGHTS.map(String),
  })
}
