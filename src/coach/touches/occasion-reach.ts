import type { Day } from '../day.ts'
import { OCCASIONS, type OccasionId } from './occasion-data.ts'

/** How far the published days of one occasion reach. */
export type OccasionReach = Readonly<{
  id: OccasionId
  names: Readonly<{ en: string; zh: string }>
  until: Day
}>

/**
 * Up to which day the occasions are known that stand in tables of published days, the one that ends first in front; after
 * it somebody has to tell the day. All others are found by a rule.
 */
export function occasionReach(): readonly OccasionReach[] {
  return OCCASIONS.flatMap(({ id, names, rule }) =>
    rule.kind === 'table' ? [{ id, names, until: rule.validUntil }] : [],
  ).toSorted((one, other) => (one.until < other.until ? -1 : one.until > other.until ? 1 : 0))
}
