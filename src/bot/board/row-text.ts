import { compareValues, daysBetween, writeValue } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { cut } from '../blocks/build.ts'
import { standingOf } from '../c139/element-label.ts'
import { formatDay } from '../words/format-day.ts'
import type { BoardRow } from './read-board.ts'

const NAME_MOST = 60
const STEP_MOST = 80

/** A row of the board in words, each part short enough for a cell. */
export type RowText = Readonly<{
  deal: string
  account: string
  owner: string
  standing: string
  change: string
  next: string
}>

/** The words of a row; of a deal that nobody judged, `change` is a dash. */
export function rowText(ask: Ask, row: BoardRow): RowText {
  return {
    deal: cut(row.deal.name, NAME_MOST),
    account: cut(row.account, NAME_MOST),
    owner: cut(row.owner, NAME_MOST),
    standing: standingText(ask, row),
    change: changeText(ask, row),
    next: nextText(ask, row),
  }
}

/** The value, and that no coach backs it where that is so. Source: COACH-1. */
function standingText(ask: Ask, { standing }: BoardRow): string {
  if (standing === undefined) return ask.words.board.unjudged
  const said = standingOf(ask, standing.value)
  return standing.isCalibrated ? said : [said, ask.words.c139.uncalibrated].join(ask.words.core.detailGlue)
}

function changeText({ words }: Ask, { standing, before }: BoardRow): string {
  const w = words.board
  if (standing === undefined) return '–'
  if (before === undefined) return w.first
  const way = compareValues(standing.value, before)
  if (way === 0) return w.unchanged
  return (way > 0 ? w.up : w.down)(writeValue(before))
}

function nextText({ words, locale, today }: Ask, { deal }: BoardRow): string {
  const w = words.board
  if (deal.nextStep === undefined) return w.noNext
  const { what, by } = deal.nextStep
  const [said, day] = [cut(what, STEP_MOST), formatDay(locale, by, today)]
  const late = daysBetween(by, today)
  return late > 0 ? w.late(said, day, late) : w.next(said, day)
}
