import {
  addDays,
  chooseDraft,
  type DraftChoice,
  listDrafts,
  type PlannedTouch,
  partsOf,
  type Touch,
} from '../../coach/index.ts'
import type { Reminder } from '../../store/index.ts'
import type { Ask } from '../ask.ts'
import type { DueRow } from './due-row.ts'
import { isGiftReminder } from './gift-reminder.ts'
import { canPrepare, holdOf } from './hold.ts'

/** Greetings at one account are for the same day when they went out within so many. */
const SAME_DAYS = 3
const TOUCHES_READ = 200

/** Whether there is a greeting to draft for a row. */
export function hasDraft(ask: Ask, row: DueRow): boolean {
  const { reminder, contact } = row
  if (!canPrepare(holdOf(ask, row))) return false
  const occasion = occasionOf(ask, reminder.planned)
  if (occasion === undefined || contact === undefined) return false
  return listDrafts({ occasion, contact, locale: ask.locale }).length > 0
}

/** What the draft for a row is chosen by; `undefined` where there is none. */
export async function readChoice(ask: Ask, row: DueRow): Promise<DraftChoice | undefined> {
  if (!hasDraft(ask, row)) return undefined
  const choice = await ownChoice(ask, row)
  if (choice === undefined) return undefined
  return { ...choice, colleaguesTexts: await readColleagues(ask, row) }
}

async function ownChoice(
  ask: Ask,
  { reminder: { planned }, contact }: Pick<DueRow, 'reminder' | 'contact'>,
): Promise<DraftChoice | undefined> {
  const occasion = occasionOf(ask, planned)
  if (occasion === undefined || contact === undefined) return undefined
  const touches = await ask.desk.touches.listOf({ contactId: contact.id, limit: TOUCHES_READ })
  const { year } = partsOf(planned.occursOn)
  const usedTexts = greetingsAmong(touches)
  return { occasion, contact, locale: ask.locale, year, usedTexts, colleaguesTexts: [] }
}

/** What others at the account were just sent, and what those before her in the list are about to be. */
async function readColleagues(ask: Ask, { reminder }: DueRow): Promise<readonly string[]> {
  const { accountId, contactId = '' } = reminder.planned
  const touches = await ask.desk.touches.listOf({ accountId, limit: TOUCHES_READ })
  const texts = greetingsAmong(
    touches.filter((touch) => touch.contactId !== contactId && touch.on >= addDays(ask.today, -SAME_DAYS)),
  )
  const open = await ask.desk.reminders.listOpen(ask.today)
  const before = open.filter((other) => isBefore(ask, other, reminder)).toSorted(compareContacts)
  for (const other of before) {
    const contact = await ask.desk.contacts.find(other.planned.contactId ?? '')
    const choice = await ownChoice(ask, { reminder: other, ...(contact && { contact }) })
    const draft = choice && chooseDraft({ ...choice, colleaguesTexts: texts })
    if (draft !== undefined) texts.push(draft.text)
  }
  return texts
}

/** Somebody else at the account who is greeted for the same thing on the same day. */
function isBefore(ask: Ask, { planned: other }: Reminder, { planned }: Reminder): boolean {
  return (
    other.accountId === planned.accountId &&
    other.occursOn === planned.occursOn &&
    (other.contactId ?? '') < (planned.contactId ?? '') &&
    occasionOf(ask, other) === occasionOf(ask, planned)
  )
}

function compareContacts({ planned: one }: Reminder, { planned: other }: Reminder): number {
  return (one.contactId ?? '') < (other.contactId ?? '') ? -1 : 1
}

/** What a reminder greets for; nothing a week ahead, nor on the first of a month whose birthday has no day. */
function occasionOf({ today }: Ask, planned: PlannedTouch): string | undefined {
  const { why, occursOn } = planned
  if (why.code === 'festival') return isGiftReminder(planned) ? undefined : why.occasionId
  if (why.code !== 'birthday' || why.day === undefined) return undefined
  return occursOn < today ? 'birthday-late' : 'birthday'
}

function greetingsAmong(touches: readonly Touch[]): string[] {
  return touches.flatMap(({ kind, what }) => (kind === 'greeting' && what !== undefined ? [what] : []))
}
