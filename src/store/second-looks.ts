import { sql } from 'kysely'
import { type OutboxParts, take, waiting } from './claims.ts'
import { toInstant } from './columns.ts'
import type { Delivery } from './delivery-row.ts'
import { leaseFrom } from './lease.ts'
import { type Places, prepared } from './prepared.ts'
import type { DeliveryState } from './states.ts'

/** Deliveries that Slack's history is asked about once more. */
export interface SecondLooks {
  /** Takes settled ones that Slack is to be asked about again by now, as `settle` or `lookAgain` said, with a lease. */
  claimSettled(now: Date, options: Readonly<{ limit: number; leaseMs: number }>): Promise<readonly Delivery[]>
  /** Slack is to be asked at `at`, whatever the state; `undefined`: no more. */
  lookAgain(id: string, at: Date | undefined): Promise<void>
}

/** What may turn out to be in Slack all the same, or twice. */
const SETTLED = ['sent', 'unknown', 'failed', 'cancelled'] as const satisfies readonly DeliveryState[]

/** Later nobody asks Slack about a delivery any more. */
export const LOOKED_AT_MS = 3 * 86_400_000

/** @param parts bind the workspace */
export function createSecondLooks({ teamId, database }: OutboxParts): SecondLooks {
  const { reads, writes } = database
  return {
    async claimSettled(now, { limit, leaseMs }) {
      const since = leaseFrom(now, -LOOKED_AT_MS)
      const at = toInstant(now)
      const [asked] = await firstSettled(reads, { team: teamId, since, now: at })
      if (!asked) return []
      const wanted = waiting(database, teamId)
        .where('state', 'in', SETTLED)
        .where('due_at', '>=', since)
        .where('lease_until', '<=', at)
      return take(database, teamId, {
        wanted: wanted.limit(limit),
        fields: { lease_until: leaseFrom(now, leaseMs) },
        attempts: 0,
      })
    },

    async lookAgain(id, at) {
      await writes
        .updateTable('delivery')
        .set({ lease_until: at === undefined ? null : toInstant(at) })
        .where('team_id', '=', teamId)
        .where('id', '=', id)
        .execute()
    },
  }
}

const firstSettled = prepared(
  'delivery.settled',
  (db, at: Places<{ team: string; since: string; now: string }>) =>
    db
      .selectFrom('delivery')
      .select('id')
      .where('team_id', '=', at.team)
      .where(
        'state',
        'in',
        SETTLED.map((state) => sql.lit(state)),
      )
      .where('due_at', '>=', at.since)
      .where('lease_until', '<=', at.now)
      .limit(1),
)
