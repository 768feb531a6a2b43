import { findDraft, type GreetingDraft } from '../../coach/index.ts'
import type { ClickAnswer, Message } from '../answer.ts'
import type { Ask, Click, ClickHandler } from '../ask.ts'
import { actions, button, message, section } from '../blocks/build.ts'
import { DRAFT_ACTIONS, draftMessage } from './draft-message.ts'
import { draftOccasion } from './draft-occasion.ts'
import { namedBy, noDraft, readDrafts, readRow } from './draft-reading.ts'
import type { DueRow } from './due-row.ts'
import { endReminder, reopenReminder } from './end-reminder.ts'
import { canPass, holdOf } from './hold.ts'
import { placeAt } from './origin.ts'
import { redraw } from './redraw.ts'
import { REMINDER_ACTIONS, reminderLine, reminderRow } from './reminder-row.ts'

/**
 * Ends the reminder as done, with the draft as what was done, so that the next one brings another; the message with the
 * reminder shows it at once. What must not go out any more is not taken for sent. Source: TCH-2, TCH-8.
 */
export const sentClick: ClickHandler = async (ask, click) => {
  const before = await readRow(ask, click)
  const { reminder } = before
  if (!canPass(holdOf(ask, before)) && reminder.state === 'open') return say(noDraft(ask, before))
  const draft = await readDraft(ask, before, click)
  const ended = await endReminder(ask, reminder.id, { state: 'done', ...(draft && { line: draft.text }) })
  const row = await readRow(ask, click)
  if (ended === undefined) return say(noDraft(ask, row))
  return both(ask, click, sentMessage(ask, row, click))
}

/** The undo of it: the reminder is open again wherever it stands, and the draft is there to be sent. */
export const unsentClick: ClickHandler = async (ask, click) => {
  const { id, draftId, origin } = namedBy(click)
  const reopened = await reopenReminder(ask, id)
  if (reopened === undefined) return say(ask.words.delivery.tooLate)
  const row = await readRow(ask, click)
  const { drafts, to } = await readDrafts(ask, row)
  const draft = drafts.find((one) => one.id === draftId) ?? drafts[0]
  if (draft === undefined) return both(ask, click, told(noDraft(ask, row, to)))
  const shown = { draft, to, isOnly: drafts.length === 1, hold: holdOf(ask, row), origin }
  return both(ask, click, draftMessage(ask, row, shown))
}

/** The draft that the button was under, as it was written to whom it addressed. */
async function readDraft(ask: Ask, row: DueRow, click: Click): Promise<GreetingDraft | undefined> {
  const { draftId, toId } = namedBy(click)
  const contact = row.contact ?? (await ask.desk.contacts.find(toId))
  const named = draftOccasion(ask.today, row.reminder.planned)?.named
  return contact && findDraft(draftId, contact, named)
}

/** How it ended, with an undo that knows where else the reminder stands. */
function sentMessage(ask: Ask, row: DueRow, { chosen }: Click): Message {
  const { words } = ask
  const shown = reminderRow(ask, row, []).filter(({ type }) => type !== 'actions')
  const undo = button({ text: words.core.undo, action: DRAFT_ACTIONS.unsent, value: chosen.value ?? '' })
  const line = button({
    text: row.reminder.line === undefined ? words.delivery.lineButton : words.delivery.otherLineButton,
    action: REMINDER_ACTIONS.line,
    value: row.reminder.id,
  })
  return message(reminderLine(ask, row, []), [...shown, actions('sent', [undo, line])])
}

/** The clicked message, and the one that shows the reminder where there is one, both as they stand now. */
async function both(ask: Ask, click: Click, shown: Message): Promise<ClickAnswer> {
  const { id, origin } = namedBy(click)
  const place = placeAt(origin)
  if (place === undefined) return { kind: 'replace', message: shown }
  const elsewhere = { ...place, message: await redraw(ask, place, id) }
  return { kind: 'replace', message: shown, elsewhere }
}

function say(text: string): ClickAnswer {
  return { kind: 'private', message: told(text) }
}

function told(text: string): Message {
  return message(text, [section(text)])
}
