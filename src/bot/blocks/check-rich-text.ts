import {
  anything,
  byType,
  type Check,
  type Fields,
  flag,
  list,
  numberIn,
  object,
  oneOf,
  text,
} from './check-shape.ts'
import { address } from './check-text.ts'

const MOST_ELEMENTS = 1000
const id = text({ min: 1, max: 255 })
const style = object({
  optional: {
    bold: flag,
    italic: flag,
    strike: flag,
    code: flag,
    underline: flag,
    highlight: flag,
    client_highlight: flag,
    unlink: flag,
  },
})

const inline = (fields: Fields): Check => object({ ...fields, optional: { ...fields.optional, style } })

const link = inline({ required: { url: address }, optional: { text: text({ max: 3000 }), unsafe: flag } })

const words = inline({ required: { text: text({ min: 1, max: Number.POSITIVE_INFINITY }) } })

const inlines = byType({
  text: words,
  link,
  user: inline({ required: { user_id: id } }),
  usergroup: inline({ required: { usergroup_id: id } }),
  channel: inline({ required: { channel_id: id } }),
  team: inline({ required: { team_id: id } }),
  emoji: inline({
    required: { name: id },
    optional: { unicode: id, url: address, skin_tone: numberIn(1, 6) },
  }),
  broadcast: inline({ required: { range: oneOf('here', 'channel', 'everyone') } }),
  color: inline({ required: { value: text({ min: 1, max: 20 }) } }),
  date: inline({
    required: { timestamp: numberIn(0, 9_999_999_999), format: id },
    optional: { url: address, fallback: anything },
  }),
})

const border = { border: numberIn(0, 1) }

const section = object({ required: { elements: list(inlines, { max: MOST_ELEMENTS }) } })

const parts = byType({
  rich_text_section: section,
  rich_text_list: object({
    required: {
      style: oneOf('bullet', 'ordered'),
      elements: list(byType({ rich_text_section: section }), { max: MOST_ELEMENTS }),
    },
    optional: { indent: numberIn(0, 8), offset: numberIn(0, MOST_ELEMENTS), ...border },
  }),
  rich_text_quote: object({
    required: { elements: list(inlines, { max: MOST_ELEMENTS }) },
    optional: border,
  }),
  rich_text_preformatted: object({
    required: { elements: list(byType({ text: words, link }), { max: MOST_ELEMENTS }) },
    optional: { ...border, language: id },
  }),
})

/** The field of a rich text block: sections, lists, quotes and preformatted texts. */
export const richTextFields: Readonly<Record<string, Check>> = {
  elements: list(parts, { min: 1, max: MOST_ELEMENTS }),
}
