import type { DrillItem } from '../item.ts'

const ABC = ['a', 'b', 'c'] as const
const ABCD = ['a', 'b', 'c', 'd'] as const

/** Questions on the people at the customer. */
export const PEOPLE_ITEMS = [
  { id: 'role-gatekeeper', kind: 'several', rule: 'ROLE-1', keys: ABCD, right: ['a', 'c'] },
  { id: 'role-receptive', kind: 'single', rule: 'ROLE-2', keys: ABC, right: ['b'] },
  { id: 'role-dissatisfied', kind: 'several', rule: 'ROLE-3', keys: ABCD, right: ['b', 'd'] },
  { id: 'role-power', kind: 'single', rule: 'ROLE-4', keys: ABC, right: ['c'] },
  { id: 'role-way', kind: 'single', rule: 'ROLE-5', keys: ABC, right: ['a'] },
  { id: 'role-early', kind: 'truth', rule: 'ROLE-5', right: ['true'] },
  { id: 'role-power-alone', kind: 'truth', rule: 'ROLE-6', right: ['false'] },
  { id: 'buy-letters', kind: 'single', rule: 'BUY-1', keys: ABC, right: ['b'] },
  { id: 'buy-mentor', kind: 'single', rule: 'BUY-2', keys: ABC, right: ['c'] },
  { id: 'buy-chart', kind: 'truth', rule: 'BUY-3', right: ['false'] },
  { id: 'buy-apart', kind: 'several', rule: 'BUY-3', keys: ABCD, right: ['a', 'b', 'd'] },
  { id: 'buy-opponent', kind: 'single', rule: 'BUY-4', keys: ABC, right: ['b'] },
  { id: 'buy-unknown', kind: 'truth', rule: 'BUY-5', right: ['false'] },
  { id: 'buy-two-deals', kind: 'single', rule: 'BUY-6', keys: ABC, right: ['a'] },
  { id: 'buy-closeness', kind: 'truth', rule: 'BUY-6', right: ['true'] },
  { id: 'buy-nobody', kind: 'single', rule: 'BUY-7', keys: ABC, right: ['c'] },
  { id: 'buy-warnings', kind: 'several', rule: 'BUY-7', keys: ABCD, right: ['a', 'b', 'd'] },
  { id: 'dim-lowest', kind: 'single', rule: 'DIM-1', keys: ABC, right: ['b'] },
  { id: 'dim-conservative', kind: 'single', rule: 'DIM-2', keys: ABC, right: ['a'] },
  { id: 'dim-pragmatist', kind: 'truth', rule: 'DIM-2', right: ['true'] },
  { id: 'dim-unit-head', kind: 'single', rule: 'DIM-3', keys: ABC, right: ['c'] },
  { id: 'dim-closeness', kind: 'single', rule: 'DIM-4', keys: ABC, right: ['a'] },
  { id: 'dim-range', kind: 'truth', rule: 'DIM-5', right: ['true'] },
  { id: 'dim-not-one', kind: 'single', rule: 'DIM-5', keys: ABC, right: ['b'] },
] as const satisfies readonly DrillItem[]
