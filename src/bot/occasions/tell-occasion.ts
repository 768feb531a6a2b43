import { addDays, type Day, type OwnOccasion, ownOccasionsBetween } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { formatDay } from '../words/format-day.ts'
import { industryName } from '../words/industry-name.ts'

const LOOK_AHEAD_DAYS = 800

/** Whom an occasion of the team's concerns, in words. */
export function whoseText({ words }: Ask, { tiers, industry }: OwnOccasion): string {
  return words.occasions.whose(tiers, industry === undefined ? '' : industryName(words, industry))
}

/** When it falls next; `undefined` when it is over. */
export function nextOn(occasion: OwnOccasion, today: Day): Day | undefined {
  const [next] = ownOccasionsBetween([occasion], { from: today, to: addDays(today, LOOK_AHEAD_DAYS) })
  return next?.on
}

/** One occasion on a line behind its name: when next, how often, for whom. */
export function occasionFacts(ask: Ask, occasion: OwnOccasion): string {
  const { words, locale, today } = ask
  const w = words.occasions
  const on = nextOn(occasion, today)
  return [
    on === undefined ? w.over : w.next(formatDay(locale, on, today)),
    occasion.rule.kind === 'once' ? '' : w.yearly,
    whoseText(ask, occasion),
    occasion.tone === 'solemn' ? w.solemnWord : '',
  ]
    .filter((part) => part !== '')
    .join(words.core.detailGlue)
}
