import type { ActionsBlock, KnownBlock } from '@slack/types'
import type { Message } from '../answer.ts'
import { actions, message, section } from './build.ts'
import { labelled } from './lines.ts'
import { bold, joined } from './mrkdwn.ts'

const DOT = '  ·  '

/** Lines that belong together, under a label where they need one. Parts without lines are left out. */
export type CardPart = Readonly<{ label?: string; lines: readonly string[] }>

/** A card: the name of the thing, its `facts` beside it, its parts in order, and a row of buttons under `id`. */
export type Card = Readonly<{
  id: string
  name: string
  facts: readonly string[]
  parts: readonly CardPart[]
  buttons: ActionsBlock['elements']
}>

/** The message of a card. Its text says everything that the blocks say, for those who hear it read out. */
export function cardMessage({ id, name, facts, parts, buttons }: Card): Message {
  const shown = facts.filter((fact) => fact !== '')
  const filled = parts.filter(({ lines }) => lines.length > 0)
  const blocks: KnownBlock[] = [section(joined([bold(name), ...shown], DOT)), ...filled.map(partBlock)]
  const text = [[name, ...shown].join(' · '), ...filled.map(partText)].join('\n')
  return message(text, buttons.length === 0 ? blocks : [...blocks, actions(id, buttons)])
}

function partBlock({ label, lines }: CardPart): KnownBlock {
  return section(label === undefined ? joined(lines, '\n') : labelled(label, lines))
}

function partText({ label, lines }: CardPart): string {
  return [...(label === undefined ? [] : [label]), ...lines].join('\n')
}
