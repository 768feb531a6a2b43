import type { StateValues } from '../protocol.ts'
import { isObject, type JsonObject, objectsIn, textAt } from './json.ts'

/** An interactive element and the block it stands in. */
export type Placed = Readonly<{ blockId: string; block: JsonObject; element: JsonObject; actionId: string }>

type Slot = Readonly<{ key: string; initial: string; isMany: boolean }>

const one = (key: string, initial: string): Slot => ({ key, initial, isMany: false })
const many = (key: string, initial: string): Slot => ({ key, initial, isMany: true })

const SLOTS: Readonly<Record<string, Slot>> = {
  plain_text_input: one('value', 'initial_value'),
  email_text_input: one('value', 'initial_value'),
  url_text_input: one('value', 'initial_value'),
  number_input: one('value', 'initial_value'),
  rich_text_input: one('rich_text_value', 'initial_value'),
  static_select: one('selected_option', 'initial_option'),
  external_select: one('selected_option', 'initial_option'),
  radio_buttons: one('selected_option', 'initial_option'),
  checkboxes: many('selected_options', 'initial_options'),
  multi_static_select: many('selected_options', 'initial_options'),
  multi_external_select: many('selected_options', 'initial_options'),
  users_select: one('selected_user', 'initial_user'),
  multi_users_select: many('selected_users', 'initial_users'),
  conversations_select: one('selected_conversation', 'initial_conversation'),
  multi_conversations_select: many('selected_conversations', 'initial_conversations'),
  channels_select: one('selected_channel', 'initial_channel'),
  multi_channels_select: many('selected_channels', 'initial_channels'),
  datepicker: one('selected_date', 'initial_date'),
  timepicker: one('selected_time', 'initial_time'),
  datetimepicker: one('selected_date_time', 'initial_date_time'),
  file_input: many('files', 'initial_files'),
}

/** Where an element of this type keeps its choice, such as `selected_option`; `undefined` when it keeps none. */
export function slotOf(type: string): Slot | undefined {
  return SLOTS[type]
}

/** Every element with an `action_id`, in reading order. */
export function placedElements(blocks: readonly unknown[]): readonly Placed[] {
  return objectsIn(blocks).flatMap((block) =>
    elementsOf(block).flatMap((element) => {
      const actionId = textAt(element, 'action_id')
      return actionId === undefined
        ? []
        : [{ blockId: textAt(block, 'block_id') ?? '', block, element, actionId }]
    }),
  )
}

/** Slack's `state.values`: what was chosen, else the initial values, else empty. */
export function stateOf(blocks: readonly unknown[], chosen: StateValues): StateValues {
  const values: Record<string, Record<string, unknown>> = {}
  for (const { blockId, element, actionId } of placedElements(blocks)) {
    const entry = entryOf(element, chosen[blockId]?.[actionId])
    if (entry !== undefined) values[blockId] = { ...values[blockId], [actionId]: entry }
  }
  return values
}

/** The choices of the first with those of the second laid over them, element by element. */
export function mergeState(first: StateValues, second: StateValues): StateValues {
  const merged: Record<string, Readonly<Record<string, unknown>>> = { ...first }
  for (const [blockId, entries] of Object.entries(second))
    merged[blockId] = { ...merged[blockId], ...entries }
  return merged
}

function elementsOf(block: JsonObject): readonly JsonObject[] {
  const single = [block['accessory'], block['element']].filter(isObject)
  return block['type'] === 'rich_text' ? [] : [...single, ...objectsIn(block['elements'])]
}

function entryOf(element: JsonObject, chosen: unknown): JsonObject | undefined {
  const type = textAt(element, 'type') ?? ''
  const slot = SLOTS[type]
  if (slot === undefined) return undefined
  const extra = type === 'timepicker' && 'timezone' in element ? { timezone: element['timezone'] } : {}
  const empty = slot.isMany ? [] : null
  const own = isObject(chosen) ? chosen[slot.key] : element[slot.initial]
  return { type, [slot.key]: own ?? empty, ...extra }
}
