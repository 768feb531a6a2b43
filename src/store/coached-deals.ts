import { canConfirm } from '../coach/index.ts'
import { toDealPerson } from './deal-person-row.ts'
import type { Seat } from './seat.ts'
import { visible } from './visible.ts'

const MOST_DEALS = 500

/** Which of these deals have a coach whose word confirms; who that is, is not told. At most 500 are looked at. Source: COACH-1. */
export async function listCoached(seat: Seat, dealIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (dealIds.length === 0) return new Set()
  const rows = await seat.reads.db
    .selectFrom('deal_person')
    .innerJoin('deal', (join) =>
      join.onRef('deal.team_id', '=', 'deal_person.team_id').onRef('deal.id', '=', 'deal_person.deal_id'),
    )
    .innerJoin('account', (join) =>
      join.onRef('account.team_id', '=', 'deal.team_id').onRef('account.id', '=', 'deal.account_id'),
    )
    .selectAll('deal_person')
    .where('deal_person.team_id', '=', seat.teamId)
    .where('deal_person.deal_id', 'in', dealIds.slice(0, MOST_DEALS))
    .where('deal_person.coach', 'is not', null)
    .where(visible(seat.scope))
    .execute()
  const trusted = rows.map(toDealPerson).filter(({ coach }) => coach !== undefined && canConfirm(coach))
  return new Set(trusted.map(({ dealId }) => dealId))
}
