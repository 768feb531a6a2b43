import { type Day, daysBetween } from '../day.ts'
import type { CallOutcome } from '../records.ts'

/** How a call ended, and on which day that was written down. */
export type CallResult = Readonly<{ outcome: CallOutcome; on: Day }>

/** Of `all` calls, so many brought an order or an advance. */
export type SuccessShare = Readonly<{ success: number; all: number }>

/** A rep's share of success lately, and in as many days before. */
export type OutcomeTrend = Readonly<{ recent: SuccessShare; before: SuccessShare }>

/** The days that each side of the trend looks at. */
export const TREND_DAYS = 90

/** With fewer calls than this a share says nothing. */
export const TREND_FROM_CALLS = 5

/** Whether a call was a success: only an order and an advance are. Source: CALL-4. */
export function isSuccess(outcome: CallOutcome): boolean {
  return outcome === 'order' || outcome === 'advance'
}

/**
 * The share of success in the last 90 days, today included, and in the 90 before. `undefined` while there are fewer than
 * five calls in all, or none of late.
 *
 * Source: CALL-4
 */
export function outcomeTrend(results: readonly CallResult[], today: Day): OutcomeTrend | undefined {
  const within = (from: number) =>
    results.filter(({ on }) => {
      const days = daysBetween(on, today)
      return days >= from && days < from + TREND_DAYS
    })
  const [recent, before] = [shareOf(within(0)), shareOf(within(TREND_DAYS))]
  return recent.all === 0 || recent.all + before.all < TREND_FROM_CALLS ? undefined : { recent, before }
}

function shareOf(results: readonly CallResult[]): SuccessShare {
  return { success: results.filter(({ outcome }) => isSuccess(outcome)).length, all: results.length }
}
