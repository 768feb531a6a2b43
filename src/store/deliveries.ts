import type { Day, PlannedTouch } from '../coach/index.ts'
import type { Reminder } from './reminders.ts'

/** What the outbox carries. `occurrence` is the key inside the kind: a local day for a digest, a call id for a brief. */
export type DeliveryKind = 'digest' | 'brief' | 'debrief'

/**
 * pending → sending → sent | failed | cancelled; an unclear outcome makes it `ambiguous`, to be reconciled with Slack's
 * history → sent | pending | unknown.
 */
export type DeliveryState = 'pending' | 'sending' | 'ambiguous' | 'sent' | 'failed' | 'cancelled' | 'unknown'

export type Delivery = Readonly<{
  id: string
  teamId: string
  memberId: string
  kind: DeliveryKind
  occurrence: string
  dueAt: Date
  state: DeliveryState
  /** Set when it went out, or will, well after `dueAt`. */
  late: boolean
  attempt: number
  leaseUntil?: Date
  requestStartedAt?: Date
  channel?: string
  ts?: string
  lastError?: string
}>

/** The outbox of one workspace. Every call commits before it returns. */
export interface Deliveries {
  find(id: string): Promise<Delivery | undefined>
  /**
   * Puts one delivery and its reminders in the outbox in one transaction. A delivery with the same member, kind and
   * occurrence, and reminders with a known key, are left alone. `undefined` when it was there already.
   */
  plan(
    delivery: Readonly<{
      memberId: string
      kind: DeliveryKind
      occurrence: string
      dueAt: Date
      late: boolean
    }>,
    reminders: readonly PlannedTouch[],
  ): Promise<Delivery | undefined>
  /** The reminders that a delivery carries first, in planned order. */
  remindersOf(deliveryId: string): Promise<readonly Reminder[]>
  /** The last local day a digest was planned for. */
  lastDigestOn(memberId: string): Promise<Day | undefined>
  /** Claims up to `limit` due ones: state `sending`, one more attempt, a lease. Two processes never claim the same. */
  claimDue(now: Date, options: Readonly<{ limit: number; leaseMs: number }>): Promise<readonly Delivery[]>
  /** `sending` ones whose lease has run out become `ambiguous`; gives how many. */
  expireLeases(now: Date): Promise<number>
  /** Takes ambiguous ones that are old enough to ask Slack about, with a lease, so that one process reconciles each. */
  claimAmbiguous(
    now: Date,
    options: Readonly<{ olderThanMs: number; limit: number; leaseMs: number }>,
  ): Promise<readonly Delivery[]>
  /** Records an outcome; only moves a delivery that is in `from`. False when it was not. */
  settle(
    id: string,
    from: readonly DeliveryState[],
    to: Readonly<
      | { state: 'sent'; channel: string; ts: string }
      | { state: 'pending'; dueAt: Date; error?: string }
      | { state: 'failed' | 'cancelled' | 'ambiguous' | 'unknown'; error: string }
    >,
  ): Promise<boolean>
  /** A planned call was moved or taken back: its unsent deliveries are cancelled. */
  cancelFor(kind: DeliveryKind, occurrence: string): Promise<number>
  /** For `status`: the oldest unsent that is due, the next due, and counts by state. */
  summary(
    now: Date,
  ): Promise<
    Readonly<{
      oldestUnsent?: Date
      nextDue?: Date
      counts: Readonly<Partial<Record<DeliveryState, number>>>
    }>
  >
}
