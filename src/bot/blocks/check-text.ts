import { byType, type Check, flag, object, oneOf, pattern, text } from './check-shape.ts'

/** A `plain_text` object of at most so many characters. */
export function plainText(max: number): Check {
  return byType({
    plain_text: object({ required: { text: text({ min: 1, max }) }, optional: { emoji: flag } }),
  })
}

/** A `plain_text` or `mrkdwn` object of at most so many characters. */
export function anyText(max: number): Check {
  const length = text({ min: 1, max })
  return byType({
    plain_text: object({ required: { text: length }, optional: { emoji: flag } }),
    mrkdwn: object({ required: { text: length }, optional: { verbatim: flag } }),
  })
}

/** A web address of at most 3,000 characters. */
export const address: Check = text({ min: 1, max: 3000 })

/** An `action_id`. */
export const actionId: Check = text({ min: 1, max: 255 })

/** A day such as `2026-03-02`. */
export const day: Check = pattern(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a day as YYYY-MM-DD')

/** A time of day such as `09:30`. */
export const time: Check = pattern(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time as HH:mm')

/** A confirmation dialog. */
export const confirm: Check = object({
  required: { title: plainText(100), text: anyText(300), confirm: plainText(30), deny: plainText(30) },
  optional: { style: oneOf('primary', 'danger') },
})
