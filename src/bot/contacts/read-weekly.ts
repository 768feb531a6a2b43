import { Problem, type Weekday } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { type CommandLine, optionOf } from '../grammar/command-line.ts'
import { foldText } from '../grammar/fold-text.ts'
import { findWeekday } from '../grammar/weekday-names.ts'

const OFF = /^(?:off|none|no|never|不用|不|无|关)$/

/** On which weekday somebody is greeted every week, `null` to turn it off; nothing where the line does not say. Source: TCH-1. */
export function readWeekly({ words }: Ask, line: CommandLine): Readonly<{ weeklyOn?: Weekday | null }> {
  const option = optionOf(line, 'weekly')
  if (option === undefined) return {}
  const phrase = foldText(option.text)
  if (OFF.test(phrase)) return { weeklyOn: null }
  const weeklyOn = findWeekday(phrase)
  if (weeklyOn !== undefined) return { weeklyOn }
  const { field, off } = words.occasions.weekly
  const choices = [...words.terms.weekday, off]
  throw new Problem({ code: 'bad-choice', field, text: option.text, choices, at: option.valueSpan })
}
