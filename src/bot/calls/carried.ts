import { z } from 'zod'
import { Problem } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import type { CallAbout } from './call-file.ts'

/** What a button and a form carry: ids, never rights. */
const Carried = z.object({
  accountId: z.string(),
  contactId: z.string().optional(),
  dealId: z.string().optional(),
})

/** Which call it is, to be carried by a button or a form. */
export function carried({ account, contact, deal }: CallAbout): string {
  return JSON.stringify({ accountId: account.id, contactId: contact?.id, dealId: deal?.id })
}

/** Reads what was carried; a contact or deal that is there no more is left out. @throws Problem `gone` */
export async function readCarried({ desk }: Ask, text: string): Promise<CallAbout> {
  const { accountId, contactId, dealId } = Carried.parse(JSON.parse(text))
  const [account, contact, deal] = await Promise.all([
    desk.accounts.find(accountId),
    contactId === undefined ? undefined : desk.contacts.find(contactId),
    dealId === undefined ? undefined : desk.deals.find(dealId),
  ])
  if (account === undefined) throw new Problem({ code: 'gone', kind: 'account' })
  return { account, ...(contact && { contact }), ...(deal && { deal }) }
}
