import { DRILL_ITEMS, type DrillState } from '../../coach/index.ts'
import type { Message } from '../answer.ts'
import type { Ask } from '../ask.ts'
import { actions, context, message, section } from '../blocks/build.ts'
import { bold, joined } from '../blocks/mrkdwn.ts'
import { shareButton } from '../share.ts'

/** The parts of the method as practice sorts them, by the beginnings of rule ids and by topics. */
const PARTS = {
  c139: ['C139', 'COACH', 'MOVE'],
  spin: ['SPIN', 'CALL', 'pain-chain'],
  people: ['ROLE', 'BUY', 'DIM', 'six-classes', 'interests'],
  process: ['ST', 'buying-steps', 'maintenance'],
  positioning: ['CRIT', 'CON', 'four-grid', 'nine-grid', 'value-framework', 'tactics'],
  relationship: ['TIER', 'CLV', 'TCH', 'FUP', 'SAT', 'PRM', 'matrix'],
} as const satisfies Readonly<Record<keyof Ask['words']['drill']['parts'], readonly string[]>>

type Part = keyof typeof PARTS

/** What the member knows, part by part. Hers alone: others see it where she shares it. */
export async function ownResults(ask: Ask): Promise<Message> {
  const { words, member } = ask
  const states = await ask.desk.drill.list()
  const title = words.drill.mineTitle(member.name)
  const lines = partsIn(words).map((part) => partLine(ask, part, states))
  const note = words.drill.mineNote
  const told = section(joined([bold(title), ...lines], '\n'))
  if (ask.audience === 'channel') return message([title, ...lines].join('\n'), [told])
  return message([title, ...lines, note].join('\n'), [
    told,
    context(note),
    actions('drill-mine', [shareButton('drill mine', words)]),
  ])
}

function partsIn(words: Ask['words']): readonly Part[] {
  return Object.keys(words.drill.parts).filter((part): part is Part => Object.hasOwn(PARTS, part))
}

function partLine({ words }: Ask, part: Part, states: readonly DrillState[]): string {
  const heads: readonly string[] = PARTS[part]
  const items = new Set(
    DRILL_ITEMS.filter(({ rule }) => heads.includes(rule.replace(/-\d+$/, ''))).map(({ id }) => id),
  )
  const own = states.filter(({ item }) => items.has(item))
  const right = own.reduce((sum, state) => sum + state.right, 0)
  const wrong = own.reduce((sum, state) => sum + state.wrong, 0)
  const name = words.drill.parts[part]
  return words.drill.mineRow(name, { seen: own.length, of: items.size, right, answers: right + wrong })
}
