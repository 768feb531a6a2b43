import type { OutboxParts } from './claims.ts'
import { toInstant } from './columns.ts'
import type { DeliveryTable } from './schema.ts'

/** The part of the outbox for what Slack turned away. */
export interface Returns {
  /** A claimed one that Slack surely did not carry out: due again at `dueAt`, and not counted as an attempt. */
  giveBack(id: string, to: Readonly<{ dueAt: Date; error?: string }>): Promise<void>
  /** A claimed one that is not wanted before `until`: nothing went wrong with it, and Slack was not asked. */
  postpone(id: string, until: Date): Promise<void>
  /** Slack wants no post in this workspace before `until`: nothing that waits is due earlier. */
  holdPending(until: Date): Promise<void>
}

/** @param parts bind the workspace */
export function createReturns({ teamId, database }: OutboxParts): Returns {
  const { writes } = database
  const putBack = async (id: string, fields: Partial<DeliveryTable>): Promise<void> => {
    await writes
      .updateTable('delivery')
      .set({ ...fields, state: 'pending', lease_until: null })
      .set((row) => ({ attempt: row('attempt', '-', 1) }))
      .where('team_id', '=', teamId)
      .where('id', '=', id)
      .where('state', '=', 'sending')
      .execute()
  }
  return {
    giveBack: (id, { dueAt, error }) => putBack(id, { due_at: toInstant(dueAt), last_error: error ?? null }),

    postpone: (id, until) =>
      putBack(id, { due_at: toInstant(until), wanted_at: toInstant(until), last_error: null }),

    async holdPending(until) {
      const at = toInstant(until)
      await writes
        .updateTable('delivery')
        .set({ due_at: at })
        .where('team_id', '=', teamId)
        .where('state', '=', 'pending')
        .where('due_at', '<', at)
        .execute()
    },
  }
}
