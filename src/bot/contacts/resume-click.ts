import { Problem } from '../../coach/index.ts'
import type { ClickAnswer, Message } from '../answer.ts'
import type { ClickHandler } from '../ask.ts'
import { actions, message, section } from '../blocks/build.ts'
import { undoButton } from '../undo.ts'
import { contactCard } from './card.ts'
import { readContactFile } from './file.ts'
import { subjectName } from './subject-name.ts'

/**
 * Reminds again of what was stopped for good, however long ago; the card is drawn anew, with the undo beside it.
 * Source: TCH-8.
 */
export const resumeClick: ClickHandler = async (ask, { chosen }) => {
  const { desk, words } = ask
  const reminder = await desk.reminders.find(chosen.value ?? '')
  if (reminder === undefined) throw new Problem({ code: 'gone', kind: 'reminder' })
  const contact = await desk.contacts.find(reminder.planned.contactId ?? '')
  if (contact === undefined) throw new Problem({ code: 'gone', kind: 'contact' })
  const { value: wasStopped, changeId } = await desk.reminders.resume(reminder.id)
  const card = contactCard(ask, await readContactFile(ask, contact))
  const said = words.contacts.resumed(subjectName(ask, reminder.planned), contact.name)
  return wasStopped
    ? answer(card, message(said, [section(said), actions('resumed', [undoButton(changeId, words)])]))
    : answer(card, message(words.contacts.notStopped, [section(words.contacts.notStopped)]))
}

function answer(card: Message, beside: Message): ClickAnswer {
  return { kind: 'replace', message: card, beside }
}
