import { findDraft, type GreetingDraft, orderDrafts } from '../../coach/index.ts'
import type { ClickAnswer } from '../answer.ts'
import type { Ask, Click, ClickHandler } from '../ask.ts'
import { message, section } from '../blocks/build.ts'
import { readChoice } from './draft-choice.ts'
import { draftMessage } from './draft-message.ts'
import { createRowReader, type DueRow } from './due-row.ts'
import { endReminder, getReminder } from './end-reminder.ts'
import { canPass, canPrepare, holdLine, holdOf } from './hold.ts'
import { originOf, placeAt } from './origin.ts'
import { proveDelivery } from './prove-delivery.ts'
import { redraw } from './redraw.ts'
import { reminderLine, reminderRow } from './reminder-row.ts'

/** Shows the best draft beside its reminder. Source: TCH-4. */
export const draftClick: ClickHandler = async (ask, click) => {
  await proveDelivery(ask, click.place)
  const row = await readRow(ask, click)
  const [draft, ...others] = await readDrafts(ask, row)
  if (draft === undefined) return say(noDraft(ask, row))
  const shown = { draft, isOnly: others.length === 0, hold: holdOf(ask, row), origin: originOf(click.place) }
  return { kind: 'private', message: draftMessage(ask, row, shown) }
}

/** Shows the next draft in the place of this one; after the last comes the first. */
export const anotherClick: ClickHandler = async (ask, click) => {
  const row = await readRow(ask, click)
  const drafts = await readDrafts(ask, row)
  const { draftId, origin } = namedBy(click)
  const next = drafts.findIndex(({ id }) => id === draftId) + 1
  const draft = drafts[next] ?? drafts[0]
  if (draft === undefined) return say(noDraft(ask, row))
  const shown = { draft, isOnly: drafts.length === 1, hold: holdOf(ask, row), origin }
  return { kind: 'replace', message: draftMessage(ask, row, shown) }
}

/**
 * Ends the reminder as done, with the draft as what was done, so that the next one brings another; the message with the
 * reminder shows it at once. What must not go out any more is not taken for sent. Source: TCH-2, TCH-8.
 */
export const sentClick: ClickHandler = async (ask, click) => {
  const before = await readRow(ask, click)
  const { contact, reminder } = before
  const { draftId, origin } = namedBy(click)
  const hold = holdOf(ask, before)
  if (!canPass(hold) && reminder.state === 'open') return say(noDraft(ask, before))
  const draft = contact && findDraft(draftId, contact)
  const ended = await endReminder(ask, reminder.id, { state: 'done', ...(draft && { line: draft.text }) })
  const row = await readRow(ask, click)
  if (ended === undefined) return say(noDraft(ask, row))
  const place = placeAt(origin)
  const shown = message(reminderLine(ask, row), reminderRow(ask, row))
  if (place === undefined) return { kind: 'replace', message: shown }
  const elsewhere = { ...place, message: await redraw(ask, place, reminder.id) }
  return { kind: 'replace', message: shown, elsewhere }
}

/** None for a reminder that ended, nor for one whose reason fell away: she may have left since. Source: TCH-2. */
async function readDrafts(ask: Ask, row: DueRow): Promise<readonly GreetingDraft[]> {
  if (row.reminder.state !== 'open' || !row.stands) return []
  const choice = await readChoice(ask, row)
  return choice === undefined ? [] : orderDrafts(choice)
}

function noDraft(ask: Ask, row: DueRow): string {
  const { words } = ask
  const { reminder, stands } = row
  if (reminder.state !== 'open') return words.delivery.already[reminder.state]
  const hold = holdOf(ask, row)
  if (hold !== undefined && !canPrepare(hold)) return holdLine(ask, row, hold)
  return stands ? words.drafts.none : words.delivery.already.cancelled
}

/** @throws Problem `gone` when it is not hers */
async function readRow(ask: Ask, click: Click): Promise<DueRow> {
  return createRowReader(ask)(await getReminder(ask, namedBy(click).id))
}

function say(text: string): ClickAnswer {
  return { kind: 'private', message: message(text, [section(text)]) }
}

function namedBy({ chosen }: Click): Readonly<{ id: string; draftId: string; origin: string }> {
  const [id = '', draftId = '', origin = ''] = (chosen.value ?? '').split('|')
  return { id, draftId, origin }
}
