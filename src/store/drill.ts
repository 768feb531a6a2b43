import { sql } from 'kysely'
import { countAnswers, type DrillState, leads } from '../coach/index.ts'
import { createDigestQuestions, type DigestQuestions } from './digest-questions.ts'
import type { DrillStateTable } from './people-schema.ts'
import type { Seat } from './seat.ts'

/** How many practice questions a member has answered at least once. */
export type DrillCoverage = Readonly<{ memberId: string; seen: number }>

/** What the viewer knows of the practice questions. How anybody answered is seen by nobody else, whoever leads. */
export interface Drill {
  /** The viewer's own, by item; at most 1,000. */
  list(): Promise<readonly DrillState[]>
  /**
   * Keeps the viewer's own state after an answer. False when an answer was kept meanwhile: the same gesture twice
   * counts once.
   */
  record(state: DrillState): Promise<boolean>
  /**
   * How many of `items` each member has seen, by member id; who has seen none is absent. Those who lead see everybody,
   * a rep herself; at most 1,000.
   */
  coverage(items: readonly string[]): Promise<readonly DrillCoverage[]>
  /** Which question stands in which digest. */
  readonly inDigests: DigestQuestions
}

/**
 * Not journalled: the audit log is read by those who lead, and the results are the member's own.
 *
 * @param seat binds the workspace and the viewer
 */
export function createDrill(seat: Seat): Drill {
  const { teamId, viewer } = seat
  return {
    inDigests: createDigestQuestions(seat),

    async list() {
      const rows = await seat.reads.db
        .selectFrom('drill_state')
        .selectAll()
        .where('team_id', '=', teamId)
        .where('member_id', '=', viewer.memberId)
        .orderBy('item')
        .limit(1_000)
        .execute()
      return rows.map(toState)
    },

    async record(state) {
      const row = toRow(seat, state)
      return countAnswers(state) === 1 ? begin(seat, row) : goOn(seat, row)
    },

    async coverage(items) {
      if (items.length === 0) return []
      return seat.reads.db
        .selectFrom('drill_state')
        .select((on) => ['member_id as memberId', on.fn.countAll<number>().as('seen')])
        .where('team_id', '=', teamId)
        .where('item', 'in', items)
        .$if(!leads(viewer), (rows) => rows.where('member_id', '=', viewer.memberId))
        .groupBy('member_id')
        .orderBy('member_id')
        .limit(1_000)
        .execute()
    },
  }
}

async function begin({ writes }: Seat, row: DrillStateTable): Promise<boolean> {
  const { numInsertedOrUpdatedRows: inserted } = await writes
    .insertInto('drill_state')
    .values(row)
    .onConflict((on) => on.doNothing())
    .executeTakeFirstOrThrow()
  return (inserted ?? 0n) > 0n
}

async function goOn({ writes }: Seat, row: DrillStateTable): Promise<boolean> {
  const { team_id, member_id, item, ...fields } = row
  const { numUpdatedRows: updated } = await writes
    .updateTable('drill_state')
    .set(fields)
    .where('team_id', '=', team_id)
    .where('member_id', '=', member_id)
    .where('item', '=', item)
    .where(sql<number>`right_count + wrong_count`, '=', row.right_count + row.wrong_count - 1)
    .executeTakeFirstOrThrow()
  return updated > 0n
}

function toState(row: DrillStateTable): DrillState {
  return {
    item: row.item,
    box: row.box,
    dueOn: row.due_on,
    firstOn: row.first_on,
    lastOn: row.last_on,
    right: row.right_count,
    wrong: row.wrong_count,
  }
}

function toRow({ teamId, viewer }: Seat, state: DrillState): DrillStateTable {
  return {
    team_id: teamId,
    member_id: viewer.memberId,
    item: state.item,
    box: state.box,
    due_on: state.dueOn,
    first_on: state.firstOn,
    last_on: state.lastOn,
    right_count: state.right,
    wrong_count: state.wrong,
  }
}
