import type { ConcernSign } from './concerns.ts'
import type { CriteriaInput, NotedCriterion } from './criteria.ts'
import type { Opening, Territory } from './nine-grid.ts'
import type { Ratings } from './opportunity.ts'

/** Where a deal is attacked: with the main force, in support, or not at all. Nothing is a feint. Source: positioning method, tactics. */
export const DIRECTIONS = ['main', 'supporting', 'none'] as const
export type Direction = (typeof DIRECTIONS)[number]

/** What each direction aims at, in the rep's own words: a level, a department, people. */
export type Tactics = Readonly<Partial<Record<Direction, string>>>

/** A direction that names what an earlier one names already; nothing can be attacked and left alone at once. */
export function findTwiceAimed(tactics: Tactics): Direction | undefined {
  const key = (direction: Direction): string | undefined => tactics[direction]?.trim().toLowerCase()
  return DIRECTIONS.find((direction, i) => {
    const aim = key(direction)
    return aim !== undefined && DIRECTIONS.slice(0, i).some((earlier) => key(earlier) === aim)
  })
}

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
  tactics: Tactics
}>

/** A deal that nobody has judged so far. */
export const UNJUDGED: Positioning = {
  ratings: {},
  concernSigns: [],
  criteriaKnown: false,
  isProposalAsked: false,
  criteria: [],
  tactics: {},
}
