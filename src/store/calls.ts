import type { Kysely } from 'kysely'
import { type CallOutcome, type CallPlan, leads, Problem } from '../coach/index.ts'
import { requireAddable, requireParts } from './access.ts'
import { present, storedInstant, storedInstantOrNull, toInstant } from './columns.ts'
import type { Reader } from './database.ts'
import { keepLearnt } from './debrief.ts'
import { type Places, prepared } from './prepared.ts'
import type { Calls } from './records.ts'
import { patched } from './saved.ts'
import type { CallTable, Tables } from './schema.ts'
import type { Seat } from './seat.ts'
import { type Scope, visible } from './visible.ts'

/** @param seat binds the workspace and the viewer */
export function createCalls(seat: Seat): Calls {
  const find = async (reader: Reader, id: string) => {
    const [row] = await callById(reader, { ...seat.scope, id })
    return row && toCall(row)
  }
  return {
    find: (id) => find(seat.reads, id),

    async lastOpen(now) {
      const at = { ...seat.scope, now: toInstant(now) }
      const [begun] = await lastBegun(seat.reads, at)
      const [row] = begun ? [begun] : await lastPlanned(seat.reads, seat.scope)
      return row && toCall(row)
    },

    async listComing(now) {
      const rows = await comingAfter(seat.reads, { ...seat.scope, now: toInstant(now) })
      return rows.map(toCall)
    },

    async isPlanned(account, now) {
      const rows = await comingWith(seat.reads, { ...seat.scope, account, now: toInstant(now) })
      return rows.length > 0
    },

    listDebriefed: (since) => listDebriefed(seat, since),

    listEnded: (dealId) => listEnded(seat, dealId),

    countOutcomes: (since) => countOutcomes(seat, since),

    plan: (call) =>
      seat.journal.write('call.plan', async (tx) => {
        await requireAddable(tx.reader, seat, { accountId: call.accountId, action: 'call.plan' })
        await requireParts(tx.reader, seat, call)
        const held = { id: seat.newId(), memberId: seat.viewer.memberId, createdAt: seat.now() }
        const planned: CallPlan = { ...call, ...held }
        await tx.insert('call', toRow(seat.teamId, planned))
        return planned
      }),

    debrief: (id, patch, learnt = {}) =>
      seat.journal.write('call.debrief', async (tx) => {
        const call = await find(tx.reader, id)
        if (!call) throw new Problem({ code: 'gone', kind: 'call' })
        const after = patched(call, patch)
        await tx.update('call', { id }, toRow(seat.teamId, after))
        await keepLearnt({ seat, tx }, after, learnt)
        return after
      }),

    learn: (about, learnt) =>
      seat.journal.write('call.learn', async (tx) => {
        await keepLearnt({ seat, tx }, about, learnt)
        return learnt
      }),
  }
}

async function countOutcomes(seat: Seat, since: Date): ReturnType<Calls['countOutcomes']> {
  if (!leads(seat.viewer)) throw new Problem({ code: 'managers-only' })
  const rows = await outcomesSince(seat.reads, { team: seat.teamId, since: toInstant(since) })
  const count = (outcome: CallOutcome) => Number(rows.find((row) => row.outcome === outcome)?.count ?? 0)
  return {
    order: count('order'),
    advance: count('advance'),
    continuation: count('continuation'),
    'no-sale': count('no-sale'),
  }
}

async function listDebriefed(seat: Seat, since: Date): ReturnType<Calls['listDebriefed']> {
  const rows = await debriefedSince(seat.reads, { ...seat.scope, since: toInstant(since) })
  return rows.map(toCall)
}

async function listEnded(seat: Seat, dealId: string): ReturnType<Calls['listEnded']> {
  const rows = await endedOn(seat.reads, { ...seat.scope, deal: dealId })
  return rows.flatMap(({ outcome, debriefed_at: at }) =>
    outcome === null || at === null ? [] : [{ outcome, at: storedInstant(at) }],
  )
}

/** The viewer's own calls on accounts that she may still see. */
function ownCalls(db: Kysely<Tables>, at: Places<Scope>) {
  return seenCalls(db, at).where('call.member_id', '=', at.me)
}

/** The calls on accounts that the viewer may see. */
function seenCalls(db: Kysely<Tables>, at: Places<Scope>) {
  return db
    .selectFrom('call')
    .innerJoin('account', (join) =>
      join.onRef('account.team_id', '=', 'call.team_id').onRef('account.id', '=', 'call.account_id'),
    )
    .selectAll('call')
    .where('call.team_id', '=', at.team)
    .where(visible(at))
}

const callById = prepared('call.by-id', (db, at: Places<Scope & { id: string }>) =>
  ownCalls(db, at).where('call.id', '=', at.id),
)

const lastBegun = prepared('call.last-begun', (db, at: Places<Scope & { now: string }>) =>
  ownCalls(db, at)
    .where('call.at', '<=', at.now)
    .where('call.debriefed_at', 'is', null)
    .orderBy('call.at', 'desc')
    .orderBy('call.id', 'desc')
    .limit(1),
)

const lastPlanned = prepared('call.last-planned', (db, at: Places<Scope>) =>
  ownCalls(db, at).orderBy('call.created_at', 'desc').orderBy('call.id', 'desc').limit(1),
)

const comingAfter = prepared('call.coming', (db, at: Places<Scope & { now: string }>) =>
  ownCalls(db, at).where('call.at', '>', at.now).orderBy('call.at').orderBy('call.id').limit(20),
)

const comingWith = prepared('call.coming-with', (db, at: Places<Scope & { account: string; now: string }>) =>
  seenCalls(db, at)
    .where('call.account_id', '=', at.account)
    .where('call.at', '>', at.now)
    .where('call.debriefed_at', 'is', null)
    .limit(1),
)

const endedOn = prepared('call.ended', (db, at: Places<Scope & { deal: string }>) =>
  seenCalls(db, at)
    .where('call.deal_id', '=', at.deal)
    .where('call.debriefed_at', 'is not', null)
    .orderBy('call.debriefed_at', 'desc')
    .orderBy('call.id', 'desc')
    .limit(100),
)

const debriefedSince = prepared('call.debriefed', (db, at: Places<Scope & { since: string }>) =>
  ownCalls(db, at)
    .where('call.debriefed_at', '>=', at.since)
    .orderBy('call.debriefed_at', 'desc')
    .orderBy('call.id', 'desc')
    .limit(1000),
)

const outcomesSince = prepared('call.outcomes', (db, at: Places<{ team: string; since: string }>) =>
  db
    .selectFrom('call')
    .select(({ fn }) => ['call.outcome', fn.countAll<number>().as('count')])
    .where('call.team_id', '=', at.team)
    .where('call.debriefed_at', '>=', at.since)
    .groupBy('call.outcome'),
)

function toCall(row: CallTable): CallPlan {
  return {
    id: row.id,
    accountId: row.account_id,
    memberId: row.member_id,
    createdAt: storedInstant(row.created_at),
    ...present({
      contactId: row.contact_id,
      dealId: row.deal_id,
      at: storedInstantOrNull(row.at),
      goal: row.goal,
      outcome: row.outcome,
      debriefedAt: storedInstantOrNull(row.debriefed_at),
    }),
  }
}

function toRow(teamId: string, call: CallPlan): CallTable {
  return {
    team_id: teamId,
    id: call.id,
    account_id: call.accountId,
    contact_id: call.contactId ?? null,
    deal_id: call.dealId ?? null,
    member_id: call.memberId,
    at: call.at ? toInstant(call.at) : null,
    goal: call.goal ?? null,
    created_at: toInstant(call.createdAt),
    outcome: call.outcome ?? null,
    debriefed_at: call.debriefedAt ? toInstant(call.debriefedAt) : null,
  }
}
