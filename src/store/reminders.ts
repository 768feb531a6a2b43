import type { Day, PlannedTouch } from '../coach/index.ts'

/** How a reminder stands. A snoozed one has a successor with its own key. Source: TCH-8. */
export type ReminderState = 'open' | 'done' | 'snoozed' | 'skipped' | 'stopped' | 'cancelled'

/** One occurrence that a member was, or is about to be, reminded of. */
export type Reminder = Readonly<{
  id: string
  planned: PlannedTouch
  state: ReminderState
  /** What was done, in the member's words. */
  line?: string
  snoozedTo?: Day
  endedAt?: Date
  /** The delivery that carried it first. */
  deliveryId?: string
}>

/** The viewer's own reminders. */
export interface Reminders {
  find(id: string): Promise<Reminder | undefined>
  /** Reminders with these keys, ended ones too: what is planned again for the same keys is already here. */
  listByKeys(keys: readonly string[]): Promise<readonly Reminder[]>
  /** Still open, planned for `upTo` or before, oldest first; at most 100. */
  listOpen(upTo: Day): Promise<readonly Reminder[]>
  /** Open ones made from these plans: the existing row where the key is known, else a new one. For acting on *today* before a digest. */
  ensure(planned: readonly PlannedTouch[]): Promise<readonly Reminder[]>
  /**
   * Ends an open reminder; `undefined` when it had ended already, so that a second click changes nothing.
   * `snoozed` makes the successor `key#snooze-n` for `snoozedTo`; `stopped` also keeps this contact's occasion from being planned.
   */
  end(
    id: string,
    how: Readonly<{ state: 'done' | 'skipped' | 'stopped'; line?: string } | { state: 'snoozed'; to: Day }>,
  ): Promise<Reminder | undefined>
  /** Opens an ended reminder again, within an hour: the undo of `end`. `undefined` when too late or not ended. */
  reopen(id: string): Promise<Reminder | undefined>
  /** The last ended reminder of this contact and kind, to say what was done last time. */
  lastDone(contactId: string, kind: PlannedTouch['kind']): Promise<Reminder | undefined>
}
