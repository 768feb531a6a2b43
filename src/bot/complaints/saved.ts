import type { Complaint } from '../../coach/index.ts'
import type { Saved } from '../../store/index.ts'
import type { Message } from '../answer.ts'
import type { Ask } from '../ask.ts'
import { actions, context, message, section } from '../blocks/build.ts'
import { bold, joined, person } from '../blocks/mrkdwn.ts'
import { undoButton } from '../undo.ts'
import { formatDay } from '../words/format-day.ts'
import { answerButton } from './answer-button.ts'

/** What was logged, with its owner and the button to answer; `who` complained. */
export function savedComplaint(
  { words, locale, today, member }: Ask,
  { value, changeId }: Saved<Complaint>,
  who: string,
): Message {
  const w = words.complaints
  const day = formatDay(locale, value.by, today)
  const said = [w.savedText(who, value.what, day), w.after]
  const isMine = value.ownerId === member.id
  return message([...said, ...(isMine ? [] : [w.ownerText])].join('\n'), [
    section(joined([w.saved(bold(who), value.what, day), w.owner(person(value.ownerId))], '\n')),
    context(w.after),
    actions('saved', [undoButton(changeId, words), answerButton(words, value)]),
  ])
}
