import {
  addDays,
  type Contact,
  chooseDraft,
  type DraftChoice,
  listDrafts,
  type Touch,
} from '../../coach/index.ts'
import type { Reminder } from '../../store/index.ts'
import type { Ask } from '../ask.ts'
import { draftOccasion, draftTurn } from './draft-occasion.ts'
import type { DueRow } from './due-row.ts'
import { canPrepare, holdOf } from './hold.ts'

/** Greetings at one account are for the same day when they went out within so many. */
const SAME_DAYS = 3
const TOUCHES_READ = 200

/** Whether there is a greeting to draft for a row: for a person, or for an account whose people are not read yet. */
export function hasDraft(ask: Ask, row: DueRow): boolean {
  const { reminder, contact, account } = row
  if (!canPrepare(holdOf(ask, row))) return false
  const wanted = draftOccasion(ask.today, reminder.planned)
  if (wanted === undefined) return false
  if (contact === undefined) return account !== undefined && reminder.planned.contactId === undefined
  return listDrafts({ ...wanted, contact, locale: ask.locale }).length > 0
}

/** What the draft for a row is chosen by when it goes to `to`; `undefined` where there is none. */
export async function readChoice(ask: Ask, row: DueRow, to: Contact): Promise<DraftChoice | undefined> {
  if (!hasDraft(ask, row)) return undefined
  const choice = await ownChoice(ask, row.reminder, to)
  if (choice === undefined) return undefined
  return { ...choice, colleaguesTexts: await readColleagues(ask, row) }
}

/** What is about the account alone went to any of its people before. */
async function ownChoice(
  ask: Ask,
  { planned }: Reminder,
  contact: Contact,
): Promise<DraftChoice | undefined> {
  const wanted = draftOccasion(ask.today, planned)
  if (wanted === undefined) return undefined
  const { accountId, contactId } = planned
  const whose = contactId === undefined ? { accountId } : { contactId }
  const touches = await ask.desk.touches.listOf({ ...whose, limit: TOUCHES_READ })
  const usedTexts = greetingsAmong(touches)
  const turn = draftTurn(planned)
  return { ...wanted, contact, locale: ask.locale, turn, usedTexts, colleaguesTexts: [] }
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
    const choice = contact && (await ownChoice(ask, other, contact))
    const draft = choice && chooseDraft({ ...choice, colleaguesTexts: texts })
    if (draft !== undefined) texts.push(draft.text)
  }
  return texts
}

/** Somebody else at the account who is greeted for the same thing on the same day. */
function isBefore({ today }: Ask, { planned: other }: Reminder, { planned }: Reminder): boolean {
  return (
    other.accountId === planned.accountId &&
    other.occursOn === planned.occursOn &&
    (other.contactId ?? '') < (planned.contactId ?? '') &&
    draftOccasion(today, other)?.occasion === draftOccasion(today, planned)?.occasion
  )
}

function compareContacts({ planned: one }: Reminder, { planned: other }: Reminder): number {
  return (one.contactId ?? '') < (other.contactId ?? '') ? -1 : 1
}

function greetingsAmong(touches: readonly Touch[]): string[] {
  return touches.flatMap(({ kind, what }) => (kind === 'greeting' && what !== undefined ? [what] : []))
}
