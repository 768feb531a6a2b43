import type { DrillItem } from '../item.ts'

const ABC = ['a', 'b', 'c'] as const
const ABCD = ['a', 'b', 'c', 'd'] as const

/** Questions on the selling stages and the customer's steps. */
export const PROCESS_ITEMS = [
  { id: 'st-assessment', kind: 'single', rule: 'ST-1', keys: ABC, right: ['c'] },
  { id: 'st-needs', kind: 'single', rule: 'ST-2', keys: ABC, right: ['a'] },
  { id: 'st-brewing', kind: 'single', rule: 'ST-2', keys: ABC, right: ['b'] },
  { id: 'st-criteria', kind: 'single', rule: 'ST-3', keys: ABC, right: ['a'] },
  { id: 'st-ahead', kind: 'single', rule: 'ST-3', keys: ABC, right: ['c'] },
  { id: 'st-concerns', kind: 'truth', rule: 'ST-4', right: ['true'] },
  { id: 'st-maintenance', kind: 'several', rule: 'ST-5', keys: ABCD, right: ['a', 'b', 'd'] },
  { id: 'st-learning', kind: 'single', rule: 'ST-5', keys: ABC, right: ['b'] },
  { id: 'st-health', kind: 'single', rule: 'ST-6', keys: ABC, right: ['a'] },
  { id: 'st-sources', kind: 'several', rule: 'ST-7', keys: ABCD, right: ['a', 'c', 'd'] },
  { id: 'st-signed', kind: 'truth', rule: 'ST-8', right: ['false'] },
  { id: 'st-feeling', kind: 'single', rule: 'ST-9', keys: ABC, right: ['c'] },
  { id: 'st-waterfall', kind: 'single', rule: 'ST-10', keys: ABC, right: ['b'] },
  { id: 'st-next', kind: 'single', rule: 'ST-11', keys: ABC, right: ['a'] },
  { id: 'st-no-next', kind: 'truth', rule: 'ST-11', right: ['true'] },
  { id: 'st-silence', kind: 'single', rule: 'ST-12', keys: ABC, right: ['c'] },
  { id: 'st-feed', kind: 'truth', rule: 'ST-12', right: ['false'] },
  { id: 'st-review', kind: 'several', rule: 'ST-13', keys: ABCD, right: ['a', 'b', 'c'] },
] as const satisfies readonly DrillItem[]
