import { z } from 'zod'
import {
  CONCERN_SIGNS,
  DIFFERENTIATORS,
  DIRECTIONS,
  FACTORS,
  OPENINGS,
  type Positioning,
  TERRITORIES,
  UNJUDGED,
} from '../coach/index.ts'
import type { DealPositioningTable } from './coaching-schema.ts'
import { storedJson, toInstant } from './columns.ts'
import type { Reader } from './database.ts'
import { requireDeal } from './deals.ts'
import { type Places, prepared } from './prepared.ts'
import { type Patch, patched, type Saved } from './saved.ts'
import type { Seat } from './seat.ts'
import { type Scope, visible } from './visible.ts'

/** What was judged, or how it follows from what is kept. */
export type PositioningPatch = Patch<Positioning> | ((kept: Positioning) => Patch<Positioning>)

/** How the deals are positioned that the viewer may see. */
export interface Positionings {
  /** `UNJUDGED` where nobody has judged anything. */
  read(dealId: string): Promise<Positioning>
  /**
   * Lays what was judged over what is kept; a function gets that first, so that two who add to a list at once both do.
   * @throws Problem `gone`, `not-allowed`
   */
  save(dealId: string, patch: PositioningPatch): Promise<Saved<Positioning>>
}

/** @param seat binds the workspace and the viewer */
export function createPositionings(seat: Seat): Positionings {
  return {
    read: async (dealId) => (await findIn(seat.reads, seat, dealId)) ?? UNJUDGED,

    save: (dealId, patch) =>
      seat.journal.write('deal.positioning', async (tx) => {
        await requireDeal(tx.reader, seat, { id: dealId, action: 'deal.positioning' })
        const before = await findIn(tx.reader, seat, dealId)
        const kept = before ?? UNJUDGED
        const positioning = patched<Positioning>(kept, typeof patch === 'function' ? patch(kept) : patch)
        const row = toRow(seat, dealId, positioning)
        if (before) await tx.update('deal_positioning', { deal_id: dealId }, row)
        else await tx.insert('deal_positioning', row)
        return positioning
      }),
  }
}

async function findIn(reader: Reader, { scope }: Seat, deal: string): Promise<Positioning | undefined> {
  const [row] = await positioningOf(reader, { ...scope, deal })
  return row && storedJson(StoredPositioning, row.positioning)
}

const positioningOf = prepared('deal-positioning.of', (db, at: Places<Scope & { deal: string }>) =>
  db
    .selectFrom('deal_positioning')
    .innerJoin('deal', (join) =>
      join
        .onRef('deal.team_id', '=', 'deal_positioning.team_id')
        .onRef('deal.id', '=', 'deal_positioning.deal_id'),
    )
    .innerJoin('account', (join) =>
      join.onRef('account.team_id', '=', 'deal.team_id').onRef('account.id', '=', 'deal.account_id'),
    )
    .select('deal_positioning.positioning')
    .where('deal_positioning.team_id', '=', at.team)
    .where('deal_positioning.deal_id', '=', at.deal)
    .where(visible(at)),
)

const StoredCriterion = z.object({
  id: z.string(),
  text: z.string(),
  by: z.enum([...DIFFERENTIATORS.hard, ...DIFFERENTIATORS.soft]),
  singlesUsOut: z.boolean().exactOptional(),
  answersBuyingPoint: z.boolean().exactOptional(),
})

const StoredPositioning: z.ZodType<Positioning> = z.object({
  ratings: z.partialRecord(z.enum(FACTORS), z.number()),
  territory: z.enum(TERRITORIES).exactOptional(),
  opening: z.enum(OPENINGS).exactOptional(),
  concernSigns: z.array(z.enum(CONCERN_SIGNS)),
  place: z.enum(['leader', 'follower']).exactOptional(),
  criteriaKnown: z.boolean(),
  isProposalAsked: z.boolean(),
  // Rows from before criteria were noted one by one have none.
  criteria: z.array(StoredCriterion).default([]),
  // Nor have those from before tactics were noted.
  tactics: z.partialRecord(z.enum(DIRECTIONS), z.string()).default({}),
})

function toRow(seat: Seat, dealId: string, positioning: Positioning): DealPositioningTable {
  return {
    team_id: seat.teamId,
    deal_id: dealId,
    positioning: JSON.stringify(positioning),
    by_id: seat.viewer.memberId,
    at: toInstant(seat.now()),
  }
}
