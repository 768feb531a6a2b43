import type { KnownBlock } from '@slack/types'
import type { Account, Birthday, Contact } from '../../coach/index.ts'
import type { Saved } from '../../store/index.ts'
import type { Message } from '../answer.ts'
import type { Ask } from '../ask.ts'
import { actions, button, message, section } from '../blocks/build.ts'
import { bold, joined } from '../blocks/mrkdwn.ts'
import { ACTIONS } from '../ids.ts'
import { undoButton } from '../undo.ts'
import { birthdayCheck } from './birthday-lines.ts'

/** What was written about whom. `told` is the birthday where this write told one: it is shown for checking. */
export type SavedContact = Readonly<{
  saved: Saved<Contact>
  account: Account
  isNew: boolean
  told?: Birthday | undefined
}>

/** What was saved, the next three birthdays where one was told, and a way back. Source: TCH-5. */
export function savedContact(ask: Ask, { saved, account, isNew, told }: SavedContact): Message {
  const { words } = ask
  const { value: contact, changeId } = saved
  const say = isNew ? words.contacts.saved : words.contacts.changed
  const check = told === undefined ? [] : birthdayCheck(ask, told)
  const quiet =
    contact.status.is === 'active' ? [] : [words.contacts.quietNow(words.terms.status[contact.status.is])]
  const { keeps = [], keepsSource } = contact.sensitive ?? {}
  const unsourced = keeps.length > 0 && keepsSource === undefined ? [words.contacts.keepsUnsourced] : []
  const blocks: KnownBlock[] = [
    section(say(bold(contact.name), account.name)),
    ...quiet.map((line) => section(line)),
    ...(check.length === 0 ? [] : [section(joined(check, '\n'))]),
    ...unsourced.map((line) => section(line)),
    actions('saved', [
      undoButton(changeId, words),
      ...unsourced.map(() =>
        button({
          text: words.contacts.sourceButton,
          action: ACTIONS.openForm,
          value: `contact edit =${contact.id}`,
        }),
      ),
      button({
        text: words.contacts.openCard,
        action: ACTIONS.runOther,
        value: `contact =${contact.id}`,
      }),
    ]),
  ]
  const text = [`${words.core.saved} · ${contact.name} · ${account.name}`, ...quiet, ...check, ...unsourced]
  return message(text.join('\n'), blocks)
}
