import type { DrillItem } from '../item.ts'

const ABC = ['a', 'b', 'c'] as const
const ABCD = ['a', 'b', 'c', 'd'] as const

/** Questions on tiers, worth, touches, follow-up, satisfaction and promises. */
export const RELATIONSHIP_ITEMS = [
  { id: 'tier-a', kind: 'single', rule: 'TIER-1', keys: ABC, right: ['b'] },
  { id: 'tier-preview', kind: 'truth', rule: 'TIER-1', right: ['false'] },
  { id: 'tier-keeping', kind: 'single', rule: 'TIER-2', keys: ABC, right: ['c'] },
  { id: 'clv-formula', kind: 'single', rule: 'CLV-1', keys: ABC, right: ['a'] },
  { id: 'clv-good', kind: 'several', rule: 'CLV-2', keys: ABCD, right: ['a', 'b', 'd'] },
  { id: 'tch-occasions', kind: 'several', rule: 'TCH-1', keys: ABCD, right: ['a', 'b', 'c'] },
  { id: 'tch-qingming', kind: 'single', rule: 'TCH-2', keys: ABC, right: ['b'] },
  { id: 'tch-again', kind: 'truth', rule: 'TCH-2', right: ['false'] },
  { id: 'tch-birthday', kind: 'single', rule: 'TCH-3', keys: ABC, right: ['c'] },
  { id: 'tch-festival', kind: 'single', rule: 'TCH-3', keys: ABC, right: ['a'] },
  { id: 'tch-reminder', kind: 'several', rule: 'TCH-4', keys: ABCD, right: ['a', 'c', 'd'] },
  { id: 'tch-leap-day', kind: 'single', rule: 'TCH-5', keys: ABC, right: ['a'] },
  { id: 'tch-lunar-thirty', kind: 'single', rule: 'TCH-5', keys: ABC, right: ['b'] },
  { id: 'tch-no-year', kind: 'truth', rule: 'TCH-5', right: ['false'] },
  { id: 'tch-digest', kind: 'truth', rule: 'TCH-6', right: ['true'] },
  { id: 'tch-restart', kind: 'several', rule: 'TCH-7', keys: ABCD, right: ['b', 'c', 'd'] },
  { id: 'tch-tier-a', kind: 'single', rule: 'TCH-7', keys: ABC, right: ['a'] },
  { id: 'tch-unticked', kind: 'single', rule: 'TCH-8', keys: ABC, right: ['c'] },
  { id: 'tch-merged', kind: 'single', rule: 'TCH-9', keys: ABC, right: ['b'] },
  { id: 'fup-most', kind: 'single', rule: 'FUP-1', keys: ABC, right: ['c'] },
  { id: 'fup-reason', kind: 'single', rule: 'FUP-2', keys: ABC, right: ['b'] },
  { id: 'fup-interval', kind: 'truth', rule: 'FUP-2', right: ['true'] },
  { id: 'sat-told', kind: 'single', rule: 'SAT-1', keys: ABC, right: ['c'] },
  { id: 'sat-line', kind: 'truth', rule: 'SAT-1', right: ['false'] },
  { id: 'sat-loyal', kind: 'several', rule: 'SAT-2', keys: ABCD, right: ['a', 'd'] },
  { id: 'sat-complaint', kind: 'single', rule: 'SAT-3', keys: ABC, right: ['a'] },
  { id: 'sat-churn', kind: 'several', rule: 'SAT-4', keys: ABCD, right: ['a', 'b', 'd'] },
  { id: 'sat-score', kind: 'truth', rule: 'SAT-4', right: ['true'] },
  { id: 'prm-logged', kind: 'several', rule: 'PRM-1', keys: ABCD, right: ['a', 'b', 'd'] },
  { id: 'prm-over', kind: 'truth', rule: 'PRM-1', right: ['true'] },
  { id: 'prm-referral', kind: 'single', rule: 'PRM-2', keys: ABC, right: ['b'] },
] as const satisfies readonly DrillItem[]
