import { block, uniqueBlockIds } from './check-blocks.ts'
import { suggestions } from './check-options.ts'
import {
  type At,
  fieldAt,
  finding,
  flag,
  isRecord,
  itemsAt,
  type LimitFinding,
  list,
  object,
  oneOf,
  type Surface,
  text,
} from './check-shape.ts'
import { tableCharacters } from './check-tables.ts'
import { plainText } from './check-text.ts'

export type { LimitFinding, LimitRule } from './check-shape.ts'

const MESSAGE_BLOCKS = 50
const VIEW_BLOCKS = 100
const TEXT_CHARACTERS = 40_000
const TABLE_CHARACTERS = 10_000
const MARKDOWN_CHARACTERS = 12_000
const MESSAGE_CHARACTERS = 13_000
const CHARTS = 2

/** The parts of a message that have limits. */
export type CheckedMessage = Readonly<{ text?: string | undefined; blocks?: readonly unknown[] | undefined }>

/**
 * What Slack would refuse in a message, pointers from the message's root such as `/blocks/2/text/text`; empty when it
 * may go. `missing-text` is ours: Slack takes blocks without a text, but screen readers and notifications need one.
 * `message-too-long` stands for a limit Slack does not document, near 13,000 characters in all blocks together.
 */
export function checkMessage(message: CheckedMessage): readonly LimitFinding[] {
  const blocks: At = { value: message.blocks ?? [], pointer: '/blocks', surface: 'message' }
  return [
    ...textFindings(message),
    ...list(block, { max: MESSAGE_BLOCKS })(blocks),
    ...uniqueBlockIds(blocks),
    ...togetherFindings(blocks),
  ]
}

/** What Slack would refuse in a modal or Home view, pointers beginning with `/view`; empty when it may go. */
export function checkView(view: unknown): readonly LimitFinding[] {
  const type = isRecord(view) ? view['type'] : undefined
  if (type !== 'modal' && type !== 'home') {
    return finding({ pointer: '/view/type' }, 'wrong-type', 'must be modal or home')
  }
  const at: At = { value: view, pointer: '/view', surface: type }
  const blocks = fieldAt(at, 'blocks')
  return [
    ...viewFields(type)(at),
    ...uniqueBlockIds(blocks),
    ...togetherFindings(blocks),
    ...(type === 'modal' ? submitFindings(at) : []),
  ]
}

/** What Slack would refuse in the answer to a `block_suggestion`: `{ options }` or `{ option_groups }`. */
export function checkSuggestions(answer: unknown): readonly LimitFinding[] {
  return suggestions({ value: answer, pointer: '', surface: 'modal' })
}

function viewFields(surface: Surface): ReturnType<typeof object> {
  const blocks = list(block, { max: VIEW_BLOCKS })
  const anyView = {
    private_metadata: text({ max: 3000 }),
    callback_id: text({ max: 255 }),
    external_id: text({ max: 255 }),
  }
  if (surface === 'home') return object({ required: { blocks }, optional: anyView })
  return object({
    required: { blocks, title: plainText(24) },
    optional: {
      ...anyView,
      type: oneOf('modal'),
      submit: plainText(24),
      close: plainText(24),
      clear_on_close: flag,
      notify_on_close: flag,
      submit_disabled: flag,
    },
  })
}

function textFindings({ blocks = [], text: given = '' }: CheckedMessage): readonly LimitFinding[] {
  if (given === '') {
    return blocks.length === 0
      ? []
      : finding({ pointer: '/text' }, 'missing-text', 'screen readers and notifications need a text')
  }
  return text({ max: TEXT_CHARACTERS })({ value: given, pointer: '/text', surface: 'message' })
}

function submitFindings(view: At): readonly LimitFinding[] {
  const hasInput = ofType(fieldAt(view, 'blocks'), 'input').length > 0
  return hasInput && fieldAt(view, 'submit').value === undefined
    ? finding(fieldAt(view, 'submit'), 'missing-submit', 'required when the view has an input block')
    : []
}

function togetherFindings(blocks: At): readonly LimitFinding[] {
  const isMessage = blocks.surface === 'message'
  return [
    ...tableFindings(blocks),
    ...chartFindings(blocks),
    ...tooLongTogether(blocks, {
      places: ofType(blocks, 'markdown'),
      most: MARKDOWN_CHARACTERS,
      rule: 'too-long',
    }),
    ...(isMessage
      ? tooLongTogether(blocks, {
          places: itemsAt(blocks),
          most: MESSAGE_CHARACTERS,
          rule: 'message-too-long',
        })
      : []),
  ]
}

function tableFindings(blocks: At): readonly LimitFinding[] {
  const tables = ofType(blocks, 'table')
  const all = [...tables, ...ofType(blocks, 'data_table')]
  const characters = all.reduce((sum, { value }) => sum + tableCharacters(value), 0)
  const [first] = all
  return [
    ...(blocks.surface === 'message' ? tables.slice(1) : []).flatMap((place) =>
      finding(place, 'only-one', 'only one table allowed'),
    ),
    ...(first !== undefined && characters > TABLE_CHARACTERS
      ? finding(first, 'too-long', `tables must have no more than ${TABLE_CHARACTERS} characters`)
      : []),
  ]
}

function chartFindings(blocks: At): readonly LimitFinding[] {
  const extra = ofType(blocks, 'data_visualization').slice(CHARTS)
  return extra.flatMap((place) => finding(place, 'too-many', `no more than ${CHARTS} charts allowed`))
}

function tooLongTogether(
  blocks: At,
  {
    most,
    places,
    rule,
  }: Readonly<{ places: readonly At[]; most: number; rule: 'too-long' | 'message-too-long' }>,
): readonly LimitFinding[] {
  const characters = places.reduce((sum, { value }) => sum + charactersIn(value), 0)
  return characters > most ? finding(blocks, rule, `must have no more than ${most} characters together`) : []
}

function charactersIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + charactersIn(item), 0)
  if (!isRecord(value)) return 0
  const own = typeof value['text'] === 'string' ? value['text'].length : 0
  return Object.values(value).reduce(
    (sum: number, item) => sum + (typeof item === 'object' ? charactersIn(item) : 0),
    own,
  )
}

function ofType(blocks: At, type: string): readonly At[] {
  return itemsAt(blocks).filter(({ value }) => isRecord(value) && value['type'] === type)
}
