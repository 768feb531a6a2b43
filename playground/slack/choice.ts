import { isObject, type JsonObject, objectsIn, textAt } from './json.ts'
import { type Placed, slotOf } from './state-values.ts'

/**
 * What a person put into an input: a text, day, time, user id or option value; several of them; an option whole,
 * which an external select needs; or nothing.
 */
export type Choice = string | number | readonly string[] | JsonObject | readonly JsonObject[] | null

const OPTION_SLOTS = ['selected_option', 'selected_options']

/** The state entry of an input after the choice. Throws when the input has no such option: nobody could choose it. */
export function entryFor({ actionId, element }: Placed, choice: Choice): JsonObject {
  const type = textAt(element, 'type') ?? ''
  const slot = slotOf(type)
  if (slot === undefined) throw new Error(`Nothing can be chosen in ${actionId}, a ${type}.`)
  if (choice === null) return { type, [slot.key]: slot.isMany ? [] : null }
  const values = Array.isArray(choice) ? choice : [choice]
  const taken = OPTION_SLOTS.includes(slot.key) ? values.map((value) => optionOf(element, value)) : values
  const extra = type === 'timepicker' && 'timezone' in element ? { timezone: element['timezone'] } : {}
  return { type, [slot.key]: slot.isMany ? taken : asText(taken[0], slot.key), ...extra }
}

/** Slack's action object for a click on an element, but for `action_ts`. */
export function actionFor(placed: Placed, choice: Choice | undefined): JsonObject {
  const { actionId, blockId, element } = placed
  const type = textAt(element, 'type') ?? ''
  const base = { ...shownParts(element), type, action_id: actionId, block_id: blockId }
  if (type === 'overflow') return { ...base, selected_option: optionOf(element, choice) }
  if (slotOf(type) === undefined || choice === undefined) return base
  return { ...base, ...entryFor(placed, choice) }
}

function shownParts(element: JsonObject): JsonObject {
  const kept = ['text', 'value', 'style', 'url', 'placeholder', 'confirm', 'accessibility_label']
  return Object.fromEntries(kept.filter((key) => key in element).map((key) => [key, element[key]]))
}

function optionOf(element: JsonObject, wanted: unknown): JsonObject {
  if (isObject(wanted)) return wanted
  const groups = objectsIn(element['option_groups'])
  const initial = [element['initial_option'], ...objectsIn(element['initial_options'])]
  const options = [element, ...groups].flatMap((holder) => objectsIn(holder['options']))
  const option = [...options, ...objectsIn(initial)].find(({ value }) => value === wanted)
  if (option === undefined)
    throw new Error(`There is no option ${String(wanted)} in ${String(element['action_id'])}.`)
  return option
}

function asText(value: unknown, key: string): unknown {
  return key === 'value' && typeof value === 'number' ? String(value) : value
}
