import {
  type Account,
  type Contact,
  type ContactNews,
  type Deal,
  type DealPerson,
  Problem,
  type Promised,
  type Touch,
} from '../../coach/index.ts'
import type { Desk, EndedReminder, StoppedReminder } from '../../store/index.ts'
import type { Ask } from '../ask.ts'

/** A person's part in one open deal. */
export type PartInDeal = Readonly<{ deal: Deal; part: DealPerson }>

/** How one reminder ended, and who ended it where it was a colleague. */
export type Ended = Readonly<{ reminder: EndedReminder; by?: string }>

/** What the contact card shows, read in one go. */
export type ContactFile = Readonly<{
  contact: Contact
  account: Account
  /** Whom the contact reports to. */
  boss?: Contact
  /** The name of whoever of us holds the tie. */
  holder?: string
  parts: readonly PartInDeal[]
  touches: readonly Touch[]
  /** What happened to her, newest first; none for who may not read her file. */
  news: readonly ContactNews[]
  /** How the last reminders about her ended; none for who may not read her file. */
  ended: readonly Ended[]
  /** What the viewer stopped for good about her. */
  stopped: readonly StoppedReminder[]
  promises: readonly Promised[]
}>

const MOST_DEALS = 10
const TOUCHES = 3
const ENDED = 4

/** Reads the file of one contact. @throws Problem `gone` when the account was closed to the viewer meanwhile */
export async function readContactFile(
  { desk, workspace }: Pick<Ask, 'desk' | 'workspace'>,
  contact: Contact,
): Promise<ContactFile> {
  const { accountId, id: contactId } = contact
  const [account, deals, touches, promises] = await Promise.all([
    desk.accounts.find(accountId),
    desk.deals.listOf(accountId),
    desk.touches.listOf({ contactId, limit: TOUCHES }),
    desk.promises.listOpen({ accountId }),
  ])
  if (account === undefined) throw new Problem({ code: 'gone', kind: 'account' })
  const open = deals.filter((deal) => deal.closed === undefined).slice(0, MOST_DEALS)
  const boss = contact.reportsToId === undefined ? undefined : await desk.contacts.find(contact.reportsToId)
  const { holderId } = contact
  const holder = holderId === undefined ? undefined : await workspace.members.find(holderId)
  return {
    contact,
    account,
    ...(boss === undefined ? {} : { boss }),
    ...(holder === undefined ? {} : { holder: holder.member.name }),
    parts: await partsOf(desk, open, contactId),
    touches,
    news: await desk.occasions.news.listOf(contactId),
    ended: await endedOf({ desk, workspace }, contactId),
    stopped: await desk.reminders.listStopped({ contactId }),
    promises: promises.filter((promised) => promised.contactId === contactId),
  }
}

async function endedOf(
  { desk, workspace }: Pick<Ask, 'desk' | 'workspace'>,
  contactId: string,
): Promise<readonly Ended[]> {
  const ended = await desk.reminders.listEnded(contactId, ENDED)
  return Promise.all(
    ended.map(async (reminder) => {
      if (reminder.memberId === desk.viewer.memberId) return { reminder }
      const by = (await workspace.members.find(reminder.memberId))?.member.name
      return { reminder, ...(by !== undefined && { by }) }
    }),
  )
}

async function partsOf(
  desk: Desk,
  deals: readonly Deal[],
  contactId: string,
): Promise<readonly PartInDeal[]> {
  const people = await Promise.all(deals.map((deal) => desk.deals.listPeople(deal.id)))
  return deals.flatMap((deal, i) =>
    (people[i] ?? []).filter((part) => part.contactId === contactId).map((part) => ({ deal, part })),
  )
}
