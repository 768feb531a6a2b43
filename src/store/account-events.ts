import type { AccountEvent, Day } from '../coach/index.ts'
import { Problem } from '../coach/index.ts'
import { requireAddable } from './access.ts'
import { toAccountEvent } from './occasion-rows.ts'
import { type Places, prepared } from './prepared.ts'
import type { Saved } from './saved.ts'
import type { Seat } from './seat.ts'
import { type Scope, visible } from './visible.ts'

/** The customers' own events, of the accounts that the viewer may see. */
export interface AccountEvents {
  find(id: string): Promise<AccountEvent | undefined>
  /** From `from` on, soonest first; at most 20. */
  listComing(accountId: string, from: Day): Promise<readonly AccountEvent[]>
  /** @throws Problem `gone`, `not-allowed` */
  add(event: Omit<AccountEvent, 'id'>): Promise<Saved<AccountEvent>>
  /** Takes it out of the calendar. @throws Problem `gone`, `not-allowed` */
  drop(id: string, on: Day): Promise<Saved<AccountEvent>>
}

/** @param seat binds the workspace and the viewer */
export function createAccountEvents(seat: Seat): AccountEvents {
  return {
    async find(id) {
      const [row] = await eventById(seat.reads, { ...seat.scope, id })
      return row && toAccountEvent(row)
    },

    async listComing(accountId, from) {
      const rows = await eventsFrom(seat.reads, { ...seat.scope, account: accountId, from })
      return rows.map(toAccountEvent)
    },

    add: (event) =>
      seat.journal.write('event.add', async (tx) => {
        await requireAddable(tx.reader, seat, { accountId: event.accountId, action: 'event.add' })
        const added = { ...event, id: seat.newId() }
        await tx.insert('account_event', {
          team_id: seat.teamId,
          id: added.id,
          account_id: added.accountId,
          name: added.name,
          on_day: added.on,
          author_id: seat.viewer.memberId,
          dropped_on: null,
        })
        return added
      }),

    drop: (id, on) =>
      seat.journal.write('event.drop', async (tx) => {
        const [row] = await eventById(tx.reader, { ...seat.scope, id })
        if (!row) throw new Problem({ code: 'gone', kind: 'event' })
        await requireAddable(tx.reader, seat, { accountId: row.account_id, action: 'event.drop' })
        await tx.update('account_event', { id }, { dropped_on: on })
        return toAccountEvent(row)
      }),
  }
}

const eventById = prepared('event.by-id', (db, at: Places<Scope & { id: string }>) =>
  db
    .selectFrom('account_event')
    .innerJoin('account', (join) =>
      join
        .onRef('account.team_id', '=', 'account_event.team_id')
        .onRef('account.id', '=', 'account_event.account_id'),
    )
    .selectAll('account_event')
    .where('account_event.team_id', '=', at.team)
    .where('account_event.id', '=', at.id)
    .where('account_event.dropped_on', 'is', null)
    .where(visible(at)),
)

const eventsFrom = prepared('event.from', (db, at: Places<Scope & { account: string; from: Day }>) =>
  db
    .selectFrom('account_event')
    .innerJoin('account', (join) =>
      join
        .onRef('account.team_id', '=', 'account_event.team_id')
        .onRef('account.id', '=', 'account_event.account_id'),
    )
    .selectAll('account_event')
    .where('account_event.team_id', '=', at.team)
    .where('account_event.account_id', '=', at.account)
    .where('account_event.on_day', '>=', at.from)
    .where('account_event.dropped_on', 'is', null)
    .where(visible(at))
    .orderBy('account_event.on_day')
    .orderBy('account_event.id')
    .limit(20),
)
