import type { Option } from '@slack/types'

/** One thing to pick in a list: what is shown, and the value that stands for it. */
export type Choice = Readonly<{
  value: string
  label: string
  note?: string
  group?: string
  option?: Option
}>

/** How many choices a list may hold before it grows a search field. */
export const searchFrom = 9

/** Choices whose label or note holds every word of the query, in the given order. */
export function matchingChoices(choices: readonly Choice[], query: string): readonly Choice[] {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return choices
  return choices.filter(({ label, note = '' }) => {
    const text = `${label} ${note}`.toLocaleLowerCase()
    return words.every((word) => text.includes(word))
  })
}
