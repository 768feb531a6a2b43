import type { PlannedTouch } from '../coach/index.ts'
import { storedInstantOrNull, storedJson } from './columns.ts'
import { StoredPlannedTouch } from './planned-json.ts'
import { type Places, prepared } from './prepared.ts'
import type { Saved } from './saved.ts'
import type { Seat } from './seat.ts'

/** What a member wished never to be reminded of again, and since when. */
export type StoppedReminder = Readonly<{ id: string; planned: PlannedTouch; stoppedAt: Date }>

/** What the viewer stopped for good about a contact, newest first; each subject once. */
export async function listStopped(seat: Seat, contactId: string): Promise<readonly StoppedReminder[]> {
  const rows = await stoppedOf(seat.reads, {
    team: seat.teamId,
    me: seat.viewer.memberId,
    contact: contactId,
  })
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

const stoppedOf = prepared(
  'reminder.stopped',
  (db, at: Places<{ team: string; me: string; contact: string }>) =>
    db
      .selectFrom('reminder')
      .select(['id', 'stop_key', 'planned', 'ended_at'])
      .where('team_id', '=', at.team)
      .where('member_id', '=', at.me)
      .where('contact_id', '=', at.contact)
      .where('state', '=', 'stopped')
      .orderBy('ended_at', 'desc')
      .orderBy('id', 'desc'),
)
