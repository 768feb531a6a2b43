import type { Account } from '../account.ts'
import { type Day, daysBetween } from '../day.ts'
import type { Deal } from '../deal.ts'

/** What is wrong with the next step of a deal or an account. `days` is how late it is. Source: ST-11. */
export type NextStepFinding = Readonly<
  { code: 'no-next-step' } | { code: 'next-step-overdue'; by: Day; days: number }
>

/** What a deal is looked at by. */
export type SteppedDeal = Pick<Deal, 'nextStep' | 'closed'>

/** Whether an open deal lacks its one next step, or has let it pass; nothing for a closed one. Source: ST-11. */
export function findNextStepGap({ nextStep, closed }: SteppedDeal, today: Day): NextStepFinding | undefined {
  if (closed !== undefined) return undefined
  if (nextStep === undefined) return { code: 'no-next-step' }
  const days = daysBetween(nextStep.by, today)
  return days > 0 ? { code: 'next-step-overdue', by: nextStep.by, days } : undefined
}

/** An account as its next step is looked for: its deals, and whether a call with it is planned. */
export type SteppedAccount = Readonly<{
  account: Pick<Account, 'tier' | 'archivedOn'>
  deals: readonly SteppedDeal[]
  hasPlannedCall: boolean
}>

/**
 * Whether an A or B account has nothing ahead: neither a next step on an open deal nor a planned call. One that is
 * overdue counts as there; the deal itself says that it is late.
 *
 * Source: ST-11
 */
export function findAccountGap({
  account,
  deals,
  hasPlannedCall,
}: SteppedAccount): NextStepFinding | undefined {
  const asksForOne = account.archivedOn === undefined && (account.tier === 'A' || account.tier === 'B')
  const hasOne =
    hasPlannedCall || deals.some(({ nextStep, closed }) => nextStep !== undefined && closed === undefined)
  return asksForOne && !hasOne ? { code: 'no-next-step' } : undefined
}
