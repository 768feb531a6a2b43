import { z } from 'zod'
import { type Account, TIERS } from '../account.ts'
import { addDays, Day, dayOf, daysInMonth, partsOf, type Weekday } from '../day.ts'
import { LUNAR_CALENDARS } from './lunar.ts'
import { daysByRule } from './occasion-days.ts'
import { withLead } from './occasion-window.ts'
import { type DayWindow, FESTIVAL_LEADS } from './plan-window.ts'

const Month = z.number().int().min(1).max(12)
const IsWeekday = z.custom<Weekday>(
  (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 7,
)

/**
 * An occasion that a team added itself: a trade fair, an opening, a day of its trade. `once` is for what does not come
 * again. Source: TCH-1.
 */
export const OwnOccasion = z.object({
  id: z.string().regex(/^own:[a-z0-9-]{1,40}$/),
  name: z.string().min(1).max(80),
  tone: z.enum(['festive', 'solemn']),
  weight: z.enum(['major', 'minor']),
  /** It concerns accounts of these tiers alone. */
  tiers: z.array(z.enum(TIERS)).min(1),
  /** It concerns one industry alone. */
  industry: z.string().max(80).exactOptional(),
  rule: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('once'), on: Day }),
    z.object({ kind: z.literal('solar'), month: Month, day: z.number().int().min(1).max(31) }),
    z.object({
      kind: z.literal('nth-weekday'),
      month: Month,
      weekday: IsWeekday,
      nth: z.number().int().min(1).max(4),
    }),
    z.object({
      kind: z.literal('lunar'),
      calendar: z.enum(LUNAR_CALENDARS),
      month: Month,
      day: z.number().int().min(1).max(30),
    }),
  ]),
})
export type OwnOccasion = z.infer<typeof OwnOccasion>

/** Whom an occasion concerns unless a team says otherwise: those who get most of our attention. Source: TIER-1. */
export const OCCASION_TIERS = ['A', 'B'] as const

/** Whether an occasion of the team's is a reason to be in touch with an account. */
export function concerns(
  { tiers, industry }: OwnOccasion,
  account: Pick<Account, 'tier' | 'industry'>,
): boolean {
  if (industry !== undefined && industry !== account.industry) return false
  return account.tier !== undefined && tiers.includes(account.tier)
}

/** A day on which a team's own occasion falls. */
export type OwnOccasionOn = Readonly<{ occasion: OwnOccasion; on: Day }>

/**
 * The days from `window.from` to `window.to`, both included, on which the team's own occasions fall: by day, then in the
 * order given. A date that a month does not have is kept on its last day.
 */
export function ownOccasionsBetween(
  own: readonly OwnOccasion[],
  { from, to }: DayWindow,
): readonly OwnOccasionOn[] {
  const found: OwnOccasionOn[] = []
  for (let year = partsOf(from).year; year <= partsOf(to).year; year += 1) {
    for (const occasion of own) {
      for (const on of daysIn(year, occasion.rule)) if (on >= from && on <= to) found.push({ occasion, on })
    }
  }
  return found.sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
}

/** When a rule falls next, `from` included; `undefined` where it does not come again. */
export function nextByRule(rule: OwnOccasion['rule'], from: Day): Day | undefined {
  const { year } = partsOf(from)
  // A lunar day may skip a calendar year.
  return [year, year + 1, year + 2].flatMap((each) => daysIn(each, rule)).find((on) => on >= from)
}

/** Those of which the team may be reminded on these nominal days, or is told before and comes later. Order as above. */
export function ownOccasionsNear(own: readonly OwnOccasion[], window: DayWindow): readonly OwnOccasionOn[] {
  return ownOccasionsBetween(own, withLead(window, FESTIVAL_LEADS.major[0])).filter(
    ({ occasion, on }) => on <= addDays(window.to, FESTIVAL_LEADS[occasion.weight][0]),
  )
}

function daysIn(year: number, rule: OwnOccasion['rule']): readonly Day[] {
  if (rule.kind === 'once') return partsOf(rule.on).year === year ? [rule.on] : []
  const noOther = (id: string) => {
    throw new Error(`A team's occasion counts from no other, not from ${id}`)
  }
  if (rule.kind !== 'solar') return daysByRule(year, rule, noOther)
  return [dayOf(year, rule.month, Math.min(rule.day, daysInMonth(year, rule.month)))]
}
