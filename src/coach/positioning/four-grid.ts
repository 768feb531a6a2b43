import type { Text } from '../text.ts'
import type { Ratings } from './opportunity.ts'

/** Where a customer stands by business volume and influence. Source: positioning method, the four-grid. */
export type FourGridCell = 'must-do' | 'one-off' | 'do-if-we-can' | 'when-free'

/** Large or small, once for each side of the grid. */
export type GridSize = Readonly<{ volume: 'large' | 'small'; influence: 'large' | 'small' }>

/** The name of each cell and what to aim for in it. Source: positioning method, the four-grid. */
export const FOUR_GRID_TEXTS = {
  'must-do': {
    name: { en: 'Must do', zh: '一定要做' },
    action: { en: 'Take the big things and let the small ones go.', zh: '抓大放小。' },
  },
  'one-off': {
    name: { en: 'One-off deal', zh: '一次性生意' },
    action: { en: 'Take everything on the table.', zh: '大小通吃。' },
  },
  'do-if-we-can': {
    name: { en: 'Do if we can', zh: '能做就做' },
    action: { en: 'Do it for the name, and cap the effort.', zh: '做个样板，投入要封顶。' },
  },
  'when-free': {
    name: { en: 'When free', zh: '有空再做' },
    action: { en: 'Be choosy.', zh: '挑肥拣瘦。' },
  },
} as const satisfies Readonly<Record<FourGridCell, Readonly<{ name: Text; action: Text }>>>

const LARGE_FROM = 4

/** The cell of the four-grid. Source: positioning method, the four-grid. */
export function fourGridCell({ volume, influence }: GridSize): FourGridCell {
  if (volume === 'large') return influence === 'large' ? 'must-do' : 'one-off'
  return influence === 'large' ? 'do-if-we-can' : 'when-free'
}

/** The cell that the ratings of scale and influence give, 4 and 5 being large; `undefined` until both are judged. */
export function fourGridOf({ scale, influence }: Ratings): FourGridCell | undefined {
  if (scale === undefined || influence === undefined) return undefined
  return fourGridCell({ volume: sizeOf(scale), influence: sizeOf(influence) })
}

function sizeOf(rating: number): 'large' | 'small' {
  return rating >= LARGE_FROM ? 'large' : 'small'
}
