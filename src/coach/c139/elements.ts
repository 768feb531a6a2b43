import type { Day } from '../day.ts'

/** The thirteen elements a deal can earn, in the order they are read. Source: C139, the elements. */
export const ELEMENTS = [
  'C1',
  'C2',
  'C3',
  'C4',
  'C5',
  'C6',
  'C7',
  'C8',
  'C9',
  'F1',
  'F2',
  'F3',
  'W1',
] as const
export type ElementId = (typeof ELEMENTS)[number]

/**
 * Where an element stands: never judged, no, yes by the rep's evidence, yes and agreed by a coach.
 * Unknown is not no. Source: C139-6.
 */
export const MARK_STATES = ['unknown', 'no', 'claimed', 'confirmed'] as const
export type MarkState = (typeof MARK_STATES)[number]

/** One judged element. A `claimed` or `confirmed` mark carries evidence; `source` says from whom it was heard. */
export type Mark = Readonly<{
  element: ElementId
  state: MarkState
  evidence?: string
  source?: string
  /** The coach or other contact this mark hangs on. */
  contactId?: string
  /** The day the evidence was seen or heard. */
  on: Day
  byId: string
}>

/** The marks of a deal at one moment, oldest assessments are kept for the path. Source: C139-8. */
export type Assessment = Readonly<{
  id: string
  dealId: string
  at: Date
  byId: string
  marks: readonly Mark[]
}>

/** How many are met in each group; written `1W2F7C`. Source: C139-1. */
export type C139Value = Readonly<{ win: number; first: number; clear: number }>

/** The zones of the control map. Source: C139-4. */
export type Zone = 'win' | 'jitter' | 'lose'
