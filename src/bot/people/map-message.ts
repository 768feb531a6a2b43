import type { KnownBlock, TableBlock } from '@slack/types'
import type { Message } from '../answer.ts'
import type { Ask } from '../ask.ts'
import { actions, button, context, cut, section } from '../blocks/build.ts'
import type { CardPart } from '../blocks/card.ts'
import { labelled } from '../blocks/lines.ts'
import { bold, escapeSlack } from '../blocks/mrkdwn.ts'
import type { DealFile } from '../deals/file.ts'
import { ACTIONS } from '../ids.ts'
import { MAP_PICTURE_ACTION } from './map-action.ts'
import { mapParts, tieNamesIn } from './map-parts.ts'
import { type Drawn, type MapRow, mapRow } from './map-row.ts'
import { basisLines } from './tie-lines.ts'

const MOST_ROWS = 25
const MOST_NAMES = 10
const MOST_BASES = 8
const BASIS_MOST = 300
const COLUMNS = [
  'person',
  'post',
  'personClass',
  'role',
  'stance',
  'influence',
  'politics',
  'tie',
  'touch',
  'advice',
] as const satisfies readonly (keyof MapRow)[]

/** The people of a deal as a table with what it tells; its text says all of it. Source: BUY-4, BUY-7. */
export function mapMessage(ask: Ask, drawn: Drawn): Message {
  const { words } = ask
  const { file, map } = drawn
  const title = words.people.mapTitle(file.deal.name, file.account.name)
  const rows = file.people.slice(0, MOST_ROWS).map((face) => mapRow(ask, drawn, face))
  const notes = [...moreLines(ask, drawn), ...offMapLines(ask, drawn)]
  const parts = [...mapParts(ask, file, map), basisPart(ask, file)].filter(({ lines }) => lines.length > 0)
  const blocks: KnownBlock[] = [
    section(bold(title)),
    ...(rows.length === 0
      ? [section(words.deals.noPeople)]
      : [tableOf(ask, rows), context(words.people.signs)]),
    ...(notes.length > 0 ? [context(...notes)] : []),
    ...parts.map(({ label = '', lines }) => section(labelled(label, lines))),
    actions('people-map', [
      ...(rows.length === 0
        ? []
        : [button({ text: words.board.picture, action: MAP_PICTURE_ACTION, value: file.deal.id })]),
      button({ text: words.deals.openCard, action: ACTIONS.runOther, value: `deal =${file.deal.id}` }),
    ]),
  ]
  const lines = rows.length === 0 ? [words.deals.noPeople] : rows.map(words.people.line)
  const told = parts.flatMap((part) => [part.label ?? '', ...part.lines])
  return { text: escapeSlack([title, ...lines, ...notes, ...told].join('\n')), blocks }
}

/** Each judgement with its day and evidence, a line a person. Source: BUY-6. */
function basisPart(ask: Ask, file: DealFile): CardPart {
  const { words } = ask
  const names = tieNamesIn(ask, file)
  const lines = file.people.slice(0, MOST_ROWS).flatMap(({ contact, part }) => {
    const held = basisLines(ask, { contact, part }, names)
    const said = cut(held.join(words.people.clauseGlue), BASIS_MOST)
    return held.length === 0 ? [] : [words.people.basisOf(contact.name, said)]
  })
  const more = lines.length > MOST_BASES ? [words.core.andMore(lines.length - MOST_BASES)] : []
  return { label: words.people.basis, lines: [...lines.slice(0, MOST_BASES), ...more] }
}

function tableOf({ words }: Ask, rows: readonly MapRow[]): TableBlock {
  const heading = COLUMNS.map((column) => words.people.columns[column])
  return {
    type: 'table',
    column_settings: COLUMNS.map(() => ({ is_wrapped: true })),
    rows: [heading, ...rows.map((row) => COLUMNS.map((column) => row[column]))].map((cells) =>
      cells.map((text) => ({ type: 'raw_text', text })),
    ),
  }
}

function moreLines({ words }: Ask, { file }: Drawn): readonly string[] {
  const more = file.people.length - MOST_ROWS
  return more > 0 ? [words.core.andMore(more)] : []
}

/** People of the account whom nobody has put on the map. */
function offMapLines({ words }: Ask, { file }: Drawn): readonly string[] {
  const onMap = new Set(file.people.map(({ contact }) => contact.id))
  const names = file.contacts
    .filter(({ id, status }) => !onMap.has(id) && status.is !== 'left' && status.is !== 'deceased')
    .map(({ name }) => cut(name, 80))
  if (names.length === 0) return []
  const more = names.length > MOST_NAMES ? [words.core.andMore(names.length - MOST_NAMES)] : []
  return [words.people.offMap([...names.slice(0, MOST_NAMES), ...more].join(words.core.listGlue))]
}
