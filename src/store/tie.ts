import type { Contact, TiePatch } from '../coach/index.ts'
import { alterContact } from './contacts.ts'
import type { Writing } from './journal.ts'
import type { Seat } from './seat.ts'

/** Changes how close we are to a person, in an open transaction. Source: BUY-6. */
export async function setTie(
  tx: Writing,
  seat: Seat,
  { contactId, tie }: Readonly<{ contactId: string; tie: TiePatch }>,
): Promise<Contact> {
  const { evidence, ...fields } = tie
  const sensitive = evidence === undefined ? {} : { sensitive: { tieEvidence: evidence } }
  return alterContact(tx, seat, { id: contactId, patch: { ...fields, ...sensitive } })
}
