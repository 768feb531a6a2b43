import type { AnyBlock } from '@slack/types'
import type { Ids } from './ids.ts'
import { isObject, type JsonObject } from './json.ts'
import { isBlock } from './messages.ts'

const INTERACTIVE =
  /^(button|overflow|checkboxes|radio_buttons|\w+_select|\w+picker|\w+_input|feedback_buttons|icon_button)$/

/** The blocks with the `block_id`s and `action_id`s that Slack gives where the app gave none. */
export function fillIds(blocks: readonly unknown[], ids: Ids): readonly AnyBlock[] {
  return blocks.filter(isBlock).map((block) => ({
    ...fillElements(block, ids),
    type: block.type,
    block_id: block.block_id ?? ids.next('b'),
  }))
}

function fillElements(block: AnyBlock, ids: Ids): JsonObject {
  const fill = (element: unknown): unknown => fillElement(element, ids)
  const copy: Record<string, unknown> = { ...block }
  if (Array.isArray(copy['elements'])) copy['elements'] = copy['elements'].map(fill)
  for (const key of ['accessory', 'element']) if (key in copy) copy[key] = fill(copy[key])
  return copy
}

function fillElement(element: unknown, ids: Ids): unknown {
  if (!isObject(element) || typeof element['type'] !== 'string') return element
  if (!INTERACTIVE.test(element['type'])) return element
  return { ...element, action_id: element['action_id'] ?? ids.next('a') }
}
