import type { TeamQuestion } from '../../coach/index.ts'
import type { Saved } from '../../store/index.ts'
import type { Message } from '../answer.ts'
import type { Ask } from '../ask.ts'
import { actions, button, message, section } from '../blocks/build.ts'
import { bold, mrkdwn } from '../blocks/mrkdwn.ts'
import { ACTIONS } from '../ids.ts'
import { undoButton } from '../undo.ts'

/** A question as it was saved or taken out of use, with the way back. */
export function changedMessage(ask: Ask, { value, changeId }: Saved<TeamQuestion>): Message {
  const { bank, calls } = ask.words
  const said = value.retiredOn === undefined ? bank.saved : bank.retired
  const kind = calls.kinds[value.kind]
  const blocks = [section(said), section(mrkdwn`${bold(kind)}  ${value.text}`), savedRow(ask, changeId)]
  return message(`${said}\n${bank.head(kind, value.text)}`, blocks)
}

/** How many questions were saved at once, how many rows were left out, and the way back. */
export function manySavedMessage(
  ask: Ask,
  { value, changeId }: Saved<readonly TeamQuestion[]>,
  leftOut: number,
): Message {
  const { bank } = ask.words
  const lines = [bank.savedMany(value.length), ...(leftOut === 0 ? [] : [bank.leftOut(leftOut)])]
  return message(lines.join('\n'), [...lines.map((line) => section(line)), savedRow(ask, changeId)])
}

function savedRow({ words }: Ask, changeId: string): ReturnType<typeof actions> {
  const open = button({ text: words.bank.openBank, action: ACTIONS.runOther, value: 'spin bank' })
  return actions('saved', [undoButton(changeId, words), open])
}
