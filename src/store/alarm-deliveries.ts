import { movementBetween } from '../coach/index.ts'
import { toAssessment } from './assessment-row.ts'
import { toNewDelivery } from './delivery-row.ts'
import type { Following } from './following.ts'
import type { AssessmentTable } from './schema.ts'

/**
 * Keeps the outbox in step with an assessment: one that moved the value of its deal over a turning point puts an alarm in
 * it, for the deal's owner and those who lead her, but not for whoever judged: her answer said it. The first assessment
 * of a deal moves nothing. One that is taken back loses what has not been sent, and alarms nobody. Source: C139-8.
 */
export async function followAssessment(step: Following, id: string): Promise<void> {
  const row = await step.reader.db
    .selectFrom('assessment')
    .selectAll()
    .where('team_id', '=', step.teamId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return cancelUnsent(step, id)
  const before = await findBefore(step, row)
  if (!before) return
  const { crossings } = movementBetween(toAssessment(before).marks, toAssessment(row).marks)
  if (crossings.length === 0) return
  for (const memberId of await listReceivers(step, row)) await put(step, memberId, id)
}

async function findBefore(
  { reader, teamId }: Following,
  { deal_id: dealId, number }: AssessmentTable,
): Promise<AssessmentTable | undefined> {
  return reader.db
    .selectFrom('assessment')
    .selectAll()
    .where('team_id', '=', teamId)
    .where('deal_id', '=', dealId)
    .where('number', '<', number)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** The owner and the managers; where there is no manager, the admins. */
async function listReceivers(
  { reader, teamId }: Following,
  { deal_id: dealId, by_id: byId }: AssessmentTable,
): Promise<readonly string[]> {
  const { owner_id: ownerId } = await reader.db
    .selectFrom('deal')
    .select('owner_id')
    .where('team_id', '=', teamId)
    .where('id', '=', dealId)
    .executeTakeFirstOrThrow()
  const leaders = await reader.db
    .selectFrom('member')
    .select(['id', 'role'])
    .where('team_id', '=', teamId)
    .where('active', '=', 1)
    .where('role', 'in', ['manager', 'admin'])
    .execute()
  const managers = leaders.filter(({ role }) => role === 'manager')
  const told = (managers.length > 0 ? managers : leaders).map(({ id }) => id)
  return [...new Set([ownerId, ...told])].filter((id) => id !== byId)
}

/** One that was cancelled with its assessment comes back with it. */
async function put(step: Following, memberId: string, occurrence: string): Promise<void> {
  const named = { teamId: step.teamId, id: step.newId() }
  const delivery = { memberId, kind: 'alarm', occurrence, dueAt: step.now(), late: false } as const
  const row = toNewDelivery(named, delivery)
  await step.reader.db
    .insertInto('delivery')
    .values(row)
    .onConflict((on) =>
      on
        .columns(['team_id', 'member_id', 'kind', 'occurrence'])
        .doUpdateSet({ state: 'pending', due_at: row.due_at, wanted_at: row.wanted_at, last_error: null })
        .where('delivery.state', '=', 'cancelled'),
    )
    .execute()
}

async function cancelUnsent({ reader, teamId }: Following, assessmentId: string): Promise<void> {
  await reader.db
    .updateTable('delivery')
    .set({ state: 'cancelled', last_error: 'the assessment was taken back' })
    .where('team_id', '=', teamId)
    .where('kind', '=', 'alarm')
    .where('occurrence', '=', assessmentId)
    .where('state', '=', 'pending')
    .execute()
}
