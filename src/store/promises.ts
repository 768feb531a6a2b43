import { type Kysely, sql } from 'kysely'
import { Day, Problem, type Promised } from '../coach/index.ts'
import { requireAddable, requireParts } from './access.ts'
import { present } from './columns.ts'
import { type Places, prepared } from './prepared.ts'
import type { Promises } from './records.ts'
import type { PromiseTable, Tables } from './schema.ts'
import type { Seat } from './seat.ts'
import { type Scope, visible } from './visible.ts'

const MOST_OPEN = 200
/** After every day that a promise can be due on. */
const LAST_DAY = Day.parse('9999-12-31')

/** @param seat binds the workspace and the viewer */
export function createPromises(seat: Seat): Promises {
  return {
    async find(id) {
      const [row] = await promiseById(seat.reads, { ...seat.scope, id })
      return row && toPromised(row)
    },

    async listOpen({ accountId, ownerId, dueUpTo }) {
      const at = { ...seat.scope, account: accountId ?? '', owner: ownerId ?? '', day: dueUpTo ?? LAST_DAY }
      const open = accountId !== undefined ? openOf : ownerId !== undefined ? openBy : openOfAll
      const rows = await open(seat.reads, at)
      return rows.map(toPromised)
    },

    async countEnded(accountId) {
      const rows = await endedOf(seat.reads, { ...seat.scope, account: accountId })
      const count = (direction: Promised['direction'], state: Promised['state']) =>
        Number(rows.find((row) => row.direction === direction && row.state === state)?.count ?? 0)
      const of = (side: Promised['direction']) => ({
        kept: count(side, 'kept'),
        broken: count(side, 'broken'),
      })
      return { 'we-owe': of('we-owe'), 'they-owe': of('they-owe') }
    },

    add: (promised) =>
      seat.journal.write('promise.add', async (tx) => {
        await requireAddable(tx.reader, seat, { accountId: promised.accountId, action: 'promise.add' })
        await requireParts(tx.reader, seat, promised)
        const held = { id: seat.newId(), ownerId: seat.viewer.memberId, state: 'open' as const }
        const added: Promised = { ...promised, ...held }
        await tx.insert('promise', toRow(seat.teamId, added))
        return added
      }),

    async end(id, state, on) {
      const { value, changeId } = await seat.journal.write('promise.end', async (tx) => {
        const [row] = await promiseById(tx.reader, { ...seat.scope, id })
        if (!row) throw new Problem({ code: 'gone', kind: 'promise' })
        await requireAddable(tx.reader, seat, { accountId: row.account_id, action: 'promise.end' })
        if (row.state !== 'open') return undefined
        await tx.update('promise', { id }, { state, ended_on: on })
        return toPromised({ ...row, state, ended_on: on })
      })
      return value && { value, changeId }
    },
  }
}

function seenPromises(db: Kysely<Tables>) {
  return db
    .selectFrom('promise')
    .innerJoin('account', (join) =>
      join.onRef('account.team_id', '=', 'promise.team_id').onRef('account.id', '=', 'promise.account_id'),
    )
    .selectAll('promise')
}

type Sought = Scope & { account: string; owner: string; day: Day }

function openPromises(db: Kysely<Tables>, at: Places<Sought>) {
  return seenPromises(db)
    .where('promise.team_id', '=', at.team)
    .where('promise.state', '=', 'open')
    .where('promise.by_day', '<=', at.day)
    .where(visible(at))
    .orderBy('promise.by_day')
    .orderBy('promise.id')
    .limit(MOST_OPEN)
}

const openBy = prepared('promise.open-by', (db, at: Places<Sought>) =>
  openPromises(db, at).where('promise.owner_id', '=', at.owner),
)

/** An empty owner stands for all of them. */
const openOf = prepared('promise.open-of', (db, at: Places<Sought>) =>
  openPromises(db, at)
    .where('promise.account_id', '=', at.account)
    .where(sql<boolean>`(${at.owner} = '' or promise.owner_id = ${at.owner})`),
)

const openOfAll = prepared('promise.open', (db, at: Places<Sought>) => openPromises(db, at))

const endedOf = prepared('promise.ended-of', (db, at: Places<Scope & { account: string }>) =>
  db
    .selectFrom('promise')
    .innerJoin('account', (join) =>
      join.onRef('account.team_id', '=', 'promise.team_id').onRef('account.id', '=', 'promise.account_id'),
    )
    .select(['promise.direction', 'promise.state'])
    .select((of) => of.fn.countAll().as('count'))
    .where('promise.team_id', '=', at.team)
    .where('promise.account_id', '=', at.account)
    .where('promise.state', 'in', [sql.lit<Promised['state']>('kept'), sql.lit<Promised['state']>('broken')])
    .where(visible(at))
    .groupBy(['promise.direction', 'promise.state']),
)

const promiseById = prepared('promise.by-id', (db, at: Places<Scope & { id: string }>) =>
  seenPromises(db).where('promise.team_id', '=', at.team).where('promise.id', '=', at.id).where(visible(at)),
)

/** A promise's row as the domain knows it. */
export function toPromised(row: PromiseTable): Promised {
  return {
    id: row.id,
    accountId: row.account_id,
    direction: row.direction,
    what: row.what,
    by: row.by_day,
    ownerId: row.owner_id,
    state: row.state,
    ...present({ contactId: row.contact_id, dealId: row.deal_id, endedOn: row.ended_on }),
  }
}

function toRow(teamId: string, promised: Promised): PromiseTable {
  return {
    team_id: teamId,
    id: promised.id,
    account_id: promised.accountId,
    contact_id: promised.contactId ?? null,
    deal_id: promised.dealId ?? null,
    direction: promised.direction,
    what: promised.what,
    by_day: promised.by,
    owner_id: promised.ownerId,
    state: promised.state,
    ended_on: promised.endedOn ?? null,
  }
}
