import type { Standing } from '../accounts/file.ts'
import type { Picture } from '../answer.ts'
import type { Ask } from '../ask.ts'
import { standingOf } from '../c139/element-label.ts'
import { controlMap, type MapDeal } from '../pictures/control-map.ts'
import { formatDay } from '../words/format-day.ts'
import { linesWithin, pictureLine } from './board-message.ts'
import type { BoardFile, BoardRow } from './read-board.ts'
import { rowText } from './row-text.ts'

/** The board as a control map. */
export function boardPicture(ask: Ask, file: BoardFile): Picture {
  const { words, locale, today } = ask
  const w = words.board
  const day = formatDay(locale, today, today)
  const title = file.scope === 'mine' ? w.mapTitle : w.mapTitleTeam
  const left = file.total - file.rows.length
  const lines = linesWithin(
    ask,
    file.rows.map((row) => pictureLine(ask, file, row)),
  )
  return {
    fileName: `control-map-${today}.png`,
    title,
    text: [w.mapText(day), ...lines].join('\n'),
    svg: () =>
      controlMap(
        file.rows.map((row) => mapDeal(ask, row)),
        {
          title,
          subtitle: w.mapSubtitle(day),
          zones: words.terms.zone,
          winningPoint: w.winningPoint,
          deathPoint: w.deathPoint,
          clears: w.mapClears,
          more: left > 0 ? words.core.andMore(left) : '',
        },
      ),
  }
}

function mapDeal(ask: Ask, row: BoardRow): MapDeal {
  const { deal, account } = rowText(ask, row)
  const standing = row.standing === undefined ? ask.words.board.unjudged : markedStanding(ask, row.standing)
  return {
    number: row.number,
    name: deal,
    detail: ask.words.board.mapDetail(account, standing),
    ...(row.standing && { value: row.standing.value }),
  }
}

/** The sign alone, as there is little room: the subtitle says what it means. */
function markedStanding(ask: Ask, { value, isCalibrated }: Standing): string {
  const said = standingOf(ask, value)
  return isCalibrated ? said : ask.words.board.mapUncalibrated(said)
}
