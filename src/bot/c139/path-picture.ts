import { Problem } from '../../coach/index.ts'
import type { Picture } from '../answer.ts'
import type { Ask, ClickHandler } from '../ask.ts'
import { message, section } from '../blocks/build.ts'
import { type PathPoint, pathChart } from '../pictures/path-chart.ts'
import { formatDay } from '../words/format-day.ts'
import { standingOf } from './element-label.ts'
import { pathPoints } from './path-points.ts'

/** The button that sends the path as a picture; its value is the deal's id. */
export const PATH_PICTURE_ACTION = 'c139:path-picture'

const MOST_LINES = 60

/** Promises the picture, which follows. @throws Problem `gone` */
export const pathPictureClick: ClickHandler = async (ask, { chosen }) => {
  const deal = await ask.desk.deals.find(chosen.value ?? '')
  if (deal === undefined) throw new Problem({ code: 'gone', kind: 'deal' })
  const [account, history] = await Promise.all([
    ask.desk.accounts.find(deal.accountId),
    ask.desk.assessments.history(deal.id),
  ])
  const points = pathPoints(ask, history)
  const told = points.length === 0 ? ask.words.c139.pathEmpty : ask.words.board.follows
  const answer = { kind: 'private', message: message(told, [section(told)]) } as const
  if (points.length === 0) return answer
  return { ...answer, picture: pathPicture(ask, { name: deal.name, account: account?.name ?? '', points }) }
}

type PathFile = Readonly<{ name: string; account: string; points: readonly PathPoint[] }>

function pathPicture(ask: Ask, { name, account, points }: PathFile): Picture {
  const { words, locale, today } = ask
  const until = { on: today, label: formatDay(locale, today, today) }
  const title = words.c139.pathTitle(name)
  const lines = points
    .map(({ label, value }) => words.c139.pathLine(label, standingOf(ask, value), ''))
    .toReversed()
  const more = lines.length - MOST_LINES
  return {
    fileName: `path-${today}.png`,
    title,
    text: [title, ...lines.slice(0, MOST_LINES), ...(more > 0 ? [words.core.andMore(more)] : [])].join('\n'),
    svg: () =>
      pathChart(
        { points, until },
        {
          title,
          subtitle: words.board.pathSubtitle(account, points[0]?.label ?? '', until.label),
          zones: words.terms.zone,
          winningPoint: words.board.winningPoint,
          deathPoint: words.board.deathPoint,
        },
      ),
  }
}
