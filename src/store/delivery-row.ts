import { storedInstant, toFlag, toInstant } from './columns.ts'
import type { DeliveryTable } from './schema.ts'
import type { DeliveryKind, DeliveryState } from './states.ts'

/** One message in the outbox. */
export type Delivery = Readonly<{
  id: string
  teamId: string
  memberId: string
  kind: DeliveryKind
  occurrence: string
  dueAt: Date
  state: DeliveryState
  /** Set when it went out, or will, well after `dueAt`. */
  late: boolean
  /** How often Slack may have carried it out. */
  attempt: number
  /** Until then nobody else takes it. Of one that is settled: when Slack's history is to be asked about it. */
  leaseUntil?: Date
  requestStartedAt?: Date
  channel?: string
  ts?: string
  lastError?: string
  /** When it should be out: unlike `dueAt`, an attempt that went wrong does not put it off. */
  wantedAt: Date
}>

/** A delivery that waits for its time. */
export function toNewDelivery(
  named: Readonly<{ teamId: string; id: string }>,
  delivery: Readonly<{
    memberId: string
    kind: DeliveryTable['kind']
    occurrence: string
    dueAt: Date
    late: boolean
  }>,
): DeliveryTable {
  return {
    team_id: named.teamId,
    id: named.id,
    member_id: delivery.memberId,
    kind: delivery.kind,
    occurrence: delivery.occurrence,
    due_at: toInstant(delivery.dueAt),
    wanted_at: toInstant(delivery.dueAt),
    state: 'pending',
    late: toFlag(delivery.late),
    attempt: 0,
    lease_until: null,
    request_started_at: null,
    channel: null,
    ts: null,
    last_error: null,
  }
}

/** A delivery's row as the bot knows it. Written out: processes compete for how many they can read. */
export function toDelivery(row: DeliveryTable): Delivery {
  const dueAt = storedInstant(row.due_at)
  return {
    id: row.id,
    teamId: row.team_id,
    memberId: row.member_id,
    kind: row.kind,
    occurrence: row.occurrence,
    dueAt,
    state: row.state,
    late: row.late === 1,
    wantedAt: row.wanted_at === row.due_at ? dueAt : storedInstant(row.wanted_at),
    attempt: row.attempt,
    ...(row.lease_until !== null && { leaseUntil: storedInstant(row.lease_until) }),
    ...(row.request_started_at !== null && { requestStartedAt: storedInstant(row.request_started_at) }),
    ...(row.channel !== null && { channel: row.channel }),
    ...(row.ts !== null && { ts: row.ts }),
    ...(row.last_error !== null && { lastError: row.last_error }),
  }
}
