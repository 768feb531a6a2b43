import { type RawBuilder, sql } from 'kysely'
import type { OutboxParts } from './claims.ts'
import { toInstant } from './columns.ts'
import { leaseFrom } from './lease.ts'
import { type Places, prepared } from './prepared.ts'
import { LOOKED_AT_MS } from './second-looks.ts'

/** The part of the outbox that is asked every minute, by every process. */
export interface OutlookReads {
  /**
   * Whether anything in the outbox may have to be done by `now`: sent, looked for in Slack, or told to the admins. And how
   * often the roster has changed: a member, her hours or the settings of the team. One read, whatever the size.
   */
  outlook(now: Date): Promise<Outlook>
}

/** What a tick has before it. */
export type Outlook = Readonly<{ isDue: boolean; roster: number }>

/** @param parts bind the workspace */
export function createOutlook({ teamId, database: { reads } }: OutboxParts): OutlookReads {
  return {
    async outlook(now) {
      const at = toInstant(now)
      const [row] = await outlookOf(reads, { team: teamId, since: leaseFrom(now, -LOOKED_AT_MS) })
      const isDue = row?.jammed != null || (row?.next_at != null && row.next_at <= at)
      return { isDue, roster: row?.roster ?? 0 }
    },
  }
}

type Row = { next_at: string | null; roster: number | null; jammed: string | null }

// Both are those of the index `delivery_next`, letter by letter, or it is not used.
const isUnsent = sql`state in ('pending', 'sending', 'ambiguous')`
const nextAt = sql`(case when not (state in ('pending', 'sending', 'ambiguous')) then lease_until
  when due_at < wanted_at then due_at else wanted_at end)`

/** What is unsent is looked at from the time on when it should be out; what is settled when a second look was ordered. */
const outlookOf = prepared('delivery.outlook', (db, at: Places<{ team: string; since: string }>) => {
  const query: RawBuilder<Row> = sql`select
    (select ${nextAt} from delivery where team_id = ${at.team} and (${isUnsent} or lease_until is not null)
      and (${isUnsent} or due_at >= ${at.since}) order by ${nextAt} limit 1) as next_at,
    (select changes from roster where team_id = ${at.team}) as roster,
    (select began_at from jam where team_id = ${at.team}) as jammed`
  return { compile: () => query.compile(db) }
})
