import { type SelectQueryBuilder, sql } from 'kysely'
import { toInstant } from './columns.ts'
import type { Database } from './database.ts'
import { type Delivery, toDelivery } from './delivery-row.ts'
import { leaseFrom } from './lease.ts'
import { atMost, type Places, prepared } from './prepared.ts'
import type { DeliveryTable, Tables } from './schema.ts'
import type { DeliveryState } from './states.ts'

/** What an outbox is built from. */
export type OutboxParts = Readonly<{ teamId: string; database: Database; newId(): string }>

/** The part of the outbox that processes compete for. */
export interface Claims {
  /** Claims up to `limit` due ones: state `sending`, one more attempt, a lease. Two processes never claim the same. */
  claimDue(now: Date, options: Readonly<{ limit: number; leaseMs: number }>): Promise<readonly Delivery[]>
  /** `sending` ones whose lease has run out become `ambiguous`; gives how many. */
  expireLeases(now: Date): Promise<number>
  /** Takes ambiguous ones that are old enough to ask Slack about, with a lease, so that one process reconciles each. */
  claimAmbiguous(
    now: Date,
    options: Readonly<{ olderThanMs: number; limit: number; leaseMs: number }>,
  ): Promise<readonly Delivery[]>
}

/** A look at the reading side comes first: a tick with nothing due writes nothing. */
export function createClaims({ teamId, database }: OutboxParts): Claims {
  const { reads, writes } = database
  const ours = { team: teamId }
  return {
    async claimDue(now, { limit, leaseMs }) {
      const due = { ...ours, now: toInstant(now) }
      // SQLite has one writer at a time, whom nobody should wait for in vain.
      if (database.dialect === 'sqlite' && (await firstDue(reads, due)).length === 0) return []
      const rows = await takeDue(database.writing, { ...due, until: leaseFrom(now, leaseMs), limit })
      return rows.map(toDelivery).toSorted(compareDue)
    },

    async expireLeases(now) {
      const at = toInstant(now)
      const [lost] = await firstExpired(reads, { ...ours, now: at })
      if (!lost) return 0
      const result = await writes
        .updateTable('delivery')
        .set({ state: 'ambiguous', lease_until: null, last_error: 'the lease ran out' })
        .where('team_id', '=', teamId)
        .where('state', '=', 'sending')
        .where('lease_until', '<=', at)
        .executeTakeFirst()
      return Number(result.numUpdatedRows)
    },

    async claimAmbiguous(now, { olderThanMs, limit, leaseMs }) {
      const [unclear] = await firstAmbiguous(reads, ours)
      if (!unclear) return []
      const unleased = waiting(database, teamId)
        .where('state', '=', 'ambiguous')
        .where('request_started_at', '<=', leaseFrom(now, -olderThanMs))
        .where((either) =>
          either.or([either('lease_until', 'is', null), either('lease_until', '<=', toInstant(now))]),
        )
      return take(database, teamId, {
        wanted: unleased.limit(limit),
        fields: { lease_until: leaseFrom(now, leaseMs) },
        attempts: 0,
      })
    },
  }
}

/** Which rows to take, and what becomes of them. */
export type Taking = Readonly<{
  wanted: SelectQueryBuilder<Tables, 'delivery', { id: string }>
  fields: Partial<DeliveryTable>
  attempts: number
}>

/** Finds and takes in one statement, oldest first. The rows are chosen in a `with`, or PostgreSQL might choose more than once. */
export async function take(
  { writes }: Database,
  teamId: string,
  { wanted, fields, attempts }: Taking,
): Promise<readonly Delivery[]> {
  const taken = await writes
    .with('wanted', () => wanted)
    .updateTable('delivery')
    .set((set) => ({ ...fields, attempt: set('attempt', '+', attempts) }))
    .where('team_id', '=', teamId)
    .where('id', 'in', (chosen) => chosen.selectFrom('wanted').select('wanted.id'))
    .returningAll()
    .execute()
  return taken.map(toDelivery).toSorted(compareDue)
}

/** Oldest first. On PostgreSQL rows that another process is claiming are passed over instead of waited for. */
export function waiting({ dialect, writes }: Database, teamId: string) {
  const rows = writes
    .selectFrom('delivery')
    .select('id')
    .where('team_id', '=', teamId)
    .orderBy('due_at')
    .orderBy('id')
  return dialect === 'postgres' ? rows.forUpdate().skipLocked() : rows
}

function compareDue(one: Delivery, other: Delivery): number {
  return one.dueAt.getTime() - other.dueAt.getTime() || (one.id < other.id ? -1 : 1)
}

/** Finds and takes in one statement that is built once: this is where processes compete. */
const takeDue = prepared(
  'delivery.take-due',
  (db, at: Places<{ team: string; now: string; until: string; limit: number }>, dialect) =>
    db
      .with('wanted', (of) =>
        of
          .selectFrom('delivery')
          .select('id')
          .where('team_id', '=', at.team)
          .where('state', '=', 'pending')
          .where('due_at', '<=', at.now)
          .orderBy('due_at')
          .orderBy('id')
          .limit(atMost(at.limit))
          .$if(dialect === 'postgres', (rows) => rows.forUpdate().skipLocked()),
      )
      .updateTable('delivery')
      .set((row) => ({
        state: sql.lit<DeliveryState>('sending'),
        lease_until: at.until,
        request_started_at: at.now,
        attempt: row('attempt', '+', sql.lit(1)),
      }))
      .where('team_id', '=', at.team)
      .where('id', 'in', (chosen) => chosen.selectFrom('wanted').select('wanted.id'))
      .returningAll(),
)

const firstDue = prepared('delivery.first-due', (db, at: Places<{ team: string; now: string }>) =>
  db
    .selectFrom('delivery')
    .select('due_at')
    .where('team_id', '=', at.team)
    .where('state', '=', 'pending')
    .where('due_at', '<=', at.now)
    .orderBy('due_at')
    .limit(1),
)

const firstExpired = prepared('delivery.expired', (db, at: Places<{ team: string; now: string }>) =>
  db
    .selectFrom('delivery')
    .select('id')
    .where('team_id', '=', at.team)
    .where('state', '=', 'sending')
    .where('lease_until', '<=', at.now)
    .limit(1),
)

const firstAmbiguous = prepared('delivery.ambiguous', (db, at: Places<{ team: string }>) =>
  db
    .selectFrom('delivery')
    .select('id')
    .where('team_id', '=', at.team)
    .where('state', '=', 'ambiguous')
    .limit(1),
)
