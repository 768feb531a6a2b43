import { addDays, type Day, dayOf, daysBetween, partsOf } from '../day.ts'
import { type AnniversaryId, anniversariesBetween, LONGEST_ANNIVERSARY_LEAD } from './anniversaries.ts'
import { type Draft, RANKS } from './draft.ts'
import type { AccountEvent, OccasionAccount, OccasionPlan } from './occasion-file.ts'
import { EVENT_LEADS, withLead } from './occasion-window.ts'

/** Months before the budget year in which its planning begins. Source: process method, budget cycle. */
export const BUDGET_LEAD_MONTHS = 3

/** The longest time between the first days of a month and of the one three months later. */
const LONGEST_BUDGET_LEAD = 92

type Whose = Readonly<{ account: OccasionAccount; plan: OccasionPlan }>

/** The reminders of what an account has of its own days, as drafts in no order; events of other accounts are passed over. */
export function planAccountDays(account: OccasionAccount, plan: OccasionPlan): readonly Draft[] {
  const whose = { account, plan }
  return [
    ...anniversaryDrafts(whose, 'company_anniversary', account.foundedOn),
    ...anniversaryDrafts(whose, 'contract_anniversary', account.contractOn),
    ...budgetDrafts(whose),
    ...plan.events
      .filter(({ accountId }) => accountId === account.id)
      .flatMap((event) => eventDrafts(whose, event)),
  ]
}

/** The first day on which whoever looks after an account is told of a budget year that begins on `on`. */
export function budgetReminderOn(on: Day): Day {
  const { year, month } = partsOf(on)
  return month > BUDGET_LEAD_MONTHS
    ? dayOf(year, month - BUDGET_LEAD_MONTHS, 1)
    : dayOf(year - 1, month + 12 - BUDGET_LEAD_MONTHS, 1)
}

function anniversaryDrafts(
  { account: { id }, plan }: Whose,
  of: AnniversaryId,
  since: Day | undefined,
): readonly Draft[] {
  if (since === undefined || plan.stopped.has(`${id}|${of}`)) return []
  const window = withLead(plan.window, LONGEST_ANNIVERSARY_LEAD)
  return anniversariesBetween(since, window).flatMap(({ on, years, isRound, leads }) =>
    leads.flatMap((lead) =>
      draftOf(id, { on, lead, plan }, () => ({
        key: `${of}|${id}|${on}|${lead}`,
        kind: 'anniversary',
        rank: RANKS.anniversary,
        why: { code: 'anniversary', of, years, isRound },
      })),
    ),
  )
}

function budgetDrafts({ account, plan }: Whose): readonly Draft[] {
  const { id, budgetStartMonth: month } = account
  if (month === undefined || plan.stopped.has(`${id}|budget`)) return []
  const { from, to } = withLead(plan.window, LONGEST_BUDGET_LEAD)
  const [first, last] = [partsOf(from).year, partsOf(to).year]
  const starts = Array.from({ length: last - first + 1 }, (_, n) => dayOf(first + n, month, 1))
  return starts.flatMap((on) =>
    draftOf(id, { on, lead: daysBetween(budgetReminderOn(on), on), plan }, () => ({
      key: `budget|${id}|${on}`,
      kind: 'occasion',
      rank: RANKS.occasion,
      why: { code: 'budget', month },
    })),
  )
}

function eventDrafts({ account: { id }, plan }: Whose, event: AccountEvent): readonly Draft[] {
  if (plan.stopped.has(`${id}|${event.id}`)) return []
  const { id: occasionId, name, on } = event
  return EVENT_LEADS.flatMap((lead) =>
    draftOf(id, { on, lead, plan }, () => ({
      key: `event|${occasionId}|${on}|${lead}`,
      kind: 'occasion',
      rank: RANKS.occasion,
      why: { code: 'occasion', of: 'account', occasionId, name, tone: 'festive' },
    })),
  )
}

/** The reminder of an account's day, where one is wanted then; several of one day become one. */
export function draftOf(
  accountId: string,
  { on, lead, plan }: Readonly<{ on: Day; lead: number; plan: OccasionPlan }>,
  saying: () => Pick<Draft, 'key' | 'kind' | 'rank' | 'why'>,
): readonly Draft[] {
  const date = plan.remindOn(addDays(on, -lead))
  if (date < plan.wanted.from || date > plan.wanted.to) return []
  const { key, kind, rank, why } = saying()
  return [{ about: `account|${accountId}`, key, kind, rank, date, occursOn: on, lead, accountId, why }]
}
