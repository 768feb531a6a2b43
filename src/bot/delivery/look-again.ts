import type { Delivery } from '../../store/index.ts'

/** What Slack was asked to post may still be on its way for so long after it was asked anew. */
const TWIN_MS = 150_000

const FIRST_WAIT_MS = 15_000
const LONGEST_WAIT_MS = 1_800_000

/**
 * When the history is to be asked once more about a delivery that is settled: an earlier attempt, given up as lost, may
 * have arrived since, or another process may have taken over when a lease ran out. `undefined` where there was only one
 * attempt, made in time.
 */
export function lookAgainAt(
  now: Date,
  { attempt, leaseUntil }: Pick<Delivery, 'attempt' | 'leaseUntil'>,
): Date | undefined {
  const isOverdue = leaseUntil !== undefined && now >= leaseUntil
  return attempt > 1 || isOverdue ? new Date(now.getTime() + TWIN_MS) : undefined
}

/** How long to wait after an unclear answer before Slack is asked again: a quarter of a minute, then ever longer. */
export function waitMsAfter(attempt: number): number {
  return attempt <= 1 ? FIRST_WAIT_MS : Math.min(30_000 * 2 ** (attempt - 1), LONGEST_WAIT_MS)
}
