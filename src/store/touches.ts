import type { Touch } from '../coach/index.ts'
import { requireAddable, requireParts } from './access.ts'
import { present, toInstant } from './columns.ts'
import { type Places, prepared } from './prepared.ts'
import type { Touches } from './records.ts'
import type { TouchTable } from './schema.ts'
import type { Seat } from './seat.ts'
import { type Scope, visible } from './visible.ts'

/** @param seat binds the workspace and the viewer */
export function createTouches(seat: Seat): Touches {
  return {
    async listOf({ accountId, contactId, limit = 10 }) {
      const rows = await seat.reads.db
        .selectFrom('touch')
        .innerJoin('account', (join) =>
          join.onRef('account.team_id', '=', 'touch.team_id').onRef('account.id', '=', 'touch.account_id'),
        )
        .selectAll('touch')
        .where('touch.team_id', '=', seat.teamId)
        .where(visible(seat.scope))
        .$if(accountId !== undefined, (query) => query.where('touch.account_id', '=', accountId ?? ''))
        .$if(contactId !== undefined, (query) => query.where('touch.contact_id', '=', contactId ?? ''))
        .orderBy('touch.on_day', 'desc')
        .orderBy('touch.at', 'desc')
        .orderBy('touch.id', 'desc')
        .limit(Math.min(limit, 200))
        .execute()
      return rows.map(toTouch)
    },

    async lastOn(accountId) {
      const [row] = await lastOf(seat.reads, { ...seat.scope, account: accountId })
      return row?.on_day
    },

    add: (touch) =>
      seat.journal.write('touch.add', async (tx) => {
        await requireAddable(tx.reader, seat, { accountId: touch.accountId, action: 'touch.add' })
        await requireParts(tx.reader, seat, touch)
        const added: Touch = { ...touch, id: seat.newId(), byId: seat.viewer.memberId }
        await tx.insert('touch', toRow(seat, added))
        return added
      }),
  }
}

const lastOf = prepared('touch.last', (db, at: Places<Scope & { account: string }>) =>
  db
    .selectFrom('touch')
    .innerJoin('account', (join) =>
      join.onRef('account.team_id', '=', 'touch.team_id').onRef('account.id', '=', 'touch.account_id'),
    )
    .select('touch.on_day')
    .where('touch.team_id', '=', at.team)
    .where('touch.account_id', '=', at.account)
    .where(visible(at))
    .orderBy('touch.on_day', 'desc')
    .limit(1),
)

function toTouch(row: TouchTable): Touch {
  return {
    id: row.id,
    accountId: row.account_id,
    kind: row.kind,
    on: row.on_day,
    byId: row.by_id,
    ...present({ contactId: row.contact_id, what: row.what }),
  }
}

function toRow(seat: Seat, touch: Touch): TouchTable {
  return {
    team_id: seat.teamId,
    id: touch.id,
    account_id: touch.accountId,
    contact_id: touch.contactId ?? null,
    kind: touch.kind,
    what: touch.what ?? null,
    on_day: touch.on,
    by_id: touch.byId,
    at: toInstant(seat.now()),
  }
}
