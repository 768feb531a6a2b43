import type { DrillItem } from '../item.ts'

const ABC = ['a', 'b', 'c'] as const
const ABCD = ['a', 'b', 'c', 'd'] as const

/** Questions on SPIN and the call. */
export const SPIN_ITEMS = [
  { id: 'spin-purpose', kind: 'single', rule: 'SPIN-1', keys: ABC, right: ['b'] },
  { id: 'spin-described', kind: 'truth', rule: 'SPIN-1', right: ['false'] },
  { id: 'spin-known', kind: 'single', rule: 'SPIN-2', keys: ABC, right: ['c'] },
  { id: 'spin-top', kind: 'single', rule: 'SPIN-3', keys: ABC, right: ['a'] },
  { id: 'spin-mix', kind: 'truth', rule: 'SPIN-3', right: ['true'] },
  { id: 'spin-chain', kind: 'single', rule: 'SPIN-4', keys: ABC, right: ['b'] },
  { id: 'spin-good', kind: 'several', rule: 'SPIN-5', keys: ABCD, right: ['a', 'c', 'd'] },
  { id: 'spin-product', kind: 'single', rule: 'SPIN-5', keys: ABC, right: ['c'] },
  { id: 'spin-unsolvable', kind: 'single', rule: 'SPIN-6', keys: ABC, right: ['a'] },
  { id: 'spin-verify', kind: 'truth', rule: 'SPIN-6', right: ['true'] },
  { id: 'spin-home', kind: 'single', rule: 'SPIN-7', keys: ABC, right: ['b'] },
  { id: 'spin-lost', kind: 'single', rule: 'SPIN-7', keys: ABC, right: ['c'] },
  { id: 'call-advance', kind: 'single', rule: 'CALL-1', keys: ABC, right: ['a'] },
  { id: 'call-warm', kind: 'truth', rule: 'CALL-1', right: ['false'] },
  { id: 'call-tick', kind: 'truth', rule: 'CALL-2', right: ['true'] },
  { id: 'call-debrief', kind: 'several', rule: 'CALL-3', keys: ABCD, right: ['a', 'b', 'd'] },
  { id: 'call-outcome', kind: 'several', rule: 'CALL-4', keys: ABCD, right: ['b', 'c'] },
] as const satisfies readonly DrillItem[]

/** Sentences to sort into the four kinds of question. */
export const SENTENCE_ITEMS = [
  { id: 'say-lines', kind: 'sentence', rule: 'SPIN-8', right: ['S'] },
  { id: 'say-supplier', kind: 'sentence', rule: 'SPIN-8', right: ['S'] },
  { id: 'say-progress', kind: 'sentence', rule: 'SPIN-8', right: ['S'] },
  { id: 'say-signs', kind: 'sentence', rule: 'SPIN-8', right: ['S'] },
  { id: 'say-trouble', kind: 'sentence', rule: 'SPIN-8', right: ['P'] },
  { id: 'say-month-end', kind: 'sentence', rule: 'SPIN-8', right: ['P'] },
  { id: 'say-service', kind: 'sentence', rule: 'SPIN-8', right: ['P'] },
  { id: 'say-stuck', kind: 'sentence', rule: 'SPIN-8', right: ['P'] },
  { id: 'say-delivery', kind: 'sentence', rule: 'SPIN-8', right: ['I'] },
  { id: 'say-standstill', kind: 'sentence', rule: 'SPIN-8', right: ['I'] },
  { id: 'say-model', kind: 'sentence', rule: 'SPIN-8', right: ['I'] },
  { id: 'say-overtime', kind: 'sentence', rule: 'SPIN-8', right: ['I'] },
  { id: 'say-changeover', kind: 'sentence', rule: 'SPIN-8', right: ['N'] },
  { id: 'say-earlier', kind: 'sentence', rule: 'SPIN-8', right: ['N'] },
  { id: 'say-gain', kind: 'sentence', rule: 'SPIN-8', right: ['N'] },
  { id: 'say-freed', kind: 'sentence', rule: 'SPIN-8', right: ['N'] },
] as const satisfies readonly DrillItem[]
