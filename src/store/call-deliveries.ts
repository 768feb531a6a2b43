import { storedInstant } from './columns.ts'
import { toNewDelivery } from './delivery-row.ts'
import type { Following } from './following.ts'
import type { CallTable, DeliveryTable } from './schema.ts'

const BRIEF_AHEAD_MS = 3_600_000
const DEBRIEF_AFTER_MS = 3_600_000

/**
 * Keeps the outbox in step with a planned call: its brief an hour before, the debrief question an hour after. A call that
 * was taken back, was debriefed, or has no time, loses what has not been sent; what was sent stays sent. A brief whose time has passed
 * already when the call is planned is not queued: she has it in front of her.
 */
export async function followCall(step: Following, id: string): Promise<void> {
  const call = await step.reader.db
    .selectFrom('call')
    .selectAll()
    .where('team_id', '=', step.teamId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!call) return cancelUnsent(step, id, 'the call was taken back')
  if (call.at === null) return cancelUnsent(step, id, 'the call has no time')
  if (call.debriefed_at !== null) return cancelUnsent(step, id, 'the call was debriefed')
  await queue(step, call, storedInstant(call.at).getTime())
}

async function queue(step: Following, call: CallTable, at: number): Promise<void> {
  const now = step.now().getTime()
  const shared = { memberId: call.member_id, occurrence: call.id, late: false }
  const named = () => ({ teamId: step.teamId, id: step.newId() })
  if (at - BRIEF_AHEAD_MS > now) {
    const dueAt = new Date(at - BRIEF_AHEAD_MS)
    await put(step, toNewDelivery(named(), { ...shared, kind: 'brief', dueAt }))
  }
  const dueAt = new Date(at + DEBRIEF_AFTER_MS)
  await put(step, toNewDelivery(named(), { ...shared, kind: 'debrief', dueAt }))
}

/** One that was cancelled with its call comes back with it. */
async function put(step: Following, delivery: DeliveryTable): Promise<void> {
  await step.reader.db
    .insertInto('delivery')
    .values(delivery)
    .onConflict((on) =>
      on
        .columns(['team_id', 'member_id', 'kind', 'occurrence'])
        .doUpdateSet({
          state: 'pending',
          due_at: delivery.due_at,
          wanted_at: delivery.wanted_at,
          last_error: null,
        })
        .where('delivery.state', '=', 'cancelled'),
    )
    .execute()
}

async function cancelUnsent(step: Following, callId: string, reason: string): Promise<void> {
  await step.reader.db
    .updateTable('delivery')
    .set({ state: 'cancelled', last_error: reason })
    .where('team_id', '=', step.teamId)
    .where('kind', 'in', ['brief', 'debrief'])
    .where('occurrence', '=', callId)
    .where('state', '=', 'pending')
    .execute()
}
