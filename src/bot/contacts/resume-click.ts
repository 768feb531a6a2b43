import { type PlannedTouch, Problem } from '../../coach/index.ts'
import { accountCard } from '../accounts/card.ts'
import { readAccountFile } from '../accounts/file.ts'
import type { ClickAnswer, Message } from '../answer.ts'
import type { Ask, ClickHandler } from '../ask.ts'
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
  const about = await findAbout(ask, reminder.planned)
  const { value: wasStopped, changeId } = await desk.reminders.resume(reminder.id)
  const card = await about.draw()
  const said = words.contacts.resumed(subjectName(ask, reminder.planned), about.name)
  return wasStopped
    ? answer(card, message(said, [section(said), actions('resumed', [undoButton(changeId, words)])]))
    : answer(card, message(words.contacts.notStopped, [section(words.contacts.notStopped)]))
}

/** Whom or what the reminder is about, and the card on which its stop stood. @throws Problem `gone` */
async function findAbout(ask: Ask, { contactId, accountId }: PlannedTouch) {
  if (contactId !== undefined) {
    const contact = await ask.desk.contacts.find(contactId)
    if (contact === undefined) throw new Problem({ code: 'gone', kind: 'contact' })
    return { name: contact.name, draw: async () => contactCard(ask, await readContactFile(ask, contact)) }
  }
  const account = await ask.desk.accounts.find(accountId)
  if (account === undefined) throw new Problem({ code: 'gone', kind: 'account' })
  const draw = async () =>
    accountCard(ask, await readAccountFile(ask, account), await ask.workspace.settings.read())
  return { name: account.name, draw }
}

function answer(card: Message, beside: Message): ClickAnswer {
  return { kind: 'replace', message: card, beside }
}
