import { addDays, type PlannedTouch, Problem } from '../../coach/index.ts'
import type { Reminder, Reminders } from '../../store/index.ts'
import type { Ask } from '../ask.ts'
import { remindersSayingOnce } from '../delivery/subject.ts'
import { undoDone, writeDone } from './after-done.ts'
import { listOpenParts } from './ended-parts.ts'
import { listTogether } from './together.ts'
import { listEndedTwins, twinsOf } from './twins.ts'

/** How a member can end a reminder. */
export type Ending = Parameters<Reminders['end']>[1]

/** A reminder is put off by a week at most, and a day that was told moves it by no more. */
const AHEAD_DAYS = 14

/**
 * Ends a reminder with everything that follows from it; `undefined` when it had ended already. Earlier ones about the same
 * thing, which its row stood for or which were put off, and those that shared its row end with it.
 *
 * @throws Problem `gone` when it is not hers
 */
export async function endReminder(ask: Ask, id: string, how: Ending): Promise<Reminder | undefined> {
  const before = await getReminder(ask, id)
  const all = await listOpenParts(ask, addDays(ask.today, AHEAD_DAYS))
  const open = all.filter(({ planned }) => planned.date <= ask.today)
  const together = await listTogether(ask, before, () => Promise.resolve(open))
  const ended = await ask.desk.reminders.end(id, how)
  if (ended === undefined) return undefined
  if (how.state === 'done') await writeDone(ask, { ...ended, planned: asTold(before, open) })
  await endTwins(ask, ended, all)
  for (const other of together) await endBeside(ask, other, { how, all })
  return ended
}

/**
 * Opens an ended reminder again, with those that ended with it, and takes back what its end wrote; `undefined` when more than an
 * hour has passed. What was put off waits for its day again.
 *
 * @throws Problem `gone`, and `changed-since` when what was written was changed in the meantime
 */
export async function reopenReminder(ask: Ask, id: string): Promise<Reminder | undefined> {
  const before = await getReminder(ask, id)
  if (before.state === 'open') return before
  const together = await listTogether(ask, before, () => Promise.resolve([]))
  const twins = await Promise.all([before, ...together].map((one) => listEndedTwins(ask, one)))
  const reopened = await ask.desk.reminders.reopen(id)
  if (reopened === undefined) return undefined
  const others = new Set([...together.map((one) => one.id), ...twins.flat()])
  for (const other of others) await ask.desk.reminders.reopen(other)
  if (before.state === 'done') await undoDone(ask, before)
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

type Beside = Readonly<{ how: Ending; all: readonly Reminder[] }>

async function endBeside(ask: Ask, { id }: Reminder, { how, all }: Beside): Promise<void> {
  const ended = await ask.desk.reminders.end(id, endingBeside(how))
  if (ended !== undefined) await endTwins(ask, ended, all)
}

/** `all` is what was open before the click: what the click itself puts off stays. */
async function endTwins({ desk }: Ask, ended: Reminder, all: readonly Reminder[]): Promise<void> {
  const { state, line } = ended
  const how: Ending = state === 'done' ? { state, ...(line !== undefined && { line }) } : { state: 'skipped' }
  for (const { id } of twinsOf(ended, all)) await desk.reminders.end(id, how)
}
