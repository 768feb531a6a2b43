import { richTextFields } from './check-rich-text.ts'
import {
  type At,
  all,
  anything,
  byType,
  type Check,
  fieldAt,
  finding,
  flag,
  isRecord,
  itemsAt,
  list,
  numberIn,
  object,
  oneOf,
  onlyOn,
  text,
} from './check-shape.ts'

const TABLE_ROWS = 100
const DATA_TABLE_ROWS = 101
const COLUMNS = 20
const CHARACTERS = 10_000
const POINTS = 20

const cells: Readonly<Record<string, Check>> = {
  raw_text: object({ required: { text: text({ min: 1, max: CHARACTERS }) } }),
  raw_number: object({
    required: { value: numberIn(-Number.MAX_VALUE, Number.MAX_VALUE) },
    optional: { text: text({ min: 1, max: CHARACTERS }) },
  }),
  rich_text: object({ required: richTextFields, optional: { block_id: anything } }),
}

const row = list(byType(cells), { min: 1, max: COLUMNS })

const columnSetting: Check = (at) =>
  at.value === null
    ? []
    : object({ optional: { align: oneOf('left', 'center', 'right'), is_wrapped: flag } })(at)

const equalWidths: Check = (at) => {
  const rows = itemsAt(fieldAt(at, 'rows'))
  const widths = rows.map(({ value }) => (Array.isArray(value) ? value.length : 0))
  return rows
    .filter((_, index) => widths[index] !== widths[0])
    .flatMap((place) => finding(place, 'wrong-type', 'must have as many cells as the first row'))
}

const plainHeader: Check = (at) => {
  const [header] = itemsAt(fieldAt(at, 'rows'))
  return (header === undefined ? [] : itemsAt(header))
    .filter(({ value }) => isRecord(value) && value['type'] === 'rich_text')
    .flatMap((place) => finding(place, 'wrong-type', 'must not be rich text in the header row'))
}

/** A table; the characters of all tables of a message are counted by the caller. */
export const table: Check = onlyOn(
  ['message', 'home'],
  object({
    required: { rows: list(row, { min: 1, max: TABLE_ROWS }) },
    optional: { block_id: anything, column_settings: list(columnSetting, { max: COLUMNS }) },
  }),
)

/** A table that sorts and pages, kept to the smaller of two documented sizes. */
export const dataTable: Check = onlyOn(
  ['message', 'home'],
  all(
    object({
      required: { caption: text({ min: 1, max: 3000 }), rows: list(row, { min: 2, max: DATA_TABLE_ROWS }) },
      optional: {
        block_id: anything,
        page_size: numberIn(1, 100),
        row_header_column_index: numberIn(0, COLUMNS - 1),
      },
    }),
    equalWidths,
    plainHeader,
  ),
)

const label = text({ min: 1, max: 20 })
const amount = numberIn(-Number.MAX_VALUE, Number.MAX_VALUE)
const point = object({ required: { label, value: amount } })

const pie = object({
  required: {
    segments: list(object({ required: { label, value: numberIn(Number.MIN_VALUE, Number.MAX_VALUE) } }), {
      min: 1,
      max: 12,
    }),
  },
})

const plotted = all(
  object({
    required: {
      series: list(object({ required: { name: label, data: list(point, { min: 1, max: POINTS }) } }), {
        min: 1,
        max: 12,
      }),
      axis_config: object({
        required: { categories: list(label, { min: 1, max: POINTS }) },
        optional: { x_label: text({ max: 50 }), y_label: text({ max: 50 }) },
      }),
    },
  }),
  onePerCategory,
)

/** A chart drawn by Slack. */
export const dataVisualization: Check = onlyOn(
  ['message'],
  object({
    required: {
      title: text({ min: 1, max: 50 }),
      chart: byType({ pie, bar: plotted, area: plotted, line: plotted }),
    },
    optional: { block_id: anything },
  }),
)

/** The characters in the cells of a table, as Slack counts them against 10,000. */
export function tableCharacters(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + tableCharacters(item), 0)
  if (!isRecord(value)) return 0
  const own = typeof value['text'] === 'string' ? value['text'].length : 0
  return own + tableCharacters(value['rows']) + tableCharacters(value['elements'])
}

function onePerCategory(at: At): ReturnType<Check> {
  const wanted = itemsAt(fieldAt(fieldAt(at, 'axis_config'), 'categories')).map(({ value }) => value)
  return itemsAt(fieldAt(at, 'series')).flatMap((series) => {
    const labels = itemsAt(fieldAt(series, 'data')).map((place) => fieldAt(place, 'label').value)
    const isSame = labels.length === wanted.length && wanted.every((category) => labels.includes(category))
    return isSame ? [] : finding(series, 'wrong-type', 'must have one value for each category')
  })
}
