import { alert, card, carousel, container, contextActions, markdown, video } from './check-cards.ts'
import { accessories, actionElements, imageElement, inputElements } from './check-elements.ts'
import { richTextFields } from './check-rich-text.ts'
import {
  type At,
  all,
  anything,
  byType,
  type Check,
  eitherOf,
  fieldAt,
  finding,
  flag,
  isRecord,
  itemsAt,
  type LimitFinding,
  list,
  numberIn,
  object,
  onlyOn,
  text,
} from './check-shape.ts'
import { dataTable, dataVisualization, table } from './check-tables.ts'
import { address, anyText, plainText } from './check-text.ts'

const base = { block_id: text({ min: 1, max: 255 }) }

const section = all(
  object({
    optional: {
      ...base,
      text: anyText(3000),
      fields: list(anyText(2000), { min: 1, max: 10 }),
      accessory: byType(accessories),
      expand: flag,
    },
  }),
  textOrFields,
)

const actions = all(
  object({ required: { elements: list(byType(actionElements), { min: 1, max: 25 }) }, optional: base }),
  uniqueActionIds,
)

const input = all(
  object({
    required: { label: plainText(2000), element: byType(inputElements) },
    optional: { ...base, hint: plainText(2000), optional: flag, dispatch_action: flag },
  }),
  fileDispatchesNothing,
)

const contextElement = byType({
  image: imageElement,
  plain_text: anyText(3000),
  mrkdwn: anyText(3000),
})

const image = all(
  object({
    required: { alt_text: text({ min: 1, max: 2000 }) },
    optional: { ...base, title: plainText(2000), image_url: address, slack_file: eitherOf('id', 'url') },
  }),
  eitherOf('image_url', 'slack_file'),
)

const simple: Readonly<Record<string, Check>> = {
  section,
  actions,
  input,
  image,
  divider: object({ optional: base }),
  header: object({ required: { text: plainText(150) }, optional: { ...base, level: numberIn(1, 4) } }),
  context: object({ required: { elements: list(contextElement, { min: 1, max: 10 }) }, optional: base }),
  rich_text: object({ required: richTextFields, optional: base }),
  table,
  video,
}

const blocks: Readonly<Record<string, Check>> = {
  ...simple,
  alert,
  card,
  carousel,
  container: container(byType(simple)),
  context_actions: contextActions,
  data_table: dataTable,
  data_visualization: dataVisualization,
  file: onlyOn(['message'], anything),
  markdown,
  plan: onlyOn(['message'], anything),
  task_card: onlyOn(['message'], anything),
}

/** One block by its own limits; what concerns several blocks is looked at by the caller. */
export const block: Check = (at) => {
  const type = isRecord(at.value) ? at.value['type'] : undefined
  if (typeof type === 'string' && !Object.hasOwn(blocks, type)) {
    return finding(at, 'unknown-block', `unsupported block type: ${type}`)
  }
  return byType(blocks)(at)
}

/** Block ids that stand twice among blocks. */
export const uniqueBlockIds: Check = (at) => duplicates(itemsAt(at), 'block_id')

function uniqueActionIds(at: At): readonly LimitFinding[] {
  return duplicates(itemsAt(fieldAt(at, 'elements')), 'action_id')
}

function duplicates(places: readonly At[], key: string): readonly LimitFinding[] {
  const seen = new Set<unknown>()
  return places.flatMap((place) => {
    const { pointer, value } = fieldAt(place, key)
    if (value === undefined || !seen.has(value)) {
      seen.add(value)
      return []
    }
    return finding({ pointer }, 'duplicate', `${key} ${String(value)} already exists`)
  })
}

function textOrFields(at: At): readonly LimitFinding[] {
  const hasOne = ['text', 'fields'].some((key) => fieldAt(at, key).value !== undefined)
  return hasOne ? [] : finding(at, 'missing', 'must have text or fields')
}

function fileDispatchesNothing(at: At): readonly LimitFinding[] {
  const isFile = fieldAt(fieldAt(at, 'element'), 'type').value === 'file_input'
  const isDispatched = fieldAt(at, 'dispatch_action').value === true
  return isFile && isDispatched
    ? finding(fieldAt(at, 'dispatch_action'), 'not-both', 'not allowed with file_input')
    : []
}
