import { type DrillItem, type DrillKey, getDrillText } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'

/** Whose language a question is put in. */
export type Reader = Pick<Ask, 'words' | 'locale'>

/** What stands on the button of an option: its letter, or the whole where it is short. */
export function keyLabel({ words }: Reader, key: DrillKey): string {
  switch (key) {
    case 'true':
    case 'false':
      return words.drill.truth[key]
    case 'S':
    case 'P':
    case 'I':
    case 'N':
      return words.drill.question[key]
    default:
      return key.toUpperCase()
  }
}

/** An option as it is read: with its letter, where it has a text of its own. */
export function optionLabel(ask: Reader, item: DrillItem, key: DrillKey): string {
  const text = getDrillText(item, ask.locale)
  const label = keyLabel(ask, key)
  if (!('options' in text)) return label
  const option = new Map(Object.entries(text.options)).get(key)
  return option === undefined ? label : ask.words.drill.option(label, option)
}
