import type { Kysely } from 'kysely'
import { type Assessment, ELEMENTS, type Mark, Problem } from '../coach/index.ts'
import { toAssessment, toAssessmentRow } from './assessment-row.ts'
import { toInstant } from './columns.ts'
import { requireDeal } from './deals.ts'
import { atMost, type Places, prepared } from './prepared.ts'
import type { Saved } from './saved.ts'
import type { Tables } from './schema.ts'
import type { Seat } from './seat.ts'
import { type Scope, visible } from './visible.ts'

/** C139 assessments; each write keeps the one before it. */
export interface Assessments {
  /** The marks that hold now; none yet gives `undefined`. */
  latest(dealId: string): Promise<Assessment | undefined>
  /** One assessment, whether or not it is the latest. */
  find(id: string): Promise<Assessment | undefined>
  /** Oldest first; at most the newest 200. */
  history(dealId: string): Promise<readonly Assessment[]>
  /** The marks that hold now of many deals at once, by deal id; with `before`, those that held just before then. */
  latestOf(dealIds: readonly string[], before?: Date): Promise<ReadonlyMap<string, Assessment>>
  /** Lays these marks over the latest and keeps the result as a new assessment. @throws Problem `gone`, `not-allowed`, `deal-closed` */
  mark(dealId: string, marks: readonly Mark[]): Promise<Saved<Assessment>>
}

const MOST_KEPT = 200
const MOST_DEALS = 500

/** @param seat binds the workspace and the viewer */
export function createAssessments(seat: Seat): Assessments {
  return {
    async latest(dealId) {
      const [row] = await newestOf(seat.reads, { ...seat.scope, deal: dealId, limit: 1 })
      return row && toAssessment(row)
    },

    find: (id) => findAssessment(seat, id),

    async history(dealId) {
      const rows = await newestOf(seat.reads, { ...seat.scope, deal: dealId, limit: MOST_KEPT })
      return rows.map(toAssessment).toReversed()
    },

    async latestOf(dealIds, before) {
      if (dealIds.length === 0) return new Map()
      if (before === undefined && dealIds.length <= FEW_DEALS) return latestOfFew(seat, dealIds)
      const rows = await seenAssessments(seat.reads.db)
        .where('assessment.team_id', '=', seat.teamId)
        .where('assessment.deal_id', 'in', dealIds.slice(0, MOST_DEALS))
        .where(visible(seat.scope))
        .where('assessment.number', '=', (newest) =>
          newest
            .selectFrom('assessment as later')
            .select((of) => of.fn.max('later.number').as('number'))
            .whereRef('later.team_id', '=', 'assessment.team_id')
            .whereRef('later.deal_id', '=', 'assessment.deal_id')
            .$if(before !== undefined, (query) =>
              query.where('later.at', '<', toInstant(before ?? seat.now())),
            ),
        )
        .execute()
      return new Map(rows.map((row) => [row.deal_id, toAssessment(row)]))
    },

    mark: (dealId, marks) =>
      seat.journal.write('assessment.mark', async (tx) => {
        const deal = await requireDeal(tx.reader, seat, { id: dealId, action: 'assessment.mark' })
        if (deal.closed) throw new Problem({ code: 'deal-closed', name: deal.name })
        const [before] = await newestOf(tx.reader, { ...seat.scope, deal: dealId, limit: 1 })
        const assessment: Assessment = {
          id: seat.newId(),
          dealId,
          at: seat.now(),
          byId: seat.viewer.memberId,
          marks: laid(before ? toAssessment(before).marks : [], marks),
        }
        await tx.insert('assessment', toAssessmentRow(seat.teamId, assessment, (before?.number ?? 0) + 1))
        return assessment
      }),
  }
}

async function findAssessment(seat: Seat, id: string): Promise<Assessment | undefined> {
  const row = await seenAssessments(seat.reads.db)
    .where('assessment.team_id', '=', seat.teamId)
    .where('assessment.id', '=', id)
    .where(visible(seat.scope))
    .executeTakeFirst()
  return row && toAssessment(row)
}

/** The usual number of open deals of an account: a kept statement for each is cheaper than one query made for all. */
const FEW_DEALS = 5

async function latestOfFew(seat: Seat, dealIds: readonly string[]): Promise<ReadonlyMap<string, Assessment>> {
  const rows = await Promise.all(
    dealIds.map((deal) => newestOf(seat.reads, { ...seat.scope, deal, limit: 1 })),
  )
  return new Map(rows.flat().map((row) => [row.deal_id, toAssessment(row)]))
}

/** One mark an element, in the order of the elements. */
function laid(before: readonly Mark[], marks: readonly Mark[]): readonly Mark[] {
  const held = new Map([...before, ...marks].map((mark) => [mark.element, mark]))
  return ELEMENTS.flatMap((element) => held.get(element) ?? [])
}

function seenAssessments(db: Kysely<Tables>) {
  return db
    .selectFrom('assessment')
    .innerJoin('deal', (join) =>
      join.onRef('deal.team_id', '=', 'assessment.team_id').onRef('deal.id', '=', 'assessment.deal_id'),
    )
    .innerJoin('account', (join) =>
      join.onRef('account.team_id', '=', 'deal.team_id').onRef('account.id', '=', 'deal.account_id'),
    )
    .selectAll('assessment')
}

const newestOf = prepared('assessment.newest', (db, at: Places<Scope & { deal: string; limit: number }>) =>
  seenAssessments(db)
    .where('assessment.team_id', '=', at.team)
    .where('assessment.deal_id', '=', at.deal)
    .where(visible(at))
    .orderBy('assessment.number', 'desc')
    .limit(atMost(at.limit)),
)
