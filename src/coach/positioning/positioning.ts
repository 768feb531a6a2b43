import type { ConcernSign } from './concerns.ts'
import type { CriteriaInput, NotedCriterion } from './criteria.ts'
import type { Opening, Territory } from './nine-grid.ts'
import type { Ratings } from './opportunity.ts'

/**
 * How a deal lies, as the team judges it: is it worth it, on whose ground, which doubts show, and who is ahead with the
 * criteria. What is absent nobody has judged.
 */
export type Positioning = Readonly<{
  ratings: Ratings
  territory?: Territory
  opening?: Opening
  concernSigns: readonly ConcernSign[]
  place?: CriteriaInput['place']
  criteriaKnown: boolean
  isProposalAsked: boolean
  /** What the choice is to be judged by, one by one, in the order noted. */
  criteria: readonly NotedCriterion[]
}>

/** A deal that nobody has judged so far. */
export const UNJUDGED: Positioning = {
  ratings: {},
  concernSigns: [],
  criteriaKnown: false,
  isProposalAsked: false,
  criteria: [],
}
