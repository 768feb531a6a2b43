import type { OutboxParts } from './claims.ts'
import type { DeliveryKind, DeliveryState } from './states.ts'

/** Deliveries of one kind to one member, by their occurrences. */
export type UnsentAsked = Readonly<{ memberId: string; kind: DeliveryKind; occurrences: readonly string[] }>

/** The part of the outbox that says what never reached a member. */
export interface UnsentReads {
  /** Those of these occurrences that were meant for the member and surely not posted, in no order. */
  listUnsent(asked: UnsentAsked): Promise<readonly string[]>
}

const NOT_POSTED: readonly DeliveryState[] = ['pending', 'failed', 'cancelled']

/** @param parts bind the workspace */
export function createUnsentReads({ teamId, database: { reads } }: OutboxParts): UnsentReads {
  return {
    async listUnsent({ memberId, kind, occurrences }) {
      if (occurrences.length === 0) return []
      const rows = await reads.db
        .selectFrom('delivery')
        .select('occurrence')
        .where('team_id', '=', teamId)
        .where('member_id', '=', memberId)
        .where('kind', '=', kind)
        .where('occurrence', 'in', occurrences)
        .where('state', 'in', NOT_POSTED)
        .execute()
      return rows.map(({ occurrence }) => occurrence)
    },
  }
}
