import type { DrillItem } from '../item.ts'

const ABC = ['a', 'b', 'c'] as const
const ABCD = ['a', 'b', 'c', 'd'] as const

/** Questions on the value of a deal, its coaches and the next moves. */
export const C139_ITEMS = [
  { id: 'c139-form', kind: 'single', rule: 'C139-1', keys: ABC, right: ['b'] },
  { id: 'c139-eighty', kind: 'truth', rule: 'C139-1', right: ['true'] },
  { id: 'c139-highest', kind: 'single', rule: 'C139-2', keys: ABC, right: ['c'] },
  { id: 'c139-win-point', kind: 'single', rule: 'C139-3', keys: ABC, right: ['a'] },
  { id: 'c139-death-point', kind: 'truth', rule: 'C139-3', right: ['true'] },
  { id: 'c139-jitter', kind: 'several', rule: 'C139-4', keys: ABCD, right: ['a', 'd'] },
  { id: 'c139-two-firsts', kind: 'single', rule: 'C139-4', keys: ABC, right: ['c'] },
  { id: 'c139-certain', kind: 'truth', rule: 'C139-5', right: ['false'] },
  { id: 'c139-evidence', kind: 'several', rule: 'C139-6', keys: ABCD, right: ['a', 'b', 'd'] },
  { id: 'c139-bare-yes', kind: 'single', rule: 'C139-6', keys: ABC, right: ['b'] },
  { id: 'c139-denied', kind: 'single', rule: 'C139-6', keys: ABC, right: ['a'] },
  { id: 'c139-odd', kind: 'several', rule: 'C139-7', keys: ABCD, right: ['b', 'c', 'd'] },
  { id: 'c139-alarm', kind: 'single', rule: 'C139-8', keys: ABC, right: ['b'] },
  { id: 'c139-standstill', kind: 'truth', rule: 'C139-8', right: ['true'] },
  { id: 'c139-stale', kind: 'single', rule: 'C139-9', keys: ABC, right: ['c'] },
  { id: 'c139-study', kind: 'single', rule: 'C139-10', keys: ABC, right: ['b'] },
  { id: 'c139-own-rates', kind: 'single', rule: 'C139-10', keys: ABC, right: ['c'] },
  { id: 'coach-adviser', kind: 'single', rule: 'COACH-1', keys: ABC, right: ['b'] },
  { id: 'coach-inside', kind: 'several', rule: 'COACH-1', keys: ABCD, right: ['a', 'b', 'd'] },
  { id: 'coach-none', kind: 'truth', rule: 'COACH-1', right: ['false'] },
  { id: 'coach-judged', kind: 'single', rule: 'COACH-2', keys: ABC, right: ['a'] },
  { id: 'coach-weak', kind: 'single', rule: 'COACH-2', keys: ABC, right: ['c'] },
  { id: 'coach-gap', kind: 'single', rule: 'COACH-3', keys: ABC, right: ['b'] },
  { id: 'coach-name', kind: 'single', rule: 'COACH-4', keys: ABC, right: ['a'] },
  { id: 'coach-export', kind: 'truth', rule: 'COACH-4', right: ['false'] },
  { id: 'move-first', kind: 'single', rule: 'MOVE-1', keys: ABC, right: ['c'] },
  { id: 'move-top', kind: 'single', rule: 'MOVE-2', keys: ABC, right: ['a'] },
  { id: 'move-act', kind: 'single', rule: 'MOVE-3', keys: ABC, right: ['b'] },
  { id: 'move-unknowns', kind: 'truth', rule: 'MOVE-4', right: ['true'] },
  { id: 'move-low', kind: 'single', rule: 'MOVE-5', keys: ABC, right: ['c'] },
  { id: 'move-guard', kind: 'several', rule: 'MOVE-6', keys: ABCD, right: ['a', 'c'] },
  { id: 'move-tender', kind: 'truth', rule: 'MOVE-7', right: ['false'] },
] as const satisfies readonly DrillItem[]
