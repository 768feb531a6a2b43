import type { KnownBlock } from '@slack/types'
import { canAdd, VALUE_LEVELS, type ValueLevel, type ValueNode } from '../../coach/index.ts'
import type { Message } from '../answer.ts'
import type { Ask } from '../ask.ts'
import { actions, button, message, section } from '../blocks/build.ts'
import { labelled } from '../blocks/lines.ts'
import { bold, joined } from '../blocks/mrkdwn.ts'
import { shareButton } from '../share.ts'
import type { ValueFile } from './file.ts'
import { VALUE_ADD, VALUE_CHANGE } from './ids.ts'
import { readingLines } from './reading-lines.ts'

const LINES_MOST = 12

/** The framework level by level, every box with what it serves, and what that shows. Source: positioning method, BVF. */
export function valueMessage(ask: Ask, file: ValueFile): Message {
  const w = ask.words.value
  const { account, nodes } = file
  const title = w.title(account.name)
  const levels = VALUE_LEVELS.map((level) => ({
    label: w.levels[level],
    lines: levelLines(ask, nodes, level),
  }))
  const shows = { label: w.shows, lines: capped(ask, readingLines(ask, nodes)) }
  const parts = nodes.length === 0 ? [] : [...levels, ...(shows.lines.length > 0 ? [shows] : [])]
  const intro = nodes.length === 0 ? w.empty : w.intro
  const blocks: KnownBlock[] = [
    section(joined([bold(title), intro], '\n')),
    ...parts.map(({ label, lines }) => section(labelled(label, lines))),
    ...valueButtons(ask, file),
  ]
  const told = parts.flatMap(({ label, lines }) => [label, ...lines])
  return message([title, intro, ...told].join('\n'), blocks)
}

/** One box as a line: `2. Fewer stops: 40 % less → 1`. */
export function nodeLine({ words }: Ask, nodes: readonly ValueNode[], node: ValueNode): string {
  const number = nodes.findIndex(({ id }) => id === node.id) + 1
  const serves = nodes.flatMap(({ id }, i) => (node.servesIds.includes(id) ? [String(i + 1)] : []))
  const said = words.value.box(number, node.text, node.figure ?? '')
  return serves.length === 0 ? said : words.value.serves(said, serves.join(words.core.listGlue))
}

/** A button that adds a box of a level. */
export function addButton({ words }: Ask, level: ValueLevel, accountId: string): ReturnType<typeof button> {
  const action = `${VALUE_ADD}:${VALUE_LEVELS.indexOf(level)}`
  return button({ text: words.value.add[level], action, value: `${level} ${accountId}` })
}

function levelLines(ask: Ask, nodes: readonly ValueNode[], level: ValueLevel): readonly string[] {
  const own = nodes.filter((node) => node.level === level)
  if (own.length === 0) return [ask.words.value.noneOf[level]]
  return capped(
    ask,
    own.map((node) => nodeLine(ask, nodes, node)),
  )
}

function capped({ words }: Ask, lines: readonly string[]): readonly string[] {
  const more = lines.length - LINES_MOST
  return more > 0 ? [...lines.slice(0, LINES_MOST), words.core.andMore(more)] : lines
}

function valueButtons(ask: Ask, { account, nodes }: ValueFile): readonly KnownBlock[] {
  const { words, viewer } = ask
  const share = shareButton(`value =${account.id}`, words)
  const shared = nodes.length === 0 ? [] : [share]
  const change = button({ text: words.value.change, action: VALUE_CHANGE, value: account.id })
  const own = canAdd(viewer, account)
    ? [
        ...VALUE_LEVELS.map((level) => addButton(ask, level, account.id)),
        ...(nodes.length > 0 ? [change] : []),
      ]
    : []
  const row = [...own, ...shared]
  return row.length === 0 ? [] : [actions(`value-${account.id}`, row)]
}
