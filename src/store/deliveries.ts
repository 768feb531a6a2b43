import { type Day, type PlannedTouch, parseDay } from '../coach/index.ts'
import { type Claims, createClaims, type OutboxParts } from './claims.ts'
import { toInstant } from './columns.ts'
import { type Delivery, toDelivery, toNewDelivery } from './delivery-row.ts'
import { createOutboxHealth, type OutboxHealth } from './outbox-health.ts'
import { createOutlook, type OutlookReads } from './outlook.ts'
import { type Places, prepared } from './prepared.ts'
import { type Reminder, toReminder, toReminderRow } from './reminders.ts'
import { createReturns, type Returns } from './returns.ts'
import type { DeliveryTable } from './schema.ts'
import { createSecondLooks, type SecondLooks } from './second-looks.ts'
import type { DeliveryKind, DeliveryState } from './states.ts'
import { createToldReads, type ToldReads } from './told-reads.ts'
import { createUnsentReads, type UnsentReads } from './unsent-reads.ts'

/** The outbox of one workspace. Every call commits before it returns. */
export interface Deliveries
  extends Claims,
    Returns,
    SecondLooks,
    OutboxHealth,
    OutlookReads,
    ToldReads,
    UnsentReads {
  find(id: string): Promise<Delivery | undefined>
  /**
   * Puts one delivery and its reminders in the outbox in one transaction. A delivery with the same member, kind and
   * occurrence, and reminders with a known key, are left alone. `undefined` when it was there already.
   */
  plan(
    delivery: Readonly<{
      memberId: string
      kind: DeliveryKind
      occurrence: string
      dueAt: Date
      late: boolean
    }>,
    reminders: readonly PlannedTouch[],
  ): Promise<Delivery | undefined>
  /** The reminders that a delivery carries, in planned order. */
  remindersOf(deliveryId: string): Promise<readonly Reminder[]>
  /** A message is about to show these open reminders: it carries those that no sent one carried. */
  carry(deliveryId: string, reminderIds: readonly string[]): Promise<void>
  /** The last local day a digest was planned for. */
  lastDigestOn(memberId: string): Promise<Day | undefined>
  /** Records an outcome; only moves a delivery that is in `from`. False when it was not. */
  settle(id: string, from: readonly DeliveryState[], to: Outcome): Promise<boolean>
  /** A planned call was moved or taken back: its unsent deliveries are cancelled. */
  cancelFor(kind: DeliveryKind, occurrence: string): Promise<number>
}

/** What became of a delivery. `lookAgainAt` is when Slack's history is asked about it, if at all. */
export type Outcome = Readonly<
  | { state: 'sent'; channel: string; ts: string; lookAgainAt?: Date | undefined }
  | { state: 'pending'; dueAt: Date; error?: string }
  | {
      state: 'failed' | 'cancelled' | 'ambiguous' | 'unknown'
      error: string
      lookAgainAt?: Date | undefined
    }
>

const MOST_ERROR_LENGTH = 500

/** @param parts bind the workspace */
export function createDeliveries(parts: OutboxParts): Deliveries {
  const { teamId, database } = parts
  const { reads, writes } = database
  const ours = { team: teamId }
  return {
    async find(id) {
      const [row] = await deliveryById(reads, { ...ours, id })
      return row && toDelivery(row)
    },

    plan: (delivery, reminders) => plan(parts, delivery, reminders),

    async remindersOf(deliveryId) {
      const rows = await carriedBy(reads, { ...ours, delivery: deliveryId })
      return rows.map(toReminder)
    },

    carry: (deliveryId, reminderIds) => carry(parts, deliveryId, reminderIds),

    async lastDigestOn(memberId) {
      const [row] = await lastDigest(reads, { ...ours, member: memberId })
      return row && parseDay(row.occurrence)
    },

    ...createClaims(parts),
    ...createReturns(parts),
    ...createSecondLooks(parts),
    ...createOutboxHealth(parts),
    ...createOutlook(parts),
    ...createToldReads(parts),
    ...createUnsentReads(parts),

    async settle(id, from, to) {
      if (from.length === 0) return false
      const result = await writes
        .updateTable('delivery')
        .set(toSettled(to))
        .where('team_id', '=', teamId)
        .where('id', '=', id)
        .where('state', 'in', from)
        .executeTakeFirst()
      return result.numUpdatedRows > 0n
    },

    async cancelFor(kind, occurrence) {
      const result = await writes
        .updateTable('delivery')
        .set({ state: 'cancelled', lease_until: null })
        .where('team_id', '=', teamId)
        .where('kind', '=', kind)
        .where('occurrence', '=', occurrence)
        .where('state', '=', 'pending')
        .executeTakeFirst()
      return Number(result.numUpdatedRows)
    },
  }
}

async function carry(
  { teamId, database }: OutboxParts,
  deliveryId: string,
  reminderIds: readonly string[],
): Promise<void> {
  if (reminderIds.length === 0) return
  await database.writes
    .updateTable('reminder')
    .set({ delivery_id: deliveryId })
    .where('team_id', '=', teamId)
    .where('id', 'in', reminderIds)
    .where('state', '=', 'open')
    .where((reminder) =>
      reminder.or([
        reminder('reminder.delivery_id', 'is', null),
        reminder('reminder.delivery_id', 'not in', (carriers) =>
          carriers
            .selectFrom('delivery')
            .select('delivery.id')
            .where('delivery.team_id', '=', teamId)
            .whereRef('delivery.id', '=', 'reminder.delivery_id')
            .where('delivery.state', '=', 'sent'),
        ),
      ]),
    )
    .execute()
}

type NewDelivery = Parameters<Deliveries['plan']>[0]

async function plan(
  { teamId, database, newId }: OutboxParts,
  delivery: NewDelivery,
  reminders: readonly PlannedTouch[],
): Promise<Delivery | undefined> {
  return database.transact(teamId, async ({ db }) => {
    const row = await db
      .insertInto('delivery')
      .values(toNewDelivery({ teamId, id: newId() }, delivery))
      .onConflict((on) => on.columns(['team_id', 'member_id', 'kind', 'occurrence']).doNothing())
      .returningAll()
      .executeTakeFirst()
    if (!row) return undefined
    for (const [position, planned] of reminders.entries()) {
      const reminder = toReminderRow({ teamId, newId }, planned, { position, deliveryId: row.id })
      await db
        .insertInto('reminder')
        .values(reminder)
        .onConflict((on) =>
          on
            .columns(['team_id', 'member_id', 'key'])
            // One that was made for acting on today, and still stands, is carried for the first time now.
            .doUpdateSet({ delivery_id: row.id, position })
            .where('reminder.delivery_id', 'is', null)
            .where('reminder.state', '=', 'open'),
        )
        .execute()
    }
    return toDelivery(row)
  })
}

const deliveryById = prepared('delivery.by-id', (db, at: Places<{ team: string; id: string }>) =>
  db.selectFrom('delivery').selectAll().where('team_id', '=', at.team).where('id', '=', at.id),
)

const carriedBy = prepared('delivery.reminders', (db, at: Places<{ team: string; delivery: string }>) =>
  db
    .selectFrom('reminder')
    .selectAll()
    .where('team_id', '=', at.team)
    .where('delivery_id', '=', at.delivery)
    .orderBy('position')
    .orderBy('id'),
)

const lastDigest = prepared('delivery.last-digest', (db, at: Places<{ team: string; member: string }>) =>
  db
    .selectFrom('delivery')
    .select('occurrence')
    .where('team_id', '=', at.team)
    .where('member_id', '=', at.member)
    .where('kind', '=', 'digest')
    .orderBy('occurrence', 'desc')
    .limit(1),
)

function toSettled(to: Outcome): Partial<DeliveryTable> {
  const { state } = to
  if (state === 'pending') {
    return { state, lease_until: null, due_at: toInstant(to.dueAt), last_error: cut(to.error ?? null) }
  }
  const settled = { state, lease_until: to.lookAgainAt === undefined ? null : toInstant(to.lookAgainAt) }
  if (state === 'sent') return { ...settled, channel: to.channel, ts: to.ts, last_error: null }
  return { ...settled, last_error: cut(to.error) }
}

function cut(error: string | null): string | null {
  return error === null ? null : error.slice(0, MOST_ERROR_LENGTH)
}
