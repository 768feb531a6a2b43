import { findDraft, type GreetingDraft, orderDrafts } from '../../coach/index.ts'
import type { ClickAnswer } from '../answer.ts'
import type { Ask, Click, ClickHandler } from '../ask.ts'
import { message, section } from '../blocks/build.ts'
import { readChoice } from './draft-choice.ts'
import { draftMessage } from './draft-message.ts'
import { createRowReader, type DueRow } from './due-row.ts'
import { endReminder, getReminder } from './end-reminder.ts'
import { reminderLine, reminderRow } from './reminder-row.ts'

/** Shows the best draft beside its reminder. Source: TCH-4. */
export const draftClick: ClickHandler = async (ask, click) => {
  const row = await readRow(ask, click)
  const [first, ...others] = await readDrafts(ask, row)
  if (first === undefined) return say(noDraft(ask, row))
  return { kind: 'private', message: draftMessage(ask, row, { draft: first, isOnly: others.length === 0 }) }
}

/** Shows the next draft in the place of this one; after the last comes the first. */
export const anotherClick: ClickHandler = async (ask, click) => {
  const row = await readRow(ask, click)
  const drafts = await readDrafts(ask, row)
  const next = drafts.findIndex(({ id }) => id === namedBy(click).draftId) + 1
  const draft = drafts[next] ?? drafts[0]
  if (draft === undefined) return say(noDraft(ask, row))
  return { kind: 'replace', message: draftMessage(ask, row, { draft, isOnly: drafts.length === 1 }) }
}

/** Ends the reminder as done, with the draft as what was done, so that the next one brings another. Source: TCH-8. */
export const sentClick: ClickHandler = async (ask, click) => {
  const { contact, reminder } = await readRow(ask, click)
  const draft = contact && findDraft(namedBy(click).draftId, contact)
  const ended = await endReminder(ask, reminder.id, { state: 'done', ...(draft && { line: draft.text }) })
  const row = await readRow(ask, click)
  if (ended === undefined) return say(noDraft(ask, row))
  return { kind: 'replace', message: message(reminderLine(ask, row), reminderRow(ask, row)) }
}

/** None for a reminder that ended, nor for one whose reason fell away: she may have left since. Source: TCH-2. */
async function readDrafts(ask: Ask, row: DueRow): Promise<readonly GreetingDraft[]> {
  if (row.reminder.state !== 'open' || !row.stands) return []
  const choice = await readChoice(ask, row)
  return choice === undefined ? [] : orderDrafts(choice)
}

function noDraft({ words }: Ask, { reminder, stands }: DueRow): string {
  if (reminder.state !== 'open') return words.delivery.already[reminder.state]
  return stands ? words.drafts.none : words.delivery.already.cancelled
}

/** @throws Problem `gone` when it is not hers */
async function readRow(ask: Ask, click: Click): Promise<DueRow> {
  return createRowReader(ask)(await getReminder(ask, namedBy(click).id))
}

function say(text: string): ClickAnswer {
  return { kind: 'private', message: message(text, [section(text)]) }
}

function namedBy({ chosen }: Click): Readonly<{ id: string; draftId: string }> {
  const [id = '', draftId = ''] = (chosen.value ?? '').split('|')
  return { id, draftId }
}
