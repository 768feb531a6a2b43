import { addDays } from '../../coach/index.ts'
import type { ClickAnswer } from '../answer.ts'
import type { Ask, Click, ClickHandler } from '../ask.ts'
import { message, section } from '../blocks/build.ts'
import { type Ending, endReminder, getReminder, reopenReminder } from './end-reminder.ts'
import { lineForm } from './line-form.ts'
import { proveDelivery } from './prove-delivery.ts'
import { redraw } from './redraw.ts'
import { SNOOZE_DAYS } from './reminder-row.ts'

/** Done, skipped. */
export const doneClick: ClickHandler = (ask, click) => end(ask, click, { state: 'done' })
export const skipClick: ClickHandler = (ask, click) => end(ask, click, { state: 'skipped' })

/** Put off: the option chosen is `days|id`. */
export const snoozeClick: ClickHandler = (ask, click) => {
  const [days, id = ''] = idOf(click).split('|')
  const chosen = SNOOZE_DAYS.find((known) => String(known) === days) ?? SNOOZE_DAYS[0]
  const how = { state: 'snoozed', to: addDays(ask.today, chosen) } as const
  return end(ask, { ...click, chosen: { value: id } }, how)
}

/** A skipped one that shall never come again. */
export const stopClick: ClickHandler = async (ask, click) => {
  const { state } = await getReminder(ask, idOf(click))
  if (state === 'skipped') await reopenReminder(ask, idOf(click))
  return end(ask, click, { state: 'stopped' })
}

/** The undo of all of them. */
export const reopenClick: ClickHandler = async (ask, click) => {
  const reopened = await reopenReminder(ask, idOf(click))
  if (reopened === undefined) return say(await tooLate(ask, idOf(click)))
  return shown(ask, click)
}

/** What was stopped for good has a way back on the card of whoever it was about. */
async function tooLate({ desk, words }: Ask, id: string): Promise<string> {
  const reminder = await desk.reminders.find(id)
  if (reminder?.state !== 'stopped') return words.delivery.tooLate
  const { contactId, accountId } = reminder.planned
  const about = await (contactId === undefined
    ? desk.accounts.find(accountId)
    : desk.contacts.find(contactId))
  return about === undefined ? words.delivery.tooLate : words.delivery.tooLateToStart(about.name)
}

/** Opens the form that asks what was done. */
export const lineClick: ClickHandler = async (ask, click) => {
  const reminder = await getReminder(ask, idOf(click))
  if (reminder.state !== 'done') return shown(ask, click)
  return { kind: 'form', view: lineForm(ask, reminder) }
}

async function end(ask: Ask, click: Click, how: Ending): Promise<ClickAnswer> {
  await proveDelivery(ask, click.place)
  const ended = await endReminder(ask, idOf(click), how)
  if (ended !== undefined) return shown(ask, click)
  const { state } = await getReminder(ask, idOf(click))
  return state === 'open' ? shown(ask, click) : say(ask.words.delivery.already[state])
}

/** The Home tab draws itself anew after every click; today's list in a modal, opened from there, does not. */
async function shown(ask: Ask, click: Click): Promise<ClickAnswer> {
  if (click.place.in === 'view' && click.place.viewType === 'home') return { kind: 'none' }
  return { kind: 'replace', message: await redraw(ask, click.place, idOf(click)) }
}

function say(text: string): ClickAnswer {
  return { kind: 'private', message: message(text, [section(text)]) }
}

function idOf({ chosen }: Click): string {
  return chosen.value ?? ''
}
