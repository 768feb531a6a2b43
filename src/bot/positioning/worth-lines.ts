import {
  FACTORS,
  type FactorPart,
  FOUR_GRID_TEXTS,
  fourGridOf,
  NINE_GRID,
  type Positioning,
  scoreOpportunity,
} from '../../coach/index.ts'
import type { Ask } from '../ask.ts'

/**
 * How good the chance looks and what makes it so, then its cell on both grids with the move that belongs there.
 *
 * Source: positioning method, is the chance worth it, the four-grid, the nine-grid
 */
export function worthLines(ask: Ask, positioning: Positioning): readonly string[] {
  return [...scoreLines(ask, positioning), fourGridLine(ask, positioning), nineGridLine(ask, positioning)]
}

function scoreLines({ words }: Ask, { ratings }: Positioning): readonly string[] {
  const w = words.positioning
  const { score, parts, unrated } = scoreOpportunity(ratings)
  if (score === undefined) return [w.unrated]
  const { listGlue } = words.core
  const named = (some: readonly FactorPart[]): string =>
    some.map(({ factor, rating }) => w.rated(w.factor[factor], rating)).join(listGlue)
  const [up, down] = [parts.filter(({ pull }) => pull > 0), parts.filter(({ pull }) => pull < 0)]
  return [
    w.score(score.toFixed(1), parts.length, FACTORS.length),
    ...(up.length > 0 ? [w.for(named(up))] : []),
    ...(down.length > 0 ? [w.against(named(down))] : []),
    ...(unrated.length > 0 ? [w.open(unrated.map((factor) => w.factor[factor]).join(listGlue))] : []),
  ]
}

function fourGridLine({ words, locale }: Ask, { ratings }: Positioning): string {
  const cell = fourGridOf(ratings)
  if (cell === undefined) return words.positioning.fourGridOpen
  const { name, action } = FOUR_GRID_TEXTS[cell]
  return words.positioning.fourGrid(name[locale], action[locale])
}

function nineGridLine({ words, locale }: Ask, { territory, opening }: Positioning): string {
  const w = words.positioning
  if (territory === undefined || opening === undefined) return w.nineGridOpen
  return w.nineGrid(w.territory[territory], w.opening[opening], NINE_GRID[territory][opening][locale])
}
