import {
  FACTORS,
  type FactorPart,
  FOUR_GRID_TEXTS,
  fourGridOf,
  NINE_GRID,
  type Positioning,
  scoreOpportunity,
  type Weights,
} from '../../coach/index.ts'
import type { Ask } from '../ask.ts'

/** What the worth of a chance is told from. */
type Weighed = Readonly<{ positioning: Positioning; weights: Weights }>

/**
 * How good the chance looks, by which formula and what makes it so, then its cell on both grids with the move that
 * belongs there.
 *
 * Source: positioning method, is the chance worth it, the four-grid, the nine-grid
 */
export function worthLines(ask: Ask, { positioning, weights }: Weighed): readonly string[] {
  return [
    ...scoreLines(ask, positioning, weights),
    fourGridLine(ask, positioning),
    nineGridLine(ask, positioning),
  ]
}

function scoreLines(ask: Ask, { ratings }: Positioning, weights: Weights): readonly string[] {
  const { words } = ask
  const w = words.positioning
  const { score, parts, unrated } = scoreOpportunity(ratings, weights)
  if (score === undefined) return [w.unrated]
  const { listGlue } = words.core
  const named = (some: readonly FactorPart[]): string =>
    some.map(({ factor, rating }) => w.rated(w.factor[factor], rating)).join(listGlue)
  const [up, down] = [parts.filter(({ pull }) => pull > 0), parts.filter(({ pull }) => pull < 0)]
  const unweighed = FACTORS.filter((factor) => weights[factor] === 0)
  const list = (factors: readonly (keyof Weights)[]): string =>
    factors.map((factor) => w.factor[factor]).join(listGlue)
  return [
    w.score(score.toFixed(1), parts.length, parts.length + unrated.length),
    formulaLine(ask, parts, weights),
    ...(up.length > 0 ? [w.for(named(up))] : []),
    ...(down.length > 0 ? [w.against(named(down))] : []),
    ...(unrated.length > 0 ? [w.open(list(unrated))] : []),
    ...(unweighed.length > 0 ? [w.unweighed(list(unweighed))] : []),
  ]
}

/** The weighted mean as a person would work it out, in the order of the factors; weights are left out where all are alike. */
function formulaLine({ words }: Ask, parts: readonly FactorPart[], weights: Weights): string {
  const w = words.positioning
  const isEven = parts.every(({ factor }) => weights[factor] === 1)
  const inOrder = FACTORS.flatMap((factor) => parts.find((part) => part.factor === factor) ?? [])
  const terms = inOrder.map(({ factor, rating }) =>
    isEven ? w.rated(w.factor[factor], rating) : w.weighed(w.factor[factor], rating, weights[factor]),
  )
  const total = parts.reduce((sum, { factor }) => sum + weights[factor], 0)
  const sum = parts.reduce((all, { factor, rating }) => all + rating * weights[factor], 0)
  return w.formula(terms.join(' + '), sum, total)
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
