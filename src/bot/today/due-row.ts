import {
  type Account,
  birthdaysBetween,
  type Contact,
  type ContactNews,
  cadenceOf,
  findOccasion,
  keepsOccasion,
  mayGreet,
  type PlannedTouch,
  type ToldThere,
  type Why,
} from '../../coach/index.ts'
import type { Reminder } from '../../store/index.ts'
import type { Ask } from '../ask.ts'
import { createInStep } from '../days/in-step.ts'
import { createCareReader, isHeldBy, type RowCare, standsOwed } from './care-row.ts'
import { listOpenParts, withoutEnded } from './ended-parts.ts'
import { standsOccasion } from './stands-occasion.ts'
import { listTogether } from './together.ts'
import { isCertain, uncertainDay } from './uncertain-day.ts'

/**
 * A reminder with what its row shows. `stands` is false when the reason fell away: the person left, the promise was
 * kept, somebody was in touch. `lastDone` is how the one before it ended; `told` is there where a day of it is sure only
 * once it is told. `held` are the good wishes that wait until the complaint of the row is solved; `together` are the
 * reminders for the same person that the row tells too.
 */
export type DueRow = RowCare &
  Readonly<{
    reminder: Reminder
    account?: Account
    contact?: Contact
    stands: boolean
    lastDone?: Reminder
    told?: ToldThere
    /** What happened, where the row is about that. */
    news?: ContactNews
    held?: readonly DueRow[]
    together?: readonly DueRow[]
  }>

type Found = Readonly<{
  account: Account | undefined
  contact: Contact | undefined
  told: ToldThere | undefined
}>
type Because<C extends Why['code']> = Extract<Why, { code: C }>

/** Reads rows one by one, each reminder on the days it has now; accounts and people that several are about are read once. */
export function createRowReader(ask: Ask): (reminder: Reminder) => Promise<DueRow> {
  const { desk } = ask
  const accounts = new Map<string, Promise<Account | undefined>>()
  const contacts = new Map<string, Promise<Contact | undefined>>()
  const step = createInStep(ask)
  const careOf = createCareReader(ask)
  const read = async (before: Reminder): Promise<DueRow> => {
    const { reminder: moved, told } = await step(before)
    const stepped = await withoutEnded(ask, moved)
    const { accountId, contactId, kind } = stepped.planned
    const [account, contact] = await Promise.all([
      once(accounts, accountId, (id) => desk.accounts.find(id)),
      contactId === undefined ? undefined : once(contacts, contactId, (id) => desk.contacts.find(id)),
    ])
    const isGreeting = kind === 'birthday' || kind === 'festival'
    const lastDone = contact && isGreeting ? await desk.reminders.lastDone(contact.id, kind) : undefined
    const reminder = await withStandingParts(ask, stepped, { account, contact, told })
    return {
      reminder,
      stands: await stands(ask, reminder.planned, { account, contact, told }),
      ...(account && { account }),
      ...(contact && { contact }),
      ...(lastDone && { lastDone }),
      ...(told && { told }),
      ...(await newsOf(ask, reminder.planned)),
      ...(await careOf(reminder.planned)),
    }
  }
  let opening: Promise<readonly Reminder[]> | undefined
  const listOpen = () => {
    opening ??= listOpenParts(ask)
    return opening
  }
  return async (before) => {
    const row = await read(before)
    if (row.reminder.planned.kind === 'complaint') {
      const open = await listOpen()
      const held = await Promise.all(open.filter(({ planned }) => isHeldBy(row.reminder, planned)).map(read))
      return { ...row, held: held.filter((one) => one.stands) }
    }
    const others = await listTogether(ask, row.reminder, listOpen)
    return others.length === 0 ? row : withTogether(ask, row, await Promise.all(others.map(read)))
  }
}

/** The row with those that share it; what fell away, or is not wanted, is not told with it. */
export function withTogether({ member, today }: Ask, row: DueRow, others: readonly DueRow[]): DueRow {
  const isTold = ({ reminder: { planned }, stands }: DueRow) =>
    stands && planned.date <= today && !member.muted.includes(planned.kind)
  const together = row.reminder.state === 'open' ? others.filter(isTold) : others
  const told = [row, ...together].find((one) => one.told !== undefined)?.told
  return { ...row, together, ...(told && { told }) }
}

async function newsOf({ desk }: Ask, { why }: PlannedTouch): Promise<Pick<DueRow, 'news'>> {
  const news = why.code === 'news' ? await desk.occasions.news.find(why.newsId) : undefined
  return news === undefined ? {} : { news }
}

function once<T>(known: Map<string, Promise<T>>, id: string, read: (id: string) => Promise<T>): Promise<T> {
  const before = known.get(id)
  if (before !== undefined) return before
  const reading = read(id)
  known.set(id, reading)
  return reading
}

/** What was merged into an open reminder falls away by itself as well: a promise that was kept since, say. */
async function withStandingParts(ask: Ask, reminder: Reminder, found: Found): Promise<Reminder> {
  const { planned, state } = reminder
  if (state !== 'open' || planned.also.length === 0) return reminder
  const standing = await Promise.all(
    planned.also.map((part) => stands(ask, { ...planned, ...part, also: [] }, found)),
  )
  if (standing.every((still) => still)) return reminder
  return { ...reminder, planned: { ...planned, also: planned.also.filter((_, i) => standing[i]) } }
}

/** Whether the reason still holds now. What was merged into a reminder falls away with its first reason. */
async function stands(ask: Ask, planned: PlannedTouch, found: Found): Promise<boolean> {
  const { why } = planned
  const { account, contact } = found
  if (account === undefined || account.archivedOn !== undefined) return false
  const owed = standsOwed(ask, planned)
  if (owed !== undefined) return owed
  if (account.ownerId !== ask.member.id) return false
  if (why.code === 'cadence') return isStillQuiet(ask, account, why)
  if (why.code !== 'birthday' && why.code !== 'festival') {
    return standsOccasion(ask, planned, { account, contact })
  }
  return standsGreeting({ ...planned, why }, found)
}

function standsGreeting(
  planned: PlannedTouch & Readonly<{ why: Because<'birthday'> | Because<'festival'> }>,
  { contact, told }: Found,
): boolean {
  const { why } = planned
  if (contact === undefined || !mayGreet(contact, planned.occursOn)) return false
  if (why.code === 'birthday') return isBirthday(contact, planned)
  return keeps(contact, why) && hasDay(planned, told)
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

/** A day that was told and then taken back, where there is none of ours, is gone. */
function hasDay(planned: PlannedTouch, told: ToldThere | undefined): boolean {
  return told === undefined || uncertainDay(planned, told) !== undefined || isCertain(planned)
}

function keeps(contact: Contact, why: Because<'festival'>): boolean {
  const occasion = findOccasion(why.occasionId)
  return occasion !== undefined && keepsOccasion(contact.sensitive?.keeps ?? [], occasion)
}
