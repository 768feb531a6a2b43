import type { Day } from '../day.ts'
import type { Touch, TouchKind } from '../records.ts'

/** What is looked at of a touch. */
export type PersonTouch = Pick<Touch, 'contactId' | 'kind' | 'on'>

// In these both sides speak; a message, a greeting or a gift can go out to somebody nobody has ever met.
const MEETINGS: readonly TouchKind[] = ['call', 'visit', 'meal', 'meeting']

/** The contacts one of us has spoken with, in the order of the touches. */
export function metContacts(touches: readonly PersonTouch[]): ReadonlySet<string> {
  return idsIn(touches.filter(({ kind }) => MEETINGS.includes(kind)))
}

/** The contacts who had a touch of any kind. */
export function touchedContacts(touches: readonly PersonTouch[]): ReadonlySet<string> {
  return idsIn(touches)
}

/** The day of the latest touch with a person, of any kind; `undefined` when there was none. Source: TCH-7. */
export function findLastTouch(touches: readonly PersonTouch[], contactId: string): Day | undefined {
  return touches
    .filter((touch) => touch.contactId === contactId)
    .map(({ on }) => on)
    .toSorted()
    .at(-1)
}

function idsIn(touches: readonly PersonTouch[]): ReadonlySet<string> {
  return new Set(touches.flatMap(({ contactId }) => contactId ?? []))
}
