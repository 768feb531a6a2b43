import { sql } from 'kysely'
import type { OutboxParts } from './claims.ts'
import { storedInstant, storedInstantOrNull, toInstant } from './columns.ts'
import type { Reader } from './database.ts'
import { type Delivery, toDelivery, toNewDelivery } from './delivery-row.ts'
import { type Places, prepared } from './prepared.ts'
import type { DeliveryState } from './states.ts'

/** What tells whether the outbox is well. */
export interface OutboxHealth {
  /** For `status`: the oldest that is due and unsent, the next due, and counts by state. */
  summary(now: Date): Promise<
    Readonly<{
      oldestUnsent?: Date
      nextDue?: Date
      counts: Readonly<Partial<Record<DeliveryState, number>>>
    }>
  >
  /** What went wrong since then, of one member or of all: newest first, at most 500. */
  listTroubled(
    wanted: Readonly<{ since: Date; memberId?: string; states?: readonly DeliveryState[] }>,
  ): Promise<readonly Delivery[]>
  /**
   * Since when the oldest waits that should be out by `now`, alarms about the outbox left aside; and since when it is
   * noted that messages are stuck. One read, for every tick.
   */
  readJam(now: Date): Promise<Readonly<{ oldestUnsent?: Date; notedAt?: Date }>>
  /** Notes that messages are stuck and puts the alarm for each of these in the outbox, in one transaction; once. */
  noteJam(now: Date, memberIds: readonly string[]): Promise<void>
  /** Nothing is stuck any more: the next time counts as new. */
  endJam(): Promise<void>
}

const UNSENT = ['pending', 'sending', 'ambiguous'] as const satisfies readonly DeliveryState[]
const MOST_TROUBLED = 500

/** Refused, unclear for good, or still tried after an error. */
const TROUBLED = ['failed', 'unknown', ...UNSENT] as const satisfies readonly DeliveryState[]

/** @param parts bind the workspace */
export function createOutboxHealth(parts: OutboxParts): OutboxHealth {
  const { teamId, database } = parts
  const { reads, writes } = database
  const ours = { team: teamId }
  return {
    summary: (now) => summary(reads, { ...ours, now: toInstant(now) }),

    async listTroubled({ since, memberId, states = TROUBLED }) {
      const rows = await reads.db
        .selectFrom('delivery')
        .selectAll()
        .where('team_id', '=', teamId)
        .where('state', 'in', states)
        .where('wanted_at', '>=', toInstant(since))
        .where('last_error', 'is not', null)
        .$if(memberId !== undefined, (query) => query.where('member_id', '=', memberId ?? ''))
        .orderBy('wanted_at', 'desc')
        .orderBy('id')
        .limit(MOST_TROUBLED)
        .execute()
      return rows.map(toDelivery)
    },

    async readJam(now) {
      const [row] = await jamOf(reads, { ...ours, now: toInstant(now) })
      const [oldestUnsent, notedAt] = [
        storedInstantOrNull(row?.oldest ?? null),
        storedInstantOrNull(row?.noted ?? null),
      ]
      return { ...(oldestUnsent && { oldestUnsent }), ...(notedAt && { notedAt }) }
    },

    noteJam: (now, memberIds) => noteJam(parts, now, memberIds),

    async endJam() {
      await writes.deleteFrom('jam').where('team_id', '=', teamId).execute()
    },
  }
}

async function noteJam(
  { teamId, database, newId }: OutboxParts,
  now: Date,
  memberIds: readonly string[],
): Promise<void> {
  const occurrence = toInstant(now)
  await database.transact(teamId, async ({ db }) => {
    const noted = await db
      .insertInto('jam')
      .values({ team_id: teamId, began_at: occurrence })
      .onConflict((on) => on.column('team_id').doNothing())
      .returning('team_id')
      .executeTakeFirst()
    if (!noted) return
    for (const memberId of memberIds) {
      const delivery = { memberId, kind: 'outbox-alarm', occurrence, dueAt: now, late: false } as const
      await db
        .insertInto('delivery')
        .values(toNewDelivery({ teamId, id: newId() }, delivery))
        .onConflict((on) => on.columns(['team_id', 'member_id', 'kind', 'occurrence']).doNothing())
        .execute()
    }
  })
}

const unsentStates = UNSENT.map((state) => sql.lit(state))

const jamOf = prepared('delivery.jam', (db, at: Places<{ team: string; now: string }>) =>
  db.selectNoFrom((of) => [
    of
      .selectFrom('delivery')
      .select('wanted_at')
      .where('team_id', '=', at.team)
      .where('state', 'in', unsentStates)
      .where('wanted_at', '<=', at.now)
      .where('kind', '<>', sql.lit('outbox-alarm'))
      .orderBy('wanted_at')
      .limit(1)
      .as('oldest'),
    of.selectFrom('jam').select('began_at').where('team_id', '=', at.team).as('noted'),
  ]),
)

const nextDue = prepared('delivery.next-due', (db, at: Places<{ team: string; now: string }>) =>
  db
    .selectFrom('delivery')
    .select('due_at')
    .where('team_id', '=', at.team)
    .where('state', '=', 'pending')
    .where('due_at', '>', at.now)
    .orderBy('due_at')
    .limit(1),
)

async function summary(reader: Reader, at: { team: string; now: string }) {
  const counted = await reader.db
    .selectFrom('delivery')
    .select([
      'state',
      (of) => of.fn.countAll<number>().as('total'),
      (of) => of.fn.min('wanted_at').as('oldest'),
    ])
    .where('team_id', '=', at.team)
    .groupBy('state')
    .execute()
  const unsent = counted.filter(({ state }) => UNSENT.some((one) => one === state))
  const [oldest] = unsent
    .map((row) => row.oldest)
    .filter((wanted) => wanted <= at.now)
    .toSorted()
  const [next] = await nextDue(reader, at)
  const counts: Partial<Record<DeliveryState, number>> = Object.fromEntries(
    counted.map(({ state, total }) => [state, Number(total)]),
  )
  return {
    counts,
    ...(oldest !== undefined && { oldestUnsent: storedInstant(oldest) }),
    ...(next && { nextDue: storedInstant(next.due_at) }),
  }
}
