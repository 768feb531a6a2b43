import { sql } from 'kysely'
import { canSeeSensitive, type Day, type PlannedTouch } from '../coach/index.ts'
import { findAccountRow, toGuarded } from './access.ts'
import { present, storedInstantOrNull, storedJson, toInstant } from './columns.ts'
import { StoredPlannedTouch } from './planned-json.ts'
import { type Places, prepared } from './prepared.ts'
import type { ReminderTable } from './schema.ts'
import type { Seat } from './seat.ts'
import type { ReminderState } from './states.ts'

/** How one reminder of a contact ended, and whose it was. */
export type EndedReminder = Readonly<{
  id: string
  memberId: string
  planned: PlannedTouch
  state: ReminderState
  line?: string
  snoozedTo?: Day
  endedAt: Date
}>

/** The viewer's door to what ended. */
export interface EndedReminders {
  /** How the last reminders of a contact ended, whoever ended them, newest first; none for who may not read her file. */
  listEnded(contactId: string, limit?: number): Promise<readonly EndedReminder[]>
  /** The viewer's own that ended less than so many milliseconds before or after a moment, by one click, say; in no order. */
  listEndedAround(at: Date, ms: number): Promise<readonly EndedReminder[]>
  /** Says of one that is done what was done, however long ago; `false` when it is not done. */
  setLine(id: string, line: string): Promise<boolean>
}

/** @param seat binds the workspace and the member */
export function createEnded(seat: Seat): EndedReminders {
  return {
    listEnded: (contactId, limit = 5) => listEnded(seat, contactId, limit),
    listEndedAround: (at, ms) => listEndedAround(seat, at, ms),
    setLine: (id, line) => setReminderLine(seat, id, line),
  }
}

/** Birthdays are among them: they are for the account's own team. */
async function listEnded(seat: Seat, contactId: string, limit: number): Promise<readonly EndedReminder[]> {
  const [contact] = await placeOf(seat.reads, { team: seat.teamId, id: contactId })
  const account = contact && (await findAccountRow(seat.reads, seat.scope, contact.account_id))
  if (account === undefined || !canSeeSensitive(seat.viewer, toGuarded(account))) return []
  const rows = await endedOf(seat.reads, { team: seat.teamId, contact: contactId })
  return rows.slice(0, limit).flatMap(toEnded)
}

async function listEndedAround(seat: Seat, at: Date, ms: number): Promise<readonly EndedReminder[]> {
  const rows = await seat.reads.db
    .selectFrom('reminder')
    .selectAll()
    .where('team_id', '=', seat.teamId)
    .where('member_id', '=', seat.viewer.memberId)
    .where('ended_at', '>', toInstant(new Date(at.getTime() - ms)))
    .where('ended_at', '<', toInstant(new Date(at.getTime() + ms)))
    .execute()
  return rows.flatMap(toEnded)
}

function toEnded(row: ReminderTable): readonly EndedReminder[] {
  const endedAt = storedInstantOrNull(row.ended_at)
  if (endedAt === null) return []
  const { id, member_id: memberId, state } = row
  const planned = storedJson(StoredPlannedTouch, row.planned)
  return [
    { id, memberId, planned, state, endedAt, ...present({ line: row.line, snoozedTo: row.snoozed_to }) },
  ]
}

async function setReminderLine(seat: Seat, id: string, line: string): Promise<boolean> {
  const { value } = await seat.journal.write('reminder.line', async (tx) => {
    const done = await tx.reader.db
      .selectFrom('reminder')
      .select('id')
      .where('team_id', '=', seat.teamId)
      .where('member_id', '=', seat.viewer.memberId)
      .where('id', '=', id)
      .where('state', '=', 'done')
      .executeTakeFirst()
    if (done !== undefined) await tx.update('reminder', { id }, { line })
    return done !== undefined
  })
  return value
}

const placeOf = prepared('reminder.contact', (db, at: Places<{ team: string; id: string }>) =>
  db.selectFrom('contact').select('account_id').where('team_id', '=', at.team).where('id', '=', at.id),
)

const endedOf = prepared('reminder.ended-of', (db, at: Places<{ team: string; contact: string }>) =>
  db
    .selectFrom('reminder')
    .selectAll()
    .where('team_id', '=', at.team)
    .where('contact_id', '=', at.contact)
    .where('ended_at', 'is not', null)
    .orderBy('ended_at', 'desc')
    .orderBy('id', 'desc')
    .limit(20),
)

/** The last one of a contact and kind that a member did. */
export const lastDoneOf = prepared(
  'reminder.last-done',
  (db, at: Places<{ team: string; me: string; contact: string; kind: PlannedTouch['kind'] }>) =>
    db
      .selectFrom('reminder')
      .selectAll()
      .where('team_id', '=', at.team)
      .where('member_id', '=', at.me)
      .where('contact_id', '=', at.contact)
      .where('kind', '=', at.kind)
      .where('state', '=', sql.lit<ReminderState>('done'))
      .orderBy('ended_at', 'desc')
      .orderBy('id', 'desc')
      .limit(1),
)
