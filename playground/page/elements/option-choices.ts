import type { Option, OptionGroup } from '@slack/types'
import type { Choice } from './choice.ts'
import { plainText } from './text-object.tsx'

/** Options with or without groups, as Slack sends them. */
export type Options = Readonly<{ options?: readonly Option[]; option_groups?: readonly OptionGroup[] }>

/** Choices of an element's options, group by group. */
export function optionChoices({ options = [], option_groups = [] }: Options): readonly Choice[] {
  return [
    ...options.map((option) => toChoice(option)),
    ...option_groups.flatMap((group) =>
      group.options.map((option) => toChoice(option, plainText(group.label))),
    ),
  ]
}

/** The choice that stands for an option. */
export function toChoice(option: Option, group?: string): Choice {
  const note = plainText(option.description)
  return {
    value: option.value ?? plainText(option.text),
    label: plainText(option.text),
    option,
    ...(note ? { note } : {}),
    ...(group ? { group } : {}),
  }
}

/** Choices of a bot's answer to a search: options, or groups of options. Other things are left out. */
export function suggestedChoices(answer: readonly unknown[]): readonly Choice[] {
  return answer.flatMap((one) => {
    if (isGroup(one)) return optionChoices({ option_groups: [one] })
    return isOption(one) ? [toChoice(one)] : []
  })
}

function isOption(one: unknown): one is Option {
  return typeof one === 'object' && one !== null && 'text' in one
}

function isGroup(one: unknown): one is OptionGroup {
  return typeof one === 'object' && one !== null && 'options' in one && Array.isArray(one.options)
}
