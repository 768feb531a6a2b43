import type { AnyBlock, InputBlock } from '@slack/types'
import { isShownBlock } from '../blocks/shown-block.ts'
import type { Words } from '../words-type.ts'
import { type Entry, isEmptyEntry } from './entry.ts'
import { actionIdOf, blockIdOf, type Entries } from './stateful.ts'

/** What Slack would refuse before it asks the bot: block id to sentence. Empty when the form may go. */
export function fieldErrors(
  blocks: readonly AnyBlock[],
  state: Entries,
  words: Words,
): Readonly<Record<string, string>> {
  const errors: Record<string, string> = {}
  for (const [index, block] of blocks.entries()) {
    if (!isShownBlock(block) || block.type !== 'input') continue
    const blockId = blockIdOf(block, index)
    const entry = state[blockId]?.[actionIdOf(block.element)]
    const error = entry && findError(block, entry, words)
    if (error) errors[blockId] = error
  }
  return errors
}

function findError(block: InputBlock, entry: Entry, words: Words): string | undefined {
  if (isEmptyEntry(entry)) return block.optional ? undefined : words.required
  return findTextError(block.element, entry.value ?? '', words)
}

function findTextError(element: InputBlock['element'], value: string, words: Words): string | undefined {
  switch (element.type) {
    case 'plain_text_input':
      return findLengthError(value, element, words)
    case 'email_text_input':
      return /^\S+@\S+\.\S+$/.test(value) ? undefined : words.notEmail
    case 'url_text_input':
      return /^https?:\/\/\S+$/i.test(value) ? undefined : words.notUrl
    case 'number_input':
      return findNumberError(value, element, words)
    default:
      return undefined
  }
}

type Lengths = Readonly<{ min_length?: number; max_length?: number }>

function findLengthError(
  value: string,
  { min_length, max_length }: Lengths,
  words: Words,
): string | undefined {
  if (min_length !== undefined && value.length < min_length) return words.tooShort(min_length)
  if (max_length !== undefined && value.length > max_length) return words.tooLong(max_length)
  return undefined
}

type Bounds = Readonly<{ is_decimal_allowed: boolean; min_value?: string; max_value?: string }>

function findNumberError(value: string, bounds: Bounds, words: Words): string | undefined {
  const pattern = bounds.is_decimal_allowed ? /^-?\d+(\.\d+)?$/ : /^-?\d+$/
  if (!pattern.test(value)) return words.notNumber
  const { min_value, max_value } = bounds
  if (min_value !== undefined && Number(value) < Number(min_value)) return words.belowLeast(min_value)
  if (max_value !== undefined && Number(value) > Number(max_value)) return words.aboveMost(max_value)
  return undefined
}
