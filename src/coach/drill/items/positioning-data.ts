import type { DrillItem } from '../item.ts'

const ABC = ['a', 'b', 'c'] as const
const ABCD = ['a', 'b', 'c', 'd'] as const

/** Questions on criteria and concerns. */
export const POSITIONING_ITEMS = [
  { id: 'crit-check', kind: 'single', rule: 'CRIT-1', keys: ABC, right: ['c'] },
  { id: 'crit-early', kind: 'truth', rule: 'CRIT-1', right: ['true'] },
  { id: 'crit-good', kind: 'several', rule: 'CRIT-2', keys: ABCD, right: ['a', 'b', 'c'] },
  { id: 'crit-best', kind: 'truth', rule: 'CRIT-2', right: ['false'] },
  { id: 'crit-soft', kind: 'several', rule: 'CRIT-3', keys: ABCD, right: ['b', 'd'] },
  { id: 'crit-follower', kind: 'single', rule: 'CRIT-4', keys: ABC, right: ['a'] },
  { id: 'crit-beam', kind: 'single', rule: 'CRIT-5', keys: ABCD, right: ['a'] },
  { id: 'crit-host', kind: 'single', rule: 'CRIT-5', keys: ABCD, right: ['c'] },
  { id: 'crit-fish', kind: 'single', rule: 'CRIT-5', keys: ABCD, right: ['b'] },
  { id: 'crit-tiger', kind: 'single', rule: 'CRIT-5', keys: ABCD, right: ['d'] },
  { id: 'crit-rival', kind: 'several', rule: 'CRIT-6', keys: ABCD, right: ['a', 'b', 'd'] },
  { id: 'crit-proposal', kind: 'single', rule: 'CRIT-7', keys: ABC, right: ['b'] },
  { id: 'con-signs', kind: 'several', rule: 'CON-1', keys: ABCD, right: ['a', 'c', 'd'] },
  { id: 'con-price', kind: 'truth', rule: 'CON-1', right: ['false'] },
  { id: 'con-resolve', kind: 'single', rule: 'CON-2', keys: ABC, right: ['c'] },
  { id: 'con-won', kind: 'single', rule: 'CON-3', keys: ABC, right: ['b'] },
  { id: 'con-lost', kind: 'several', rule: 'CON-4', keys: ABCD, right: ['a', 'b', 'c'] },
] as const satisfies readonly DrillItem[]
