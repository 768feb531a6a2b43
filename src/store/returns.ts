import type { OutboxParts } from './claims.ts'
import { toInstant } from './columns.ts'

/** The part of the outbox for what Slack turned away. */
export interface Returns {
  /** A claimed one that Slack surely did not carry out: due again at `dueAt`, and not counted as an attempt. */
  giveBack(id: string, to: Readonly<{ dueAt: Date; error?: string }>): Promise<void>
  /** Slack wants no post in this workspace before `until`: nothing that waits is due earlier. */
  holdPending(until: Date): Promise<void>
}

/** @param parts bind the workspace */
export function createReturns({ teamId, database }: OutboxParts): Returns {
  const { writes } = database
  return {
    async giveBack(id, { dueAt, error }) {
      const fields = { state: 'pending', due_at: toInstant(dueAt), lease_until: null } as const
      await writes
        .updateTable('delivery')
        .set({ ...fields, last_error: error ?? null })
        .set((row) => ({ attempt: row('attempt', '-', 1) }))
        .where('team_id', '=', teamId)
        .where('id', '=', id)
        .where('state', '=', 'sending')
        .execute()
    },

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
