import { type Kysely, sql } from 'kysely'
import { z } from 'zod'
import { type Complaint, ComplaintAnswer, type Day, Problem } from '../coach/index.ts'
import { requireAddable, requireParts } from './access.ts'
import type { ComplaintTable } from './care-schema.ts'
import { present, storedJson } from './columns.ts'
import { type Places, prepared } from './prepared.ts'
import type { Saved } from './saved.ts'
import type { Tables } from './schema.ts'
import { type Seat, todayAt } from './seat.ts'
import { type Scope, visible } from './visible.ts'

/** What is known when somebody complains; without `ownerId` the account's owner solves it. */
export type NewComplaint = Pick<Complaint, 'accountId' | 'what' | 'by'> &
  Readonly<{ contactId?: string; ownerId?: string }>

/** What is answered in writing; `not-yet` with the day until when. Source: SAT-3. */
export type NewAnswer = Readonly<{ says: 'done'; text: string } | { says: 'not-yet'; text: string; by: Day }>

/** Complaints of the accounts that the viewer may see. */
export interface Complaints {
  find(id: string): Promise<Complaint | undefined>
  /** Open ones, due first first; at most 200. */
  listOpen(filter?: Readonly<{ accountId?: string }>): Promise<readonly Complaint[]>
  /** All of an account, newest first; at most 50. */
  listOf(accountId: string): Promise<readonly Complaint[]>
  /** @throws Problem `gone`, `not-allowed` */
  add(complaint: NewComplaint): Promise<Saved<Complaint>>
  /**
   * Keeps a written answer: `done` closes the complaint, `not-yet` moves its day. `undefined` when it was closed before.
   *
   * @throws Problem `gone`, `not-allowed` unless the viewer has to solve it or may add to the account
   */
  answer(id: string, answer: NewAnswer): Promise<Saved<Complaint> | undefined>
}

const MOST_OPEN = 200
const MOST_OF = 50
const Answers = z.array(ComplaintAnswer)

/** @param seat binds the workspace and the viewer */
export function createComplaints(seat: Seat): Complaints {
  return {
    async find(id) {
      const [row] = await complaintById(seat.reads, { ...seat.scope, id })
      return row && toComplaint(row)
    },

    async listOpen({ accountId } = {}) {
      const rows = await openComplaints(seat.reads, { ...seat.scope, account: accountId ?? '' })
      return rows.map(toComplaint)
    },

    async listOf(accountId) {
      const rows = await complaintsOf(seat.reads, { ...seat.scope, account: accountId })
      return rows.map(toComplaint)
    },

    add: (complaint) =>
      seat.journal.write('complaint.add', async (tx) => {
        const { accountId } = complaint
        const account = await requireAddable(tx.reader, seat, { accountId, action: 'complaint.add' })
        await requireParts(tx.reader, seat, complaint)
        const added: Complaint = {
          ...complaint,
          id: seat.newId(),
          ownerId: complaint.ownerId ?? account.owner_id,
          raisedOn: await todayAt(seat, tx.reader),
          answers: [],
        }
        await tx.insert('complaint', toRow(seat.teamId, added))
        return added
      }),

    async answer(id, answer) {
      const { value, changeId } = await seat.journal.write('complaint.answer', async (tx) => {
        const [row] = await complaintById(tx.reader, { ...seat.scope, id })
        if (!row) throw new Problem({ code: 'gone', kind: 'complaint' })
        await requireSolver(seat, tx.reader, row)
        if (row.closed_on !== null) return undefined
        const on = await todayAt(seat, tx.reader)
        const answered = withAnswer(toComplaint(row), { ...answer, on, byId: seat.viewer.memberId })
        const { answers, by_day, closed_on } = toRow(seat.teamId, answered)
        await tx.update('complaint', { id }, { answers, by_day, closed_on })
        return answered
      })
      return value && { value, changeId }
    },
  }
}

function withAnswer(complaint: Complaint, answer: ComplaintAnswer): Complaint {
  const answered = { ...complaint, answers: [...complaint.answers, answer] }
  return answer.says === 'done' ? { ...answered, closedOn: answer.on } : { ...answered, by: answer.by }
}

/** Whoever was asked to solve it may answer it, whatever her part in the account. */
async function requireSolver(seat: Seat, reader: Seat['reads'], row: ComplaintTable): Promise<void> {
  if (row.owner_id === seat.viewer.memberId) return
  await requireAddable(reader, seat, { accountId: row.account_id, action: 'complaint.answer' })
}

function seenComplaints(db: Kysely<Tables>, at: Places<Scope>) {
  return db
    .selectFrom('complaint')
    .innerJoin('account', (join) =>
      join
        .onRef('account.team_id', '=', 'complaint.team_id')
        .onRef('account.id', '=', 'complaint.account_id'),
    )
    .selectAll('complaint')
    .where('complaint.team_id', '=', at.team)
    .where(visible(at))
}

const complaintById = prepared('complaint.by-id', (db, at: Places<Scope & { id: string }>) =>
  seenComplaints(db, at).where('complaint.id', '=', at.id),
)

/** An empty account stands for all that are not archived. */
const openComplaints = prepared('complaint.open', (db, at: Places<Scope & { account: string }>) =>
  seenComplaints(db, at)
    .where('complaint.closed_on', 'is', null)
    .where('account.archived_on', 'is', null)
    .where(sql<boolean>`(${at.account} = '' or complaint.account_id = ${at.account})`)
    .orderBy('complaint.by_day')
    .orderBy('complaint.id')
    .limit(MOST_OPEN),
)

const complaintsOf = prepared('complaint.of', (db, at: Places<Scope & { account: string }>) =>
  seenComplaints(db, at)
    .where('complaint.account_id', '=', at.account)
    .orderBy('complaint.raised_on', 'desc')
    .orderBy('complaint.id', 'desc')
    .limit(MOST_OF),
)

/** A complaint's row as the domain knows it. */
export function toComplaint(row: ComplaintTable): Complaint {
  return {
    id: row.id,
    accountId: row.account_id,
    what: row.what,
    ownerId: row.owner_id,
    raisedOn: row.raised_on,
    by: row.by_day,
    answers: row.answers === '[]' ? [] : storedJson(Answers, row.answers),
    ...present({ contactId: row.contact_id, closedOn: row.closed_on }),
  }
}

function toRow(teamId: string, complaint: Complaint): ComplaintTable {
  return {
    team_id: teamId,
    id: complaint.id,
    account_id: complaint.accountId,
    contact_id: complaint.contactId ?? null,
    what: complaint.what,
    owner_id: complaint.ownerId,
    raised_on: complaint.raisedOn,
    by_day: complaint.by,
    answers: JSON.stringify(complaint.answers),
    closed_on: complaint.closedOn ?? null,
  }
}
