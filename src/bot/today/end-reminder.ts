import { type PlannedTouch, Problem } from '../../coach/index.ts'
import type { Reminder, Reminders } from '../../store/index.ts'
import type { Ask } from '../ask.ts'
import { remindersSayingOnce, subjectsOf } from '../delivery/subject.ts'
import { undoDone, writeDone } from './after-done.ts'
import { listOpenParts } from './ended-parts.ts'
import { listTogether } from './together.ts'

/** How a member can end a reminder. */
export type Ending = Parameters<Reminders['end']>[1]

/**
 * Ends a reminder with everything that follows from it; `undefined` when it had ended already. Earlier ones about the same
 * thing, which its row stood for, and those that shared its row end with it.
 *
 * @throws Problem `gone` when it is not hers
 */
export async function endReminder(ask: Ask, id: string, how: Ending): Promise<Reminder | undefined> {
  const before = await getReminder(ask, id)
  const open = await listOpenParts(ask)
  const together = await listTogether(ask, before, () => Promise.resolve(open))
  const ended = await ask.desk.reminders.end(id, how)
  if (ended === undefined) return undefined
  if (how.state === 'done') await writeDone(ask, { ...ended, planned: asTold(before, open) })
  await endTwins(ask, ended)
  for (const other of together) await endBeside(ask, other, how)
  return ended
}

/**
 * Opens an ended reminder again, with those that ended with it, and takes back what its end wrote; `undefined` when more than an hour has passed.
 *
 * @throws Problem `gone`, and `changed-since` when what was written was changed in the meantime
 */
export async function reopenReminder(ask: Ask, id: string): Promise<Reminder | undefined> {
  const before = await getReminder(ask, id)
  if (before.state === 'open') return before
  const together = await listTogether(ask, before, () => Promise.resolve([]))
  const reopened = await ask.desk.reminders.reopen(id)
  if (reopened !== undefined) for (const other of together) await ask.desk.reminders.reopen(other.id)
  if (reopened !== undefined && before.state === 'done') await undoDone(ask, before)
  return reopened
}

/** What shares a row ends with it; only its first part is stopped for good, and what was said was said for that. */
function endingBeside(how: Ending): Ending {
  if (how.state === 'snoozed') return how
  return { state: how.state === 'done' ? 'done' : 'skipped' }
}

/** What its row says: what was to be done is done, and not what a newer row says by now. */
function asTold({ id, planned }: Reminder, open: readonly Reminder[]): PlannedTouch {
  return remindersSayingOnce(open).find((reminder) => reminder.id === id)?.planned ?? planned
}

/** The member's own reminder. @throws Problem `gone` */
export async function getReminder({ desk }: Ask, id: string): Promise<Reminder> {
  const reminder = await desk.reminders.find(id)
  if (reminder === undefined) throw new Problem({ code: 'gone', kind: 'reminder' })
  return reminder
}

async function endBeside(ask: Ask, { id }: Reminder, how: Ending): Promise<void> {
  const ended = await ask.desk.reminders.end(id, endingBeside(how))
  if (ended !== undefined) await endTwins(ask, ended)
}

async function endTwins({ desk }: Ask, { planned, state }: Reminder): Promise<void> {
  const open = await desk.reminders.listOpen(planned.date)
  const ended = new Set(subjectsOf(planned))
  const twins = open.filter((twin) => subjectsOf(twin.planned).every((subject) => ended.has(subject)))
  for (const { id } of twins) await desk.reminders.end(id, { state: state === 'done' ? 'done' : 'skipped' })
}
