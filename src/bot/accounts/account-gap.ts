import { type Account, findAccountGap, type NextStepFinding, type SteppedDeal } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'

/** That an account has nothing ahead where it should: no next step on a deal, no call to come. Source: ST-11. */
export async function readAccountGap(
  { desk, now }: Pick<Ask, 'desk' | 'now'>,
  account: Account,
  known?: readonly SteppedDeal[],
): Promise<NextStepFinding | undefined> {
  const asksForOne = findAccountGap({ account, deals: [], hasPlannedCall: false }) !== undefined
  if (!asksForOne) return undefined
  const deals = known ?? (await desk.deals.listOf(account.id))
  const without = findAccountGap({ account, deals, hasPlannedCall: false })
  if (without === undefined) return undefined
  return findAccountGap({ account, deals, hasPlannedCall: await desk.calls.isPlanned(account.id, now) })
}
