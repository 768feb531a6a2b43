import { type Assessment, countMarks, dayIn, earnedElements, type Mark, Problem } from '../../coach/index.ts'
import type { Message } from '../answer.ts'
import type { Ask, ClickHandler } from '../ask.ts'
import { message, section } from '../blocks/build.ts'
import { bold, joined } from '../blocks/mrkdwn.ts'
import { formatDay } from '../words/format-day.ts'
import { standingOf } from './element-label.ts'

/** The button that shows the path of a deal; its value is the deal's id. */
export const PATH_ACTION = 'c139:path'

const MOST_LINES = 15

/** Shows every value the deal had, beside the card. @throws Problem `gone` */
export const pathClick: ClickHandler = async (ask, { chosen }) => {
  const deal = await ask.desk.deals.find(chosen.value ?? '')
  if (deal === undefined) throw new Problem({ code: 'gone', kind: 'deal' })
  return {
    kind: 'private',
    message: pathMessage(ask, deal.name, await ask.desk.assessments.history(deal.id)),
  }
}

/** The values a deal had, newest first, with the elements that came and went. Source: C139-8. */
export function pathMessage(ask: Ask, name: string, history: readonly Assessment[]): Message {
  const { words } = ask
  const all = history
    .map((assessment, i) => pathLine(ask, assessment, history[i - 1]?.marks ?? []))
    .toReversed()
  const more = all.length - MOST_LINES
  const lines = [...all.slice(0, MOST_LINES), ...(more > 0 ? [words.core.andMore(more)] : [])]
  const shown = lines.length > 0 ? lines : [words.c139.pathEmpty]
  const title = words.c139.pathTitle(name)
  return message([title, ...shown].join('\n'), [section(bold(title)), section(joined(shown, '\n'))])
}

function pathLine(ask: Ask, { at, marks }: Assessment, before: readonly Mark[]): string {
  const w = ask.words.c139
  const [had, has] = [earnedElements(before), earnedElements(marks)]
  const ups = has.filter((element) => !had.includes(element)).map(w.pathUp)
  const downs = had.filter((element) => !has.includes(element)).map(w.pathDown)
  const day = formatDay(ask.locale, dayIn(ask.member.zone, at), ask.today)
  return w.pathLine(day, standingOf(ask, countMarks(marks)), [...ups, ...downs].join(' '))
}
