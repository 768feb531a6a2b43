/**
 * What the outbox carries. `occurrence` is the key inside the kind: a local day for a digest, a call id for a brief, an
 * assessment id for an alarm, the moment it was noticed for an alarm about the outbox itself, a Monday
 * for a weekly list.
 */
export type DeliveryKind = 'digest' | 'brief' | 'debrief' | 'alarm' | 'outbox-alarm' | 'weekly-list'

/**
 * pending → sending → sent | failed | cancelled; an unclear outcome makes it `ambiguous`, to be reconciled with Slack's
 * history → sent | pending | unknown.
 */
export type DeliveryState = 'pending' | 'sending' | 'ambiguous' | 'sent' | 'failed' | 'cancelled' | 'unknown'

/** How a reminder stands. A snoozed one has a successor with its own key. Source: TCH-8. */
export type ReminderState = 'open' | 'done' | 'snoozed' | 'skipped' | 'stopped' | 'cancelled'

/** What a search can hit. */
export type HitKind = 'note' | 'account' | 'contact' | 'deal'
