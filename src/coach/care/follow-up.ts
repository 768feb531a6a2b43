import { addDays, type Day, daysBetween } from '../day.ts'
import type { WorkWeek } from '../holidays/work-week.ts'
import { type Draft, RANKS } from '../touches/draft.ts'
import { lastNominalDay } from '../touches/plan-window.ts'

/** The shapes that a follow-up can take, the everyday ones first. Source: FUP-2. */
export const FOLLOW_UP_FORMS = [
  'message',
  'call',
  'visit',
  'meal',
  'letter',
  'sample',
  'event',
  'other',
] as const
export type FollowUpForm = (typeof FOLLOW_UP_FORMS)[number]

/** One follow-up of a deal, with its own reason. Source: FUP-1, FUP-2. */
export type FollowUp = Readonly<{
  id: string
  accountId: string
  dealId: string
  contactId?: string
  reason: string
  form: FollowUpForm
  on: Day
  byId: string
}>

/** Days between two follow-ups: after `ideal` the next is due, after `longest` without an answer there is silence. */
export type FollowUpPace = Readonly<{ ideal: number; longest: number }>

/** Two to three weeks, where the team has not chosen otherwise. Source: FUP-2. */
export const FOLLOW_UP_PACE: FollowUpPace = { ideal: 14, longest: 21 }

/** An open deal as its follow-ups are planned: `lastAnswerOn` is the last touch with the account, of any kind. */
export type FollowedDeal = Readonly<{
  dealId: string
  accountId: string
  name: string
  count: number
  lastOn: Day
  lastAnswerOn?: Day
}>

/** What the reminders of follow-ups are planned from. */
export type FollowUpPlan = Readonly<{
  deals: readonly FollowedDeal[]
  pace?: FollowUpPace | undefined
  /** `follow-up|deal` of what was stopped for good. */
  stopped: ReadonlySet<string>
  remindOn: (day: Day) => Day
}>

/**
 * For each followed deal the reminder that the next follow-up is due, and the warning that there was neither one nor an
 * answer. They hang on the last follow-up alone, so the same ones come out of any window. A deal that was never followed
 * up has none: its rhythm begins with the first. Source: FUP-1, FUP-2.
 */
export function planFollowUps({ deals, stopped, remindOn, ...plan }: FollowUpPlan): readonly Draft[] {
  const { ideal, longest } = plan.pace ?? FOLLOW_UP_PACE
  return deals
    .filter(({ dealId }) => !stopped.has(`follow-up|${dealId}`))
    .flatMap((deal) => [
      toDraft(deal, { crossed: 'ideal', asksFor: ideal }, remindOn),
      ...(isAnswered(deal) ? [] : [toDraft(deal, { crossed: 'longest', asksFor: longest }, remindOn)]),
    ])
}

/** The key under which planning finds an open deal that is followed up, by its last follow-up. */
export function followUpKey(lastOn: Day): string {
  return `follow|${lastOn}`
}

/** The last day on which the last follow-up of a deal may be that has a reminder up to `to`. */
export function followUpsUpTo(
  to: Day,
  week: WorkWeek,
  { ideal, longest }: FollowUpPace = FOLLOW_UP_PACE,
): Day {
  return addDays(lastNominalDay(to, week), -Math.min(ideal, longest))
}

/** Whether anybody was in touch with the account after the last follow-up. */
export function isAnswered({ lastOn, lastAnswerOn }: Pick<FollowedDeal, 'lastOn' | 'lastAnswerOn'>): boolean {
  return lastAnswerOn !== undefined && lastAnswerOn > lastOn
}

/** Whether the deal is silent on `today`: the longest interval has passed with no follow-up and no answer. Source: FUP-1. */
export function isSilentDeal(deal: FollowedDeal, today: Day, pace: FollowUpPace = FOLLOW_UP_PACE): boolean {
  return !isAnswered(deal) && daysBetween(deal.lastOn, today) >= pace.longest
}

type Crossed = Readonly<{ crossed: keyof FollowUpPace; asksFor: number }>

function toDraft(deal: FollowedDeal, { crossed, asksFor }: Crossed, remindOn: (day: Day) => Day): Draft {
  const { dealId, accountId, name, count, lastOn } = deal
  const occursOn = addDays(lastOn, asksFor)
  return {
    key: `follow-up|${dealId}|${lastOn}|${crossed}`,
    kind: 'follow-up',
    rank: RANKS.followUp,
    about: `follow-up|${dealId}`,
    date: firstDateAfter(lastOn, occursOn, remindOn),
    occursOn,
    lead: 0,
    accountId,
    why: { code: 'follow-up', dealId, deal: name, count, crossed, asksFor, lastOn },
  }
}

/** A short interval over a holiday week would be reminded of before the follow-up it counts from. */
function firstDateAfter(lastOn: Day, occursOn: Day, remindOn: (day: Day) => Day): Day {
  let day = occursOn
  while (remindOn(day) <= lastOn) day = addDays(day, 1)
  return remindOn(day)
}

/** How far somebody has come with following up. Source: FUP-1. */
export type Persistence = 'none' | 'begun' | 'fourth' | 'selling' | 'enough'

/** From this follow-up on most sales are made, up to the other. Source: FUP-1. */
export const MOST_SALES_FROM = 4
export const MOST_SALES_TO = 11

/** What `count` follow-ups of a deal say: the fourth is worth praise, past the eleventh it is time for another way. */
export function persistenceOf(count: number): Persistence {
  if (count === 0) return 'none'
  if (count < MOST_SALES_FROM) return 'begun'
  if (count === MOST_SALES_FROM) return 'fourth'
  return count <= MOST_SALES_TO ? 'selling' : 'enough'
}
