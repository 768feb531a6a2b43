import {
  type At,
  all,
  type Check,
  eitherOf,
  fieldAt,
  finding,
  isRecord,
  itemsAt,
  type LimitFinding,
  list,
  object,
  text,
} from './check-shape.ts'
import { address, anyText, plainText } from './check-text.ts'

const MOST_OPTIONS = 100

/** An option whose texts may only be plain, as in selects. The value is kept to 75, the smaller of two documented limits. */
export const plainOption: Check = option(plainText(75))

/** An option whose texts may be mrkdwn, as in check boxes and radio buttons. */
export const richOption: Check = option(anyText(75))

/** An option of an overflow menu, which may lead to an address. */
export const overflowOption: Check = option(plainText(75), { url: address })

const plainOptions = list(plainOption, { min: 1, max: MOST_OPTIONS })

const group: Check = object({ required: { label: plainText(75), options: plainOptions } })

const groups = list(group, { min: 1, max: MOST_OPTIONS })

/** The fields of a static select that hold its options. */
export const optionFields: Readonly<Record<string, Check>> = { options: plainOptions, option_groups: groups }

/** `options` or `option_groups`, not both, and what is chosen at first among them. */
export const optionsChosen: Check = all(eitherOf('options', 'option_groups'), initialAmongOptions)

/** What an external select's suggestions may be: at most 100 options, or groups of them. */
export const suggestions: Check = all(
  eitherOf('options', 'option_groups'),
  object({ optional: { options: list(plainOption, { max: MOST_OPTIONS }), option_groups: groups } }),
)

/** That what is chosen at first is among the options, word for word. */
export function initialAmongOptions(at: At): readonly LimitFinding[] {
  const known = new Set(optionsIn(at).map(({ value }) => identityOf(value)))
  const initial = [fieldAt(at, 'initial_option'), ...itemsAt(fieldAt(at, 'initial_options'))]
  return initial
    .filter(({ value }) => value !== undefined && !known.has(identityOf(value)))
    .flatMap((place) => finding(place, 'not-an-option', 'must be one of the options'))
}

function optionsIn(at: At): readonly At[] {
  const grouped = itemsAt(fieldAt(at, 'option_groups')).flatMap((place) => itemsAt(fieldAt(place, 'options')))
  return [...itemsAt(fieldAt(at, 'options')), ...grouped]
}

function identityOf(option: unknown): string {
  if (!isRecord(option)) return ''
  const label = isRecord(option['text']) ? option['text']['text'] : ''
  return JSON.stringify([option['value'], label])
}

function option(label: Check, more: Readonly<Record<string, Check>> = {}): Check {
  return object({
    required: { text: label, value: text({ max: 75 }) },
    optional: { description: label, ...more },
  })
}
