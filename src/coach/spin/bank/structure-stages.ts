import type { ChainedQuestion, ProblemQuestion } from '../question.ts'

/** Chains for a problem on file and for the stages after needs analysis. Source: SPIN-6, SPIN-7, CON-2, CON-4. */
export const STAGES = [
  { id: 'known-now', kind: 'P', opens: 'known' },
  { id: 'known-now-reach', kind: 'I', parent: 'known-now', concern: 'relationship' },
  { id: 'known-now-reach-worth', kind: 'N', parent: 'known-now-reach' },
  { id: 'known-now-cost', kind: 'I', parent: 'known-now', concern: 'finance' },
  { id: 'known-now-cost-worth', kind: 'N', parent: 'known-now-cost' },
  { id: 'known-now-kpi', kind: 'I', parent: 'known-now', concern: 'business' },
  { id: 'known-now-kpi-worth', kind: 'N', parent: 'known-now-kpi' },
  { id: 'known-often', kind: 'P', opens: 'known' },
  { id: 'known-often-year', kind: 'I', parent: 'known-often', concern: 'business' },
  { id: 'known-often-year-worth', kind: 'N', parent: 'known-often-year' },
  { id: 'known-often-around', kind: 'I', parent: 'known-often', concern: 'technology' },
  { id: 'known-often-around-worth', kind: 'N', parent: 'known-often-around' },
] as const satisfies readonly (ProblemQuestion | ChainedQuestion)[]

export type StagesId = (typeof STAGES)[number]['id']
