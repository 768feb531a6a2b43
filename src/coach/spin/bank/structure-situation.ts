import type { SituationQuestion } from '../question.ts'

const EARLY = ['assessment', 'needs'] as const
const OPEN = ['assessment', 'needs', 'criteria'] as const

/** Situation questions: facts we ask for only while the file lacks them. Source: SPIN-2, SPIN-3. */
export const SITUATION = [
  { id: 's-process', kind: 'S', fact: 'process', stages: EARLY },
  { id: 's-kpi', kind: 'S', fact: 'kpi', stages: OPEN, concern: 'business' },
  { id: 's-incumbent', kind: 'S', fact: 'incumbent', stages: OPEN },
  { id: 's-timetable', kind: 'S', fact: 'timetable', stages: ['needs', 'criteria'] },
  { id: 's-decision-path', kind: 'S', fact: 'decision-path', stages: ['needs', 'criteria'] },
  { id: 's-volume', kind: 'S', fact: 'volume', stages: EARLY, concern: 'business' },
  { id: 's-systems', kind: 'S', fact: 'systems', stages: OPEN, concern: 'technology' },
  { id: 's-budget', kind: 'S', fact: 'budget', stages: OPEN, concern: 'finance' },
  { id: 's-headcount', kind: 'S', fact: 'headcount', stages: EARLY, concern: 'relationship' },
  { id: 's-contract-end', kind: 'S', fact: 'contract-end', stages: EARLY, concern: 'finance' },
  { id: 's-desk-path', kind: 'S', fact: 'decision-path', roles: ['gatekeeper'] },
  { id: 's-desk-process', kind: 'S', fact: 'process', roles: ['gatekeeper'] },
  { id: 's-desk-timetable', kind: 'S', fact: 'timetable', roles: ['gatekeeper'] },
  {
    id: 's-ally-path',
    kind: 'S',
    fact: 'decision-path',
    stages: ['needs', 'criteria'],
    roles: ['receptive', 'dissatisfied'],
  },
  { id: 's-ally-incumbent', kind: 'S', fact: 'incumbent', stages: OPEN, roles: ['dissatisfied'] },
  { id: 's-power-kpi', kind: 'S', fact: 'kpi', stages: OPEN, roles: ['power'] },
  { id: 's-power-timetable', kind: 'S', fact: 'timetable', stages: OPEN, roles: ['power'] },
  { id: 's-signing-path', kind: 'S', fact: 'decision-path', stages: ['concerns'] },
  { id: 's-signing-timetable', kind: 'S', fact: 'timetable', stages: ['concerns'] },
  { id: 's-users', kind: 'S', fact: 'headcount', stages: ['maintenance'] },
  { id: 's-load', kind: 'S', fact: 'volume', stages: ['maintenance'] },
  { id: 's-next-budget', kind: 'S', fact: 'budget', stages: ['maintenance'], concern: 'finance' },
  { id: 's-after-loss', kind: 'S', fact: 'timetable', stages: ['lost'] },
] as const satisfies readonly SituationQuestion[]

export type SituationId = (typeof SITUATION)[number]['id']
