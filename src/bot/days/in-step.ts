import {
  addDays,
  type Contact,
  type Day,
  movedReminder,
  type PlannedTouch,
  type ToldThere,
} from '../../coach/index.ts'
import type { Reminder, StoredToldDay } from '../../store/index.ts'
import type { Ask } from '../ask.ts'
import { isCertain } from '../today/uncertain-day.ts'

/** A reminder on the days it has now. `told` is there where any of them is sure only once it is told. */
export type InStep = Readonly<{ reminder: Reminder; told?: ToldThere }>

type StepAsk = Pick<Ask, 'desk' | 'member'>

/** A told day moves a reminder by so much at most, weekends included. */
const REACH_DAYS = 7

/**
 * Brings open reminders in step with what was told, or taken back, since they were planned, and keeps them so. What was
 * told is read once, and only where a reminder hangs on it.
 */
export function createInStep({ desk, member }: StepAsk): (reminder: Reminder) => Promise<InStep> {
  let reading: Promise<readonly StoredToldDay[]> | undefined
  return async (reminder) => {
    const { planned } = reminder
    if ([planned, ...planned.also].every(isCertain)) return { reminder }
    reading ??= desk.toldDays.list()
    const [told, contact] = await Promise.all([reading, findContact(desk, planned)])
    const from: ToldThere = { told, zone: contact?.zone ?? member.zone }
    if (reminder.state !== 'open') return { reminder, told: from }
    const moved = movedReminder(planned, { told, contactZone: contact?.zone, member })
    if (moved === planned) return { reminder, told: from }
    await desk.reminders.move(reminder.id, moved)
    return { reminder: { ...reminder, planned: moved }, told: from }
  }
}

/** The member's open reminders by `day`, oldest first, each on the days it has now. */
export async function listOpenInStep(ask: StepAsk, day: Day): Promise<readonly Reminder[]> {
  const open = await ask.desk.reminders.listOpen(addDays(day, REACH_DAYS))
  const step = createInStep(ask)
  const stepped = await Promise.all(open.map(step))
  return stepped.map(({ reminder }) => reminder).filter(({ planned }) => planned.date <= day)
}

function findContact(desk: Ask['desk'], { contactId }: PlannedTouch): Promise<Contact | undefined> {
  return contactId === undefined ? Promise.resolve(undefined) : desk.contacts.find(contactId)
}
