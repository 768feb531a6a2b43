import type { InputBlock, ModalView, PlainTextOption } from '@slack/types'
import { plain } from '../blocks/build.ts'
import type { Words } from '../words/index.ts'

/** One input of a form. The block id is the name of the field: errors and values are told by it. */
type Field = Readonly<{ id: string; label: string; hint?: string; optional?: boolean }>

const LABEL_MOST = 150

/** A line of text, or several. */
export function textInput(
  field: Field & Readonly<{ initial?: string | undefined; multiline?: boolean; most?: number }>,
): InputBlock {
  return input(field, {
    type: 'plain_text_input',
    action_id: 'value',
    ...(field.initial ? { initial_value: field.initial } : {}),
    ...(field.multiline ? { multiline: true } : {}),
    max_length: field.most ?? 3000,
  })
}

/** One of a closed list; `options` in the order shown, at most 100. */
export function selectInput(
  field: Field &
    Readonly<{ options: readonly Readonly<{ value: string; text: string }>[]; initial?: string | undefined }>,
): InputBlock {
  const options = field.options.map(toOption)
  const initial = options.find((option) => option.value === field.initial)
  return input(field, {
    type: 'static_select',
    action_id: 'value',
    options,
    ...(initial === undefined ? {} : { initial_option: initial }),
  })
}

/** One of a short list, each with what it means below it; at most ten. */
export function radioInput(
  field: Field &
    Readonly<{
      options: readonly Readonly<{ value: string; text: string; about?: string }>[]
      initial?: string | undefined
    }>,
): InputBlock {
  const options = field.options.map(toToldOption)
  const initial = options.find((option) => option.value === field.initial)
  return input(field, {
    type: 'radio_buttons',
    action_id: 'value',
    options,
    ...(initial === undefined ? {} : { initial_option: initial }),
  })
}

/** A person of the team. */
export function personInput(field: Field & Readonly<{ initial?: string | undefined }>): InputBlock {
  return input(field, {
    type: 'users_select',
    action_id: 'value',
    ...(field.initial ? { initial_user: field.initial } : {}),
  })
}

/** A day. */
export function dayInput(field: Field & Readonly<{ initial?: string | undefined }>): InputBlock {
  return input(field, {
    type: 'datepicker',
    action_id: 'value',
    ...(field.initial ? { initial_date: field.initial } : {}),
  })
}

/** A time of day, `HH:MM`. */
export function timeInput(field: Field & Readonly<{ initial?: string | undefined }>): InputBlock {
  return input(field, {
    type: 'timepicker',
    action_id: 'value',
    ...(field.initial ? { initial_time: field.initial } : {}),
  })
}

/** Any of a short list, each with what may stand below it; at most ten. */
export function checkInput(
  field: Field &
    Readonly<{
      options: readonly Readonly<{ value: string; text: string; about?: string }>[]
      initial: readonly string[]
    }>,
): InputBlock {
  const options = field.options.map(toToldOption)
  const chosen = options.filter((option) => field.initial.includes(option.value ?? ''))
  return input(field, {
    type: 'checkboxes',
    action_id: 'value',
    options,
    ...(chosen.length === 0 ? {} : { initial_options: chosen }),
  })
}

/** Any of a long list; `options` in the order shown, at most 100. */
export function manyInput(
  field: Field &
    Readonly<{ options: readonly Readonly<{ value: string; text: string }>[]; initial: readonly string[] }>,
): InputBlock {
  const options = field.options.map(toOption)
  const chosen = options.filter((option) => field.initial.includes(option.value ?? ''))
  return input(field, {
    type: 'multi_static_select',
    action_id: 'value',
    options,
    ...(chosen.length === 0 ? {} : { initial_options: chosen }),
  })
}

/** A select that asks the bot for its options while somebody types; from `typedLeast` characters on. @default 0 */
export function searchInput(
  field: Field &
    Readonly<{
      action: string
      typedLeast?: number
      initial?: Readonly<{ value: string; text: string }> | undefined
    }>,
): InputBlock {
  return input(field, {
    type: 'external_select',
    action_id: field.action,
    min_query_length: field.typedLeast ?? 0,
    ...(field.initial === undefined ? {} : { initial_option: toOption(field.initial) }),
  })
}

/** What a form is made of besides its inputs; `metadata` comes back with the submission. */
export type FormParts = Readonly<{
  id: string
  title: string
  submit?: string
  metadata?: string
  blocks: ModalView['blocks']
}>

/** A modal with a submit button. */
export function form({ id, title, submit, metadata, blocks }: FormParts, words: Words): ModalView {
  return {
    type: 'modal',
    callback_id: id,
    title: plain(title, 24),
    submit: plain(submit ?? words.core.save, 24),
    close: plain(words.core.cancel, 24),
    blocks,
    ...(metadata === undefined ? {} : { private_metadata: metadata }),
  }
}

function input(field: Field, element: InputBlock['element']): InputBlock {
  return {
    type: 'input',
    block_id: field.id,
    label: plain(field.label, LABEL_MOST),
    ...(field.hint === undefined ? {} : { hint: plain(field.hint, LABEL_MOST) }),
    ...(field.optional ? { optional: true } : {}),
    element,
  }
}

function toOption({ value, text }: Readonly<{ value: string; text: string }>): PlainTextOption {
  return { text: plain(text), value }
}

function toToldOption({
  about,
  ...option
}: Readonly<{ value: string; text: string; about?: string }>): PlainTextOption {
  return { ...toOption(option), ...(about === undefined ? {} : { description: plain(about) }) }
}
