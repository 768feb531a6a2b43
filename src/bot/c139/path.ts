import {
  type Assessment,
  countMarks,
  type Deal,
  dayIn,
  earnedElements,
  type Mark,
  Problem,
} from '../../coach/index.ts'
import type { Message } from '../answer.ts'
import type { Ask, ClickHandler } from '../ask.ts'
import { actions, button, message, section } from '../blocks/build.ts'
import { bold, joined } from '../blocks/mrkdwn.ts'
import { formatDay } from '../words/format-day.ts'
import { standingOf } from './element-label.ts'
import { pathBlock } from './path-block.ts'
import { PATH_PICTURE_ACTION } from './path-picture.ts'
import { pathPoints } from './path-points.ts'

/** The button that shows the path of a deal; its value is the deal's id. */
export const PATH_ACTION = 'c139:path'

const MOST_LINES = 15

/** Shows every value the deal had, beside the card. @throws Problem `gone` */
export const pathClick: ClickHandler = async (ask, { chosen }) => {
  const deal = await ask.desk.deals.find(chosen.value ?? '')
  if (deal === undefined) throw new Problem({ code: 'gone', kind: 'deal' })
  return {
    kind: 'private',
    message: pathMessage(ask, deal, await ask.desk.assessments.history(deal.id)),
  }
}

/** The values a deal had, newest first, with the elements that came and went, and a chart where Slack can draw it. Source: C139-8. */
export function pathMessage(
  ask: Ask,
  { id, name }: Pick<Deal, 'id' | 'name'>,
  history: readonly Assessment[],
): Message {
  const { words } = ask
  const all = history
    .map((assessment, i) => pathLine(ask, assessment, history[i - 1]?.marks ?? []))
    .toReversed()
  const more = all.length - MOST_LINES
  const lines = [...all.slice(0, MOST_LINES), ...(more > 0 ? [words.core.andMore(more)] : [])]
  const shown = lines.length > 0 ? lines : [words.c139.pathEmpty]
  const title = words.c139.pathTitle(name)
  const drawn = button({ text: words.board.picture, action: PATH_PICTURE_ACTION, value: id })
  const chart = pathBlock(ask, pathPoints(ask, history))
  const said = message([title, ...shown].join('\n'), [
    section(bold(title)),
    section(joined(shown, '\n')),
    ...(lines.length > 0 ? [actions(`c139-path-${id}`, [drawn])] : []),
  ])
  return chart === undefined ? said : { ...said, chart }
}

function pathLine(ask: Ask, { at, marks }: Assessment, before: readonly Mark[]): string {
  const w = ask.words.c139
  const [had, has] = [earnedElements(before), earnedElements(marks)]
  const ups = has.filter((element) => !had.includes(element)).map(w.pathUp)
  const downs = had.filter((element) => !has.includes(element)).map(w.pathDown)
  const day = formatDay(ask.locale, dayIn(ask.member.zone, at), ask.today)
  return w.pathLine(day, standingOf(ask, countMarks(marks)), [...ups, ...downs].join(' '))
}
