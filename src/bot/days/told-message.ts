import { leads, type ToldDay } from '../../coach/index.ts'
import type { Saved, StoredToldDay } from '../../store/index.ts'
import type { Message } from '../answer.ts'
import type { Ask } from '../ask.ts'
import { actions, button, message, section } from '../blocks/build.ts'
import { bold } from '../blocks/mrkdwn.ts'
import { ACTIONS } from '../ids.ts'
import { undoButton } from '../undo.ts'
import { dayText, nameOf, placeOf } from './day-names.ts'

/** What was told and for whom, with a way back, and for those who lead a way to tell it for everybody. */
export function toldMessage(ask: Ask, { value: day, changeId }: Saved<StoredToldDay>): Message {
  const { words, locale, today, viewer } = ask
  const w = words.days
  const [name, on, where] = [nameOf(locale, day.occasionId), dayText(ask, day.on), placeOf(ask, day)]
  const after = day.on < today ? w.passed : w.follows
  const all = button({
    text: w.allButton,
    action: ACTIONS.run,
    value: `day "${day.occasionId}" ${day.on} zone:all`,
  })
  return message(`${w.toldText(name, on, where)}\n${after}`, [
    section(w.told(bold(name), on, where)),
    section(after),
    actions('told', [undoButton(changeId, words), ...(day.zone !== undefined && leads(viewer) ? [all] : [])]),
  ])
}

/** What is told again stays as it is. */
export function alreadyMessage(ask: Ask, day: ToldDay): Message {
  const text = ask.words.days.already(
    nameOf(ask.locale, day.occasionId),
    dayText(ask, day.on),
    placeOf(ask, day),
  )
  return message(text, [section(text)])
}
