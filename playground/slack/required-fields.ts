import type { StateValues } from '../protocol.ts'
import { isObject, type JsonObject, textAt } from './json.ts'
import { placedElements, slotOf } from './state-values.ts'

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

/** What Slack's own client says before it sends a form: empty required fields, texts too short or long. By block id. */
export function fieldErrors(
  blocks: readonly unknown[],
  values: StateValues,
): Readonly<Record<string, string>> {
  const errors: Record<string, string> = {}
  for (const { actionId, block, blockId, element } of placedElements(blocks)) {
    if (block['type'] !== 'input') continue
    const error = fieldError({ block, element, entry: values[blockId]?.[actionId] })
    if (error !== undefined) errors[blockId] = error
  }
  return errors
}

function fieldError({
  block,
  element,
  entry,
}: Readonly<{ block: JsonObject; element: JsonObject; entry: unknown }>): string | undefined {
  const type = textAt(element, 'type') ?? ''
  const value = isObject(entry) ? entry[slotOf(type)?.key ?? ''] : undefined
  const isEmpty =
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  if (isEmpty) return block['optional'] === true ? undefined : 'Please complete this required field.'
  return typeof value === 'string' ? textError(element, value) : undefined
}

function textError(element: JsonObject, value: string): string | undefined {
  const shortest = element['min_length']
  const longest = element['max_length']
  if (typeof shortest === 'number' && value.length < shortest)
    return `Must be at least ${shortest} characters.`
  if (typeof longest === 'number' && value.length > longest)
    return `Must be less than ${longest + 1} characters.`
  switch (element['type']) {
    case 'email_text_input':
      return EMAIL.test(value) ? undefined : 'Must be a valid email address.'
    case 'url_text_input':
      return URL.canParse(value) ? undefined : 'Must be a valid URL.'
    case 'number_input':
      return numberError(element, value)
    default:
      return undefined
  }
}

function numberError(element: JsonObject, value: string): string | undefined {
  const number = Number(value)
  if (!Number.isFinite(number)) return 'Must be a number.'
  if (element['is_decimal_allowed'] !== true && !Number.isInteger(number)) return 'Must be a whole number.'
  const least = element['min_value']
  const most = element['max_value']
  if (least !== undefined && number < Number(least)) return `Must be at least ${String(least)}.`
  return most !== undefined && number > Number(most) ? `Must be at most ${String(most)}.` : undefined
}
