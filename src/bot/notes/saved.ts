import type { KnownBlock } from '@slack/types'
import type { Account, Note } from '../../coach/index.ts'
import type { Saved } from '../../store/index.ts'
import type { Message } from '../answer.ts'
import type { Ask } from '../ask.ts'
import { actions, button, context, message, section } from '../blocks/build.ts'
import { bold } from '../blocks/mrkdwn.ts'
import { ACTIONS } from '../ids.ts'
import { undoButton } from '../undo.ts'

/** What was saved, for which account, under which tags, and the way back. */
export function savedNote({ words }: Ask, account: Account, { value, changeId }: Saved<Note>): Message {
  const w = words.notes
  const tags = value.tags.length === 0 ? [] : [w.tags(value.tags.map((tag) => `#${tag}`).join(' '))]
  const open = button({
    text: w.openAccount,
    action: ACTIONS.runOther,
    value: `account =${account.id}`,
  })
  const blocks: KnownBlock[] = [
    section(w.saved(bold(account.name))),
    section(value.text),
    ...tags.map((line) => context(line)),
    actions('saved', [undoButton(changeId, words), open]),
  ]
  return message([w.savedText(account.name), value.text, ...tags].join('\n'), blocks)
}
