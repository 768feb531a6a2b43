import { buttonElement, contextActionElements, imageElement } from './check-elements.ts'
import {
  type At,
  all,
  anything,
  byType,
  type Check,
  fieldAt,
  finding,
  list,
  object,
  oneOf,
  onlyOn,
  text,
} from './check-shape.ts'
import { address, anyText, plainText } from './check-text.ts'

const blockId = { block_id: anything }

/** A warning inside a form. */
export const alert: Check = onlyOn(
  ['modal'],
  object({
    required: { text: anyText(200) },
    optional: { ...blockId, level: oneOf('default', 'info', 'warning', 'error', 'success') },
  }),
)

/** A card; its icon is an image or one of Slack's own. */
export const card: Check = all(
  object({
    isOpen: true,
    optional: {
      hero_image: byType({ image: imageElement }),
      icon: byType({ image: imageElement }),
      title: anyText(150),
      subtitle: anyText(150),
      body: anyText(200),
      subtext: anyText(200),
      actions: list(byType({ button: buttonElement }), { max: 3 }),
    },
  }),
  oneIcon,
  notEmpty,
)

/** Cards side by side. */
export const carousel: Check = onlyOn(
  ['message', 'home'],
  object({ required: { elements: list(byType({ card }), { min: 1, max: 10 }) }, optional: blockId }),
)

/** Thumbs and icon buttons under a message. */
export const contextActions: Check = onlyOn(
  ['message'],
  object({
    required: { elements: list(byType(contextActionElements), { min: 1, max: 5 }) },
    optional: blockId,
  }),
)

/** Text in ordinary Markdown; the characters of all of them are counted by the caller. */
export const markdown: Check = onlyOn(
  ['message'],
  object({ required: { text: text({ min: 1, max: 12_000 }) }, optional: blockId }),
)

/** A video that plays in place. */
export const video: Check = object({
  required: {
    video_url: address,
    thumbnail_url: address,
    alt_text: text({ min: 1, max: 2000 }),
    title: plainText(199),
  },
  optional: {
    ...blockId,
    title_url: address,
    author_name: text({ max: 49 }),
    provider_name: text({ max: 49 }),
    provider_icon_url: address,
    description: plainText(199),
  },
})

/** A frame around other blocks, which the given check knows. */
export function container(child: Check): Check {
  return onlyOn(
    ['message'],
    all(
      object({
        isOpen: true,
        required: { child_blocks: list(child, { min: 1, max: 10 }) },
        optional: { title: plainText(150), subtitle: anyText(150) },
      }),
      titled,
    ),
  )
}

function titled(at: At): ReturnType<Check> {
  const hasTitle = ['title', 'rich_text_title'].some((key) => fieldAt(at, key).value !== undefined)
  return hasTitle ? [] : finding(fieldAt(at, 'title'), 'missing', 'missing required field: title')
}

function oneIcon(at: At): ReturnType<Check> {
  const isBoth = ['icon', 'slack_icon'].every((key) => fieldAt(at, key).value !== undefined)
  return isBoth ? finding(at, 'not-both', 'must not have both icon and slack_icon') : []
}

function notEmpty(at: At): ReturnType<Check> {
  const hasOne = ['hero_image', 'title', 'actions', 'body'].some(
    (key) => fieldAt(at, key).value !== undefined,
  )
  return hasOne ? [] : finding(at, 'missing', 'must have a hero_image, title, actions or body')
}
