import { type Kysely, sql } from 'kysely'
import type { PlannedTouch } from '../coach/index.ts'
import { storedInstantOrNull, storedJson } from './columns.ts'
import { StoredPlannedTouch } from './planned-json.ts'
import { type Places, prepared } from './prepared.ts'
import type { Saved } from './saved.ts'
import type { ReminderTable, Tables } from './schema.ts'
import type { Seat } from './seat.ts'
import type { ReminderState } from './states.ts'

/** What a member wished never to be reminded of again, and since when. */
export type StoppedReminder = Readonly<{ id: string; planned: PlannedTouch; stoppedAt: Date }>

/** A contact, or an account and its deals without their people. */
export type StoppedAbout = Readonly<{ contactId: string } | { accountId: string }>

/** What the viewer stopped for good about a contact or an account, newest first; each subject once. */
export async function listStopped(seat: Seat, about: StoppedAbout): Promise<readonly StoppedReminder[]> {
  const mine = { team: seat.teamId, me: seat.viewer.memberId }
  if ('contactId' in about)
    return toStopped(await stoppedOf(seat.reads, { ...mine, contact: about.contactId }))
  const stopped = toStopped(await stoppedOfNobody(seat.reads, mine))
  return stopped.filter(({ planned }) => planned.accountId === about.accountId)
}

function toStopped(rows: readonly StoppedRow[]): readonly StoppedReminder[] {
  const seen = new Set<string | null>()
  return rows.flatMap(({ id, stop_key: key, planned, ended_at: at }) => {
    const stoppedAt = storedInstantOrNull(at)
    if (stoppedAt === null || seen.has(key)) return []
    seen.add(key)
    return [{ id, planned: storedJson(StoredPlannedTouch, planned), stoppedAt }]
  })
}

/** Ends a stop: the occasion that was told then stays skipped, the next one is planned again. Gives whether there was one. */
export function resumeReminder(seat: Seat, id: string): Promise<Saved<boolean>> {
  const { teamId: team, viewer } = seat
  return seat.journal.write('reminder.resume', async (tx) => {
    const rows = await tx.reader.db
      .selectFrom('reminder')
      .select(['id', 'stop_key'])
      .where('team_id', '=', team)
      .where('member_id', '=', viewer.memberId)
      .where('state', '=', 'stopped')
      .execute()
    const key = rows.find((row) => row.id === id)?.stop_key
    if (key === undefined || key === null) return false
    const same = rows.filter(({ stop_key }) => stop_key === key)
    for (const row of same) await tx.update('reminder', { id: row.id }, { state: 'skipped' })
    return true
  })
}

type Mine = Readonly<{ team: string; me: string }>
type StoppedRow = Pick<ReminderTable, 'id' | 'stop_key' | 'planned' | 'ended_at'>

const stoppedOf = prepared('reminder.stopped', (db, at: Places<Mine & { contact: string }>) =>
  stoppedRows(db, at).where('contact_id', '=', at.contact),
)

const stoppedOfNobody = prepared('reminder.stopped-of-nobody', (db, at: Places<Mine>) =>
  stoppedRows(db, at).where('contact_id', 'is', null),
)

function stoppedRows(db: Kysely<Tables>, at: Places<Mine>) {
  return db
    .selectFrom('reminder')
    .select(['id', 'stop_key', 'planned', 'ended_at'])
    .where('team_id', '=', at.team)
    .where('member_id', '=', at.me)
    .where('state', '=', sql.lit<ReminderState>('stopped'))
    .orderBy('ended_at', 'desc')
    .orderBy('id', 'desc')
}
