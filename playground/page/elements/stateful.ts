import type { AnyBlock } from '@slack/types'
import { isShownBlock } from '../blocks/shown-block.ts'
import { type Entry, initialEntry, type StatefulElement } from './entry.ts'

/** The entries of a message or view: block id, then action id. */
export type Entries = Readonly<Record<string, Readonly<Record<string, Entry>>>>

/** An element with the ids Slack knows it by. */
export type PlacedElement = Readonly<{ blockId: string; actionId: string; element: StatefulElement }>

const statefulTypes: ReadonlySet<string> = new Set<StatefulElement['type']>([
  'checkboxes',
  'datepicker',
  'datetimepicker',
  'email_text_input',
  'number_input',
  'plain_text_input',
  'radio_buttons',
  'timepicker',
  'url_text_input',
  'static_select',
  'external_select',
  'users_select',
  'channels_select',
  'conversations_select',
  'multi_static_select',
  'multi_external_select',
  'multi_users_select',
  'multi_channels_select',
  'multi_conversations_select',
])

/** True for an element that has a state, unlike a button. */
export function isStateful(element: Readonly<{ type: string }>): element is StatefulElement {
  return statefulTypes.has(element.type)
}

/** The id of a block: its own, or one made from its place. */
export function blockIdOf(block: AnyBlock, index: number): string {
  return block.block_id ?? `block-${index}`
}

/** The id of an element: its own, or its type where Slack would make one up. */
export function actionIdOf(element: Readonly<{ type: string; action_id?: string }>): string {
  return element.action_id ?? element.type
}

/** The elements with a state, in the order in which they are shown. */
export function listStateful(blocks: readonly AnyBlock[]): readonly PlacedElement[] {
  return blocks.flatMap((block, index) =>
    elementsOf(block)
      .filter(isStateful)
      .map((element) => ({ blockId: blockIdOf(block, index), actionId: actionIdOf(element), element })),
  )
}

function elementsOf(block: AnyBlock): readonly Readonly<{ type: string }>[] {
  if (!isShownBlock(block)) return []
  if (block.type === 'input') return [block.element]
  if (block.type === 'actions') return block.elements
  if (block.type === 'section' && block.accessory) return [block.accessory]
  return []
}

/**
 * The state of all inputs: what was changed, else the initial value. A change counts only while its
 * block id, action id and type are still there.
 */
export function stateOf(blocks: readonly AnyBlock[], changes: Entries, currentChannel?: string): Entries {
  const state: Record<string, Record<string, Entry>> = {}
  for (const { blockId, actionId, element } of listStateful(blocks)) {
    const change = changes[blockId]?.[actionId]
    const entry = change?.type === element.type ? change : initialEntry(element, currentChannel)
    state[blockId] = { ...state[blockId], [actionId]: entry }
  }
  return state
}
