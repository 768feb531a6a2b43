import type { Account } from '../account.ts'
import { addDays, type Day, dayOf, daysBetween, partsOf } from '../day.ts'
import { type AnniversaryId, anniversariesBetween } from './anniversaries.ts'
import { type Draft, RANKS } from './draft.ts'
import type { AccountEvent, OccasionPlan } from './occasion-file.ts'
import { budgetWindow, EVENT_LEADS } from './occasion-window.ts'

/** Months before the budget year in which its planning begins. Source: process method, budget cycle. */
export const BUDGET_LEAD_MONTHS = 3

type Whose = Readonly<{ account: Account; plan: OccasionPlan }>

/** The reminders of what an account has of its own days, as drafts in no order; events of other accounts are passed over. */
export function planAccountDays(account: Account, plan: OccasionPlan): readonly Draft[] {
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
  return anniversariesBetween(since, plan.window).flatMap(({ on, years, isRound, leads }) =>
    leads.map((lead) => ({
      ...ofAccount(id, { on, lead, plan }),
      key: `${of}|${id}|${on}|${lead}`,
      kind: 'anniversary',
      rank: RANKS.anniversary,
      why: { code: 'anniversary', of, years, isRound },
    })),
  )
}

function budgetDrafts({ account, plan }: Whose): readonly Draft[] {
  const { id, budgetStartMonth: month } = account
  if (month === undefined || plan.stopped.has(`${id}|budget`)) return []
  const { from, to } = budgetWindow(plan.window)
  const [first, last] = [partsOf(from).year, partsOf(to).year]
  const starts = Array.from({ length: last - first + 1 }, (_, n) => dayOf(first + n, month, 1))
  return starts.map((on) => ({
    ...ofAccount(id, { on, lead: daysBetween(budgetReminderOn(on), on), plan }),
    key: `budget|${id}|${on}`,
    kind: 'occasion',
    rank: RANKS.occasion,
    why: { code: 'budget', month },
  }))
}

function eventDrafts({ account: { id }, plan }: Whose, event: AccountEvent): readonly Draft[] {
  if (plan.stopped.has(`${id}|${event.id}`)) return []
  return EVENT_LEADS.map((lead) => ({
    ...ofAccount(id, { on: event.on, lead, plan }),
    key: `event|${event.id}|${event.on}|${lead}`,
    kind: 'occasion',
    rank: RANKS.occasion,
    why: { code: 'occasion', of: 'account', occasionId: event.id, name: event.name, tone: 'festive' },
  }))
}

/** What all reminders of an account's days have in common; several of one day become one. */
export function ofAccount(
  accountId: string,
  { on, lead, plan }: Readonly<{ on: Day; lead: number; plan: OccasionPlan }>,
): Pick<Draft, 'about' | 'date' | 'occursOn' | 'lead' | 'accountId'> {
  return {
    about: `account|${accountId}`,
    date: plan.remindOn(addDays(on, -lead)),
    occursOn: on,
    lead,
    accountId,
  }
}
