import { type Day, OCCASION_TIERS, Problem, type Span, type Tier } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { choose, findIn } from '../choose.ts'
import { type CommandLine, optionOf, optionsOf } from '../grammar/command-line.ts'
import { wordsOf } from '../grammar/line-text.ts'
import { readDay } from '../grammar/read-day.ts'
import { type DayRule, findDayRule } from '../grammar/read-rule.ts'
import { readText } from '../grammar/read-text.ts'
import { readYes } from '../read-yes.ts'

/** A day, or a rule by which one is found each year. */
export type ToldDay = Readonly<{ kind: 'once'; on: Day }> | DayRule

/** An occasion as it was typed or filled in, for the team or for one account. */
export type NewOccasion = Readonly<{
  name: string
  /** The day, or the rule by which it is found. */
  when: ToldDay
  isYearly: boolean
  isSolemn: boolean
  tiers: readonly Tier[]
  industry?: string
}>

/** How long the name of an occasion may be. */
export const NAME_MOST = 80

/** @throws Problem `missing`, `bad-day`, `bad-choice`, `too-long` */
export function readOccasion(ask: Ask, line: CommandLine): NewOccasion {
  const { words } = ask
  const w = words.occasions
  const name = readText(wordsOf(line), { field: w.nameField, most: NAME_MOST })
  if (name === '') throw new Problem({ code: 'missing', what: w.nameNeeded, example: w.example })
  const industry = optionOf(line, 'industry')
  return {
    name,
    when: readOn(ask, line),
    isYearly: readFlag(ask, line, 'yearly'),
    isSolemn: readFlag(ask, line, 'solemn'),
    tiers: readTiers(ask, line),
    ...(industry && { industry: findIn('industry', industry.text) ?? industry.text }),
  }
}

/** The day or the rule that a phrase tells. @throws Problem `bad-day` */
export function readToldDay({ today, locale }: Ask, text: string, span?: Span): ToldDay {
  const rule = findDayRule(text, locale)
  return rule ?? { kind: 'once', on: readDay(text, { today, locale, ...(span && { span }) }) }
}

function readOn(ask: Ask, line: CommandLine): ToldDay {
  const option = optionOf(line, 'on')
  if (option !== undefined) return readToldDay(ask, option.text, option.valueSpan)
  const { dayNeeded, example } = ask.words.occasions
  throw new Problem({ code: 'missing', what: dayNeeded, example })
}

function readFlag(ask: Ask, line: CommandLine, key: 'yearly' | 'solemn'): boolean {
  const { repeats, mood } = ask.words.occasions
  const option = optionOf(line, key)
  return option !== undefined && readYes(ask, option, key === 'yearly' ? repeats : mood)
}

function readTiers(ask: Ask, line: CommandLine): readonly Tier[] {
  const tiers = optionsOf(line, 'tier').flatMap(({ text, valueSpan }) =>
    text
      .split(/[,，、\s]+/)
      .filter((part) => part !== '')
      .map((part) => choose(ask, 'tier', { text: part, span: valueSpan })),
  )
  return tiers.length === 0 ? OCCASION_TIERS : [...new Set(tiers)].sort()
}
