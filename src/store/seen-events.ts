import { toInstant } from './columns.ts'
import type { Database } from './database.ts'

const KEPT_MS = 48 * 3_600_000
const SWEEP_MS = 3_600_000

/** Remembers which events came, for the whole database. */
export interface SeenEvents {
  /** True the first time; kept for 48 hours. */
  firstSight(teamId: string, eventId: string): Promise<boolean>
}

/** Old ids are swept out at most once an hour, by whoever comes along. */
export function createSeenEvents(database: Database, now: () => Date): SeenEvents {
  let sweepAt = 0
  async function sweep(at: number): Promise<void> {
    if (at < sweepAt) return
    sweepAt = at + SWEEP_MS
    const oldest = toInstant(new Date(at - KEPT_MS))
    await database.writes.deleteFrom('seen_event').where('at', '<', oldest).execute()
  }
  return {
    async firstSight(teamId, eventId) {
      const at = now()
      await sweep(at.getTime())
      const { numInsertedOrUpdatedRows: inserted } = await database.writes
        .insertInto('seen_event')
        .values({ team_id: teamId, event_id: eventId, at: toInstant(at) })
        .onConflict((on) => on.doNothing())
        .executeTakeFirstOrThrow()
      return (inserted ?? 0n) > 0n
    },
  }
}
