import type { C139Value, Zone } from './elements.ts'
import { compareValues } from './value.ts'

/** The winning turning point: from here up the deal is in the win zone. Source: C139-3. */
export const WINNING_POINT: C139Value = { win: 1, first: 1, clear: 6 }

/** The death turning point: from here down the deal is in the lose zone. Source: C139-3. */
export const DEATH_POINT: C139Value = { win: 0, first: 2, clear: 6 }

/** The zones of the control map, worst first. Source: C139-4. */
export const ZONES = ['lose', 'jitter', 'win'] as const satisfies readonly Zone[]

/** Where a value stands on the control map. The win zone is no promise of the order. Source: C139-4, C139-5. */
export function zoneOf(value: C139Value): Zone {
  if (compareValues(value, WINNING_POINT) >= 0) return 'win'
  if (compareValues(value, DEATH_POINT) <= 0) return 'lose'
  return 'jitter'
}

/** How good a zone is: 0 for lose, 1 for jitter, 2 for win. */
export function zoneRank(zone: Zone): number {
  return ZONES.indexOf(zone)
}
