import { nextByRule, type OwnOccasion } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { formatDay } from '../words/format-day.ts'
import { formatRule } from '../words/format-rule.ts'
import { industryName } from '../words/industry-name.ts'

/** Whom an occasion of the team's concerns, in words. */
export function whoseText({ words }: Ask, { tiers, industry }: OwnOccasion): string {
  return words.occasions.whose(tiers, industry === undefined ? '' : industryName(words, industry))
}

/** One occasion on a line behind its name: when next, how often, for whom. */
export function occasionFacts(ask: Ask, occasion: OwnOccasion): string {
  const { words, locale, today } = ask
  const w = words.occasions
  const on = nextByRule(occasion.rule, today)
  return [
    on === undefined ? w.over : w.next(formatDay(locale, on, today)),
    occasion.rule.kind === 'once' ? '' : w.yearly(formatRule(words, locale, occasion.rule)),
    whoseText(ask, occasion),
    occasion.tone === 'solemn' ? w.solemnWord : '',
  ]
    .filter((part) => part !== '')
    .join(words.core.detailGlue)
}
