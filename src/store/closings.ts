import { z } from 'zod'
import {
  type C139Value,
  type ClosedDeal,
  type ClosingReview,
  type Day,
  type Deal,
  ELEMENTS,
  LOST_BY,
  Problem,
} from '../coach/index.ts'
import type { DealReviewTable } from './coaching-schema.ts'
import { storedJson } from './columns.ts'
import { requireDeal } from './deals.ts'
import { type Places, prepared } from './prepared.ts'
import type { Saved } from './saved.ts'
import type { Seat } from './seat.ts'
import { type Scope, visible } from './visible.ts'

/** How a deal ended. `value` is what its marks stood at, absent where nobody ever judged it. */
export type Closing = Readonly<{ on: Day; review: ClosingReview; value?: C139Value }>

/** The review of one closed deal, with the deal's name and the day it closed. */
export type KeptReview = Readonly<{ dealId: string; deal: string; on: Day; review: ClosingReview }>

/** The ends of deals, and what the team keeps of them. */
export interface Closings {
  /** The review of a closed deal; `undefined` where there is none. */
  find(dealId: string): Promise<ClosingReview | undefined>
  /** Closes the deal and keeps its review, as one change. @throws Problem `gone`, `not-allowed`, `deal-closed` */
  close(dealId: string, closing: Closing): Promise<Saved<Deal>>
  /** The reviews of deals that the viewer may see and that closed on `from` or later, newest first; at most 500. */
  listReviews(from: Day): Promise<readonly KeptReview[]>
  /**
   * What the whole team's closed deals stood at and how they ended, newest first; at most 1,000. It names no deal, so
   * private ones count too.
   */
  listEnds(): Promise<readonly ClosedDeal[]>
}

/** @param seat binds the workspace and the viewer */
export function createClosings(seat: Seat): Closings {
  return {
    async find(dealId) {
      const [row] = await reviewOf(seat.reads, { ...seat.scope, deal: dealId })
      return row && storedJson(StoredReview, row.review)
    },

    close: (dealId, closing) =>
      seat.journal.write('deal.close', async (tx) => {
        const deal = await requireDeal(tx.reader, seat, { id: dealId, action: 'deal.close' })
        if (deal.closed) throw new Problem({ code: 'deal-closed', name: deal.name })
        const { on } = closing
        const { result } = closing.review
        await tx.update('deal', { id: dealId }, { closed_on: on, closed_result: result })
        await tx.insert('deal_review', toRow(seat, dealId, closing))
        return { ...deal, closed: { on, result } }
      }),

    async listReviews(from) {
      const rows = await reviewsFrom(seat.reads, { ...seat.scope, from })
      return rows.map(({ deal_id: dealId, name: deal, on_day: on, review }) => ({
        dealId,
        deal,
        on,
        review: storedJson(StoredReview, review),
      }))
    },

    async listEnds() {
      const rows = await endsOf(seat.reads, { team: seat.teamId })
      return rows.flatMap(({ result, win_met: win, first_met: first, clear_met: clear }) =>
        win === null || first === null || clear === null ? [] : [{ result, value: { win, first, clear } }],
      )
    },
  }
}

const reviewOf = prepared('deal-review.of', (db, at: Places<Scope & { deal: string }>) =>
  db
    .selectFrom('deal_review')
    .innerJoin('deal', (join) =>
      join.onRef('deal.team_id', '=', 'deal_review.team_id').onRef('deal.id', '=', 'deal_review.deal_id'),
    )
    .innerJoin('account', (join) =>
      join.onRef('account.team_id', '=', 'deal.team_id').onRef('account.id', '=', 'deal.account_id'),
    )
    .select('deal_review.review')
    .where('deal_review.team_id', '=', at.team)
    .where('deal_review.deal_id', '=', at.deal)
    .where(visible(at)),
)

const reviewsFrom = prepared('deal-review.from', (db, at: Places<Scope & { from: Day }>) =>
  db
    .selectFrom('deal_review')
    .innerJoin('deal', (join) =>
      join.onRef('deal.team_id', '=', 'deal_review.team_id').onRef('deal.id', '=', 'deal_review.deal_id'),
    )
    .innerJoin('account', (join) =>
      join.onRef('account.team_id', '=', 'deal.team_id').onRef('account.id', '=', 'deal.account_id'),
    )
    .select(['deal_review.deal_id', 'deal.name', 'deal_review.on_day', 'deal_review.review'])
    .where('deal_review.team_id', '=', at.team)
    .where('deal_review.on_day', '>=', at.from)
    .where(visible(at))
    .orderBy('deal_review.on_day', 'desc')
    .orderBy('deal_review.deal_id', 'desc')
    .limit(500),
)

const endsOf = prepared('deal-review.ends', (db, at: Places<{ team: string }>) =>
  db
    .selectFrom('deal_review')
    .select(['result', 'win_met', 'first_met', 'clear_met'])
    .where('team_id', '=', at.team)
    .where('win_met', 'is not', null)
    .orderBy('on_day', 'desc')
    .orderBy('deal_id', 'desc')
    .limit(1000),
)

const StoredReview: z.ZodType<ClosingReview> = z.object({
  result: z.enum(['won', 'lost']),
  marginPercent: z.number().exactOptional(),
  wrongMarks: z.array(z.object({ element: z.enum(ELEMENTS), confirmedById: z.string().exactOptional() })),
  lesson: z.string(),
  lostBy: z.enum(LOST_BY).exactOptional(),
})

function toRow({ teamId, viewer }: Seat, dealId: string, { on, review, value }: Closing): DealReviewTable {
  return {
    team_id: teamId,
    deal_id: dealId,
    result: review.result,
    win_met: value?.win ?? null,
    first_met: value?.first ?? null,
    clear_met: value?.clear ?? null,
    review: JSON.stringify(review),
    by_id: viewer.memberId,
    on_day: on,
  }
}
