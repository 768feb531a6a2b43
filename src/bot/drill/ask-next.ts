import {
  type Choosing,
  chooseAnyway,
  chooseItem,
  countAnswers,
  DRILL_ITEMS,
  type DrillItem,
  nextReturn,
} from '../../coach/index.ts'
import type { Message } from '../answer.ts'
import type { Ask } from '../ask.ts'
import { actions, context, message, section } from '../blocks/build.ts'
import { bold, mrkdwn } from '../blocks/mrkdwn.ts'
import { formatDay } from '../words/format-day.ts'
import { questionMessage } from './question.ts'
import { nextButton } from './verdict.ts'

/** The next question of the member; when nothing is due, the day to come back, unless she goes on `anyway`. */
export async function askNext(ask: Ask, anyway: boolean): Promise<Message> {
  const states = await ask.desk.drill.list()
  const choosing: Choosing<DrillItem> = {
    items: DRILL_ITEMS,
    states,
    today: ask.today,
    seed: ask.member.id,
  }
  const item = anyway ? chooseAnyway(choosing) : chooseItem(choosing)
  if (item === undefined) return allDone(ask, choosing)
  const state = states.find((known) => known.item === item.id)
  return questionMessage(ask, item, { item: item.id, answers: countAnswers(state), anyway })
}

function allDone(ask: Ask, choosing: Choosing<DrillItem>): Message {
  const { words, locale, today } = ask
  const day = formatDay(locale, nextReturn(choosing), today)
  const seen = DRILL_ITEMS.filter(({ id }) => choosing.states.some(({ item }) => item === id)).length
  const [how, progress] = [words.drill.doneHow(day), words.drill.progress(seen, DRILL_ITEMS.length)]
  return message([words.drill.done, how, progress].join('\n'), [
    section(mrkdwn`${bold(words.drill.done)}\n${how}`),
    context(progress),
    actions('drill-next', [nextButton(words.drill.anyway, true)]),
  ])
}
