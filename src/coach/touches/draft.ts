import type { PlannedTouch } from './planned.ts'

/** A reminder before those for one person and day are put together. */
export type Draft = Omit<PlannedTouch, 'memberId' | 'also'> &
  Readonly<{
    /** Whom or what it is about; two with the same `about` and day become one. */
    about: string
    /** Which one leads when several become one: the lower. */
    rank: number
  }>

/** What leads when several reminders for one person fall on one day; kinds in the order in which a day lists them. */
export const RANKS = {
  /** Before every other touch. Source: SAT-3. */
  complaint: -1,
  news: 0,
  birthday: 1,
  majorGreeting: 2,
  minorGreeting: 3,
  anniversary: 4,
  occasion: 5,
  gift: 6,
  promise: 7,
  followUp: 8,
  longestCadence: 9,
  idealCadence: 10,
  weekly: 11,
} as const
