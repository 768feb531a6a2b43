/** What passes with its day: once that is over, there is nothing left to do about it. */
export const PASSING_REASONS = [
  'birthday',
  'festival',
  'anniversary',
  'occasion',
  'greeting',
  'news',
] as const

/** What stays to be done until somebody does it. */
export const LASTING_REASONS = ['complaint', 'promise', 'follow-up', 'cadence'] as const

/** What a reminder is about. */
export const TOUCH_REASONS = [...PASSING_REASONS, ...LASTING_REASONS] as const
export type PlannedKind = (typeof TOUCH_REASONS)[number]

/** What a member may switch off. A complaint waits for nobody's wish. Source: SAT-3. */
export const MUTABLE_REASONS = [...PASSING_REASONS, 'promise', 'follow-up', 'cadence'] as const
export type MutableKind = (typeof MUTABLE_REASONS)[number]
