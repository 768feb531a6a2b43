import type { DrillItem } from '../item.ts'

const ABC = ['a', 'b', 'c'] as const
const ABCD = ['a', 'b', 'c', 'd'] as const

/** Questions on facts of the method that are no numbered rule. */
export const FACT_ITEMS = [
  { id: 'fact-six-trust', kind: 'single', rule: 'six-classes', keys: ABC, right: ['c'] },
  { id: 'fact-six-classes', kind: 'several', rule: 'six-classes', keys: ABCD, right: ['a', 'b', 'd'] },
  { id: 'fact-interests', kind: 'single', rule: 'interests', keys: ABC, right: ['a'] },
  { id: 'fact-brewing-focus', kind: 'single', rule: 'buying-steps', keys: ABC, right: ['b'] },
  { id: 'fact-top-moments', kind: 'several', rule: 'buying-steps', keys: ABCD, right: ['b', 'd'] },
  { id: 'fact-learning', kind: 'single', rule: 'maintenance', keys: ABC, right: ['b'] },
  { id: 'fact-new-needs', kind: 'truth', rule: 'maintenance', right: ['true'] },
  { id: 'fact-chain-figure', kind: 'single', rule: 'pain-chain', keys: ABC, right: ['c'] },
  { id: 'fact-chain-guess', kind: 'truth', rule: 'pain-chain', right: ['false'] },
  { id: 'fact-one-off', kind: 'single', rule: 'four-grid', keys: ABC, right: ['a'] },
  { id: 'fact-neutral-lead', kind: 'single', rule: 'nine-grid', keys: ABC, right: ['b'] },
  { id: 'fact-framework', kind: 'single', rule: 'value-framework', keys: ABC, right: ['c'] },
  { id: 'fact-tactics', kind: 'truth', rule: 'tactics', right: ['false'] },
  { id: 'fact-matrix', kind: 'single', rule: 'matrix', keys: ABC, right: ['b'] },
] as const satisfies readonly DrillItem[]
