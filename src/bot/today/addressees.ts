import { addresseesOf, type Contact } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import type { DueRow } from './due-row.ts'

/** To whom the greeting of a reminder goes: its contact, or the people of the account it is about, the first one best. */
export async function readAddressees(
  { desk }: Ask,
  { reminder, account, contact }: DueRow,
): Promise<readonly Contact[]> {
  if (contact !== undefined) return [contact]
  const { contactId, why, occursOn } = reminder.planned
  if (account === undefined || contactId !== undefined) return []
  const tone = why.code === 'occasion' ? why.tone : 'festive'
  return addresseesOf(await desk.contacts.listOf(account.id), { on: occursOn, tone })
}
