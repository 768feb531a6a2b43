import type { Day } from '../../coach/index.ts'

/** One entry of a calendar: a whole day, or a moment with its length. `id` stays the same as long as it is the same thing. */
export type FeedEvent = Readonly<{ id: string; summary: string; description: string }> &
  Readonly<{ on: Day } | { at: Date; minutes: number }>
