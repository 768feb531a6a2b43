import type { KnownBlock, TableBlock } from '@slack/types'
import { leads } from '../../coach/index.ts'
import type { Message } from '../answer.ts'
import type { Ask } from '../ask.ts'
import { actions, button, context, section } from '../blocks/build.ts'
import { bold, escapeSlack } from '../blocks/mrkdwn.ts'
import { ACTIONS } from '../ids.ts'
import { shareButton } from '../share.ts'
import type { BoardFile, BoardRow } from './read-board.ts'
import { type RowText, rowText } from './row-text.ts'

const TABLE_CHARACTERS = 9_500
const TEXT_CHARACTERS = 3_800
const OPENED = 4

/** The board with no more rows than one table of Slack's takes. */
export function fitBoard(ask: Ask, file: BoardFile): BoardFile {
  let left = TABLE_CHARACTERS
  const fits = file.rows.findIndex((row) => {
    left -= cellsOf(file, row, rowText(ask, row)).join('').length
    return left < 0
  })
  return fits < 0 ? file : { ...file, rows: file.rows.slice(0, fits) }
}

/** The board as a table, and the same in the message's text. */
export function boardMessage(ask: Ask, file: BoardFile): Message {
  const { words, audience } = ask
  const title = titleOf(ask, file)
  const left = file.total - file.rows.length
  const notes = [
    ...(left > 0 ? [words.core.andMore(left)] : []),
    ...(audience === 'self' ? [words.board.follows] : []),
  ]
  const blocks: KnownBlock[] = [
    section(bold(title)),
    tableOf(ask, file),
    ...(notes.length > 0 ? [context(...notes)] : []),
    actions('board', boardButtons(ask, file)),
  ]
  const lines = linesWithin(
    ask,
    file.rows.map((row) => lineOf(ask, file, row)),
  )
  return { text: escapeSlack([title, ...lines, ...notes].join('\n')), blocks }
}

/** `1. Line 2 upgrade (Acme Steel) · ◆ jitter 1W1F4C`: a deal as the picture shows it, in words. */
export function pictureLine(ask: Ask, { scope }: BoardFile, row: BoardRow): string {
  const { deal, account, owner, standing } = rowText(ask, row)
  const details = scope === 'team' ? [account, owner].join(ask.words.core.detailGlue) : account
  return `${ask.words.board.line(row.number, deal, details)} · ${standing}`
}

/** As many lines as a text of a message should have, and how many more there are in the table. */
export function linesWithin({ words }: Ask, lines: readonly string[]): readonly string[] {
  let length = 0
  const fits = lines.findIndex((line) => {
    length += escapeSlack(line).length + 1
    return length > TEXT_CHARACTERS
  })
  return fits < 0 ? lines : [...lines.slice(0, fits), words.board.inTable(lines.length - fits)]
}

function lineOf(ask: Ask, file: BoardFile, row: BoardRow): string {
  const { change, next } = rowText(ask, row)
  const moved = row.standing === undefined ? [] : [change]
  return [pictureLine(ask, file, row), ...moved, ask.words.board.nextIs(next)].join(' · ')
}

function titleOf({ words }: Ask, { scope, total }: BoardFile): string {
  return scope === 'mine' ? words.board.mine(total) : words.board.team(total)
}

function tableOf(ask: Ask, file: BoardFile): TableBlock {
  const { columns } = ask.words.board
  const owner = file.scope === 'team' ? [columns.owner] : []
  const heading = [
    columns.number,
    columns.deal,
    columns.account,
    ...owner,
    columns.standing,
    columns.change,
    columns.next,
  ]
  const rows = file.rows.map((row) => cellsOf(file, row, rowText(ask, row)))
  return {
    type: 'table',
    column_settings: heading.map((_, column) => ({
      align: column === 0 ? 'right' : 'left',
      is_wrapped: column > 0,
    })),
    rows: [heading, ...rows].map((cells) =>
      cells.map((text) => ({ type: 'raw_text', text: text === '' ? '–' : text })),
    ),
  }
}

function cellsOf({ scope }: BoardFile, { number }: BoardRow, text: RowText): readonly string[] {
  const { deal, account, owner, standing, change, next } = text
  return [String(number), deal, account, ...(scope === 'team' ? [owner] : []), standing, change, next]
}

/** Jitter comes first: there a few elements decide which way a deal falls. */
function boardButtons(ask: Ask, { scope, rows }: BoardFile): ReturnType<typeof button>[] {
  const first = rows.filter(({ standing }) => standing?.zone === 'jitter')
  const opens = (first.length > 0 ? first : rows).slice(0, OPENED).map(({ number, deal }, i) =>
    button({
      text: `${number} ${deal.name}`,
      action: `${ACTIONS.runOther}:${i}`,
      value: `c139 =${deal.id}`,
    }),
  )
  const lost = button({
    text: ask.words.board.lost,
    action: `${ACTIONS.runOther}:${OPENED}`,
    value: 'board lost',
  })
  const forLeading = scope === 'team' && leads(ask.viewer) && ask.audience === 'self' ? [lost] : []
  return [...opens, ...forLeading, shareButton(scope === 'mine' ? 'board' : 'board team', ask.words)]
}
