import { addDays, type Day } from '../day.ts'
import type { Note, Promised } from '../records.ts'

/** The tag of a note that keeps a name the customer gave us. Source: PRM-2. */
export const REFERRAL_TAG = 'referral'

/** What has just pleased a customer. */
export type Satisfaction = Readonly<
  | { code: 'promise-ended'; promised: Pick<Promised, 'direction' | 'state'> }
  | { code: 'deal-won' }
  | { code: 'complaint-solved' }
>

/** What of the file decides whether to ask: names given before, and complaints that are still open. */
export type ReferralFile = Readonly<{
  notes: readonly Readonly<{ tags: Note['tags']; on: Day }>[]
  hasOpenComplaint: boolean
}>

/** Nobody is asked again so soon after naming somebody. */
const REST_DAYS = 90

/**
 * Whether this is the moment to ask for a name or two: we kept a promise, won the deal or solved a complaint, no other
 * complaint is open, and no name was given in the last 90 days. Source: PRM-2.
 */
export function isReferralMoment(
  satisfaction: Satisfaction,
  { notes, hasOpenComplaint }: ReferralFile,
  today: Day,
): boolean {
  if (hasOpenComplaint || !isPleasing(satisfaction)) return false
  const since = addDays(today, -REST_DAYS)
  return !notes.some(({ tags, on }) => tags.includes(REFERRAL_TAG) && on > since)
}

function isPleasing(satisfaction: Satisfaction): boolean {
  if (satisfaction.code !== 'promise-ended') return true
  const { direction, state } = satisfaction.promised
  return direction === 'we-owe' && state === 'kept'
}
