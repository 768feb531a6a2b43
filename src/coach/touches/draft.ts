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
  birthday: 0,
  majorGreeting: 1,
  minorGreeting: 2,
  gift: 3,
  promise: 4,
  longestCadence: 5,
  idealCadence: 6,
} as const
