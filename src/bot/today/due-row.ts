import {
  type Account,
  birthdaysBetween,
  type Contact,
  cadenceOf,
  findOccasion,
  keepsOccasion,
  mayGreet,
  type PlannedTouch,
  type Why,
} from '../../coach/index.ts'
import type { Reminder } from '../../store/index.ts'
import type { Ask } from '../ask.ts'
import { standsOccasion } from './stands-occasion.ts'

/**
 * A reminder with what its row shows. `stands` is false when the reason fell away: the person left, the promise was
 * kept, somebody was in touch. `lastDone` is how the one before it ended.
 */
export type DueRow = Readonly<{
  reminder: Reminder
  account?: Account
  contact?: Contact
  stands: boolean
  lastDone?: Reminder
}>

type Found = Readonly<{ account: Account | undefined; contact: Contact | undefined }>
type Because<C extends Why['code']> = Extract<Why, { code: C }>

/** Reads rows one by one; accounts and people that several are about are read once. */
export function createRowReader(ask: Ask): (reminder: Reminder) => Promise<DueRow> {
  const { desk } = ask
  const accounts = new Map<string, Promise<Account | undefined>>()
  const contacts = new Map<string, Promise<Contact | undefined>>()
  return async (reminder) => {
    const { accountId, contactId, kind } = reminder.planned
    const [account, contact] = await Promise.all([
      once(accounts, accountId, (id) => desk.accounts.find(id)),
      contactId === undefined ? undefined : once(contacts, contactId, (id) => desk.contacts.find(id)),
    ])
    const isGreeting = kind === 'birthday' || kind === 'festival'
    const lastDone = contact && isGreeting ? await desk.reminders.lastDone(contact.id, kind) : undefined
    return {
      reminder,
      stands: await stands(ask, reminder.planned, { account, contact }),
      ...(account && { account }),
      ...(contact && { contact }),
      ...(lastDone && { lastDone }),
    }
  }
}

function once<T>(known: Map<string, Promise<T>>, id: string, read: (id: string) => Promise<T>): Promise<T> {
  const before = known.get(id)
  if (before !== undefined) return before
  const reading = read(id)
  known.set(id, reading)
  return reading
}

/** Whether the reason still holds now. What was merged into a reminder falls away with its first reason. */
async function stands(ask: Ask, planned: PlannedTouch, found: Found): Promise<boolean> {
  const { why } = planned
  const { account, contact } = found
  if (account === undefined || account.archivedOn !== undefined) return false
  if (why.code === 'promise') return (await ask.desk.promises.find(why.promiseId))?.state === 'open'
  if (account.ownerId !== ask.member.id) return false
  if (why.code === 'cadence') return isStillQuiet(ask, account, why)
  if (why.code !== 'birthday' && why.code !== 'festival') {
    return standsOccasion(ask, planned, { account, contact })
  }
  if (contact === undefined || !mayGreet(contact, planned.occursOn)) return false
  return why.code === 'birthday' ? isBirthday(contact, planned) : keeps(contact, why)
}

async function isStillQuiet(ask: Ask, account: Account, why: Because<'cadence'>): Promise<boolean> {
  const [lastOn, team] = await Promise.all([
    ask.desk.touches.lastOn(account.id),
    ask.workspace.settings.read(),
  ])
  const rhythm = cadenceOf(account, team.cadence)
  return rhythm !== undefined && lastOn === why.lastOn && rhythm[why.crossed] <= why.asksFor
}

/** A birthday that was corrected is planned anew under its own date. */
function isBirthday(contact: Contact, { occursOn }: PlannedTouch): boolean {
  const birthday = contact.sensitive?.birthday
  return birthday !== undefined && birthdaysBetween(birthday, occursOn, occursOn).length > 0
}

function keeps(contact: Contact, why: Because<'festival'>): boolean {
  const occasion = findOccasion(why.occasionId)
  return occasion !== undefined && keepsOccasion(contact.sensitive?.keeps ?? [], occasion)
}
