import { type Kysely, sql } from 'kysely'
import type { Touch } from '../coach/index.ts'
import { requireAddable, requireParts } from './access.ts'
import { present, toInstant } from './columns.ts'
import { atMost, type Places, prepared } from './prepared.ts'
import type { Touches } from './records.ts'
import type { Tables, TouchTable } from './schema.ts'
import type { Seat } from './seat.ts'
import { type Scope, visible } from './visible.ts'

/** @param seat binds the workspace and the viewer */
export function createTouches(seat: Seat): Touches {
  return {
    async listOf({ accountId, contactId, limit = 10 }) {
      const at = {
        ...seat.scope,
        account: accountId ?? '',
        contact: contactId ?? '',
        limit: Math.min(limit, 200),
      }
      const newest =
        contactId !== undefined ? touchesWith : accountId !== undefined ? touchesOf : touchesOfAll
      const rows = await newest(seat.reads, at)
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

type Sought = Scope & { account: string; contact: string; limit: number }

function seenTouches(db: Kysely<Tables>, at: Places<Scope>) {
  return db
    .selectFrom('touch')
    .innerJoin('account', (join) =>
      join.onRef('account.team_id', '=', 'touch.team_id').onRef('account.id', '=', 'touch.account_id'),
    )
    .where('touch.team_id', '=', at.team)
    .where(visible(at))
    .orderBy('touch.on_day', 'desc')
}

function newestTouches(db: Kysely<Tables>, at: Places<Sought>) {
  return seenTouches(db, at)
    .selectAll('touch')
    .orderBy('touch.at', 'desc')
    .orderBy('touch.id', 'desc')
    .limit(atMost(at.limit))
}

const touchesOf = prepared('touch.of', (db, at: Places<Sought>) =>
  newestTouches(db, at).where('touch.account_id', '=', at.account),
)

const touchesOfAll = prepared('touch.all', (db, at: Places<Sought>) => newestTouches(db, at))

/** An empty account stands for all of them. */
const touchesWith = prepared('touch.with', (db, at: Places<Sought>) =>
  newestTouches(db, at)
    .where('touch.contact_id', '=', at.contact)
    .where(sql<boolean>`(${at.account} = '' or touch.account_id = ${at.account})`),
)

const lastOf = prepared('touch.last', (db, at: Places<Scope & { account: string }>) =>
  seenTouches(db, at).select('touch.on_day').where('touch.account_id', '=', at.account).limit(1),
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
