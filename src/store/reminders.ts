import { sql } from 'kysely'
import { type Day, type PlannedTouch, stoppedKey } from '../coach/index.ts'
import { present, storedInstantOrNull, storedJson, toInstant } from './columns.ts'
import type { Reader } from './database.ts'
import { createEnded, type EndedReminders, lastDoneOf } from './ended-reminders.ts'
import type { Writing } from './journal.ts'
import { StoredPlannedTouch } from './planned-json.ts'
import { type Places, prepared } from './prepared.ts'
import type { Saved } from './saved.ts'
import type { ReminderTable } from './schema.ts'
import type { Seat } from './seat.ts'
import type { ReminderState } from './states.ts'
import { listStopped, resumeReminder, type StoppedAbout, type StoppedReminder } from './stopped-reminders.ts'

/** One occurrence that a member was, or is about to be, reminded of. */
export type Reminder = Readonly<{
  id: string
  planned: PlannedTouch
  state: ReminderState
  /** What was done, in the member's words. */
  line?: string
  snoozedTo?: Day
  endedAt?: Date
  /** The delivery that carried it first. */
  deliveryId?: string
}>

/** The viewer's own reminders. */
export interface Reminders extends EndedReminders {
  find(id: string): Promise<Reminder | undefined>
  /** Reminders with these keys, ended ones too: what is planned again for the same keys is already here. */
  listByKeys(keys: readonly string[]): Promise<readonly Reminder[]>
  /** Still open, planned for `upTo` or before, oldest first; at most 100. */
  listOpen(upTo: Day): Promise<readonly Reminder[]>
  /** Open ones made from these plans: the existing row where the key is known, else a new one. For acting on *today* before a digest. */
  ensure(planned: readonly PlannedTouch[]): Promise<readonly Reminder[]>
  /**
   * Ends an open reminder; `undefined` when it had ended already, so that a second click changes nothing.
   * `snoozed` makes the successor `key#snooze-n` for `snoozedTo`; `stopped` also keeps this contact's occasion from being planned.
   */
  end(
    id: string,
    how: Readonly<{ state: 'done' | 'skipped' | 'stopped'; line?: string } | { state: 'snoozed'; to: Day }>,
  ): Promise<Reminder | undefined>
  /** Opens an ended reminder again, within an hour: the undo of `end`. `undefined` when too late or not ended. */
  reopen(id: string): Promise<Reminder | undefined>
  /**
   * Puts an open reminder on the days it has now, because the day of its festival was told. One whose `date` changed is as
   * new: the message of that day carries it.
   */
  move(id: string, planned: PlannedTouch): Promise<void>
  /** What the viewer stopped for good about a contact, or an account without its people, newest first; each subject once. */
  listStopped(about: StoppedAbout): Promise<readonly StoppedReminder[]>
  /** Reminds again of what a stopped reminder was about; `false` when it was stopped no more. */
  resume(id: string): Promise<Saved<boolean>>
  /** The last ended reminder of this contact and kind, to say what was done last time. */
  lastDone(contactId: string, kind: PlannedTouch['kind']): Promise<Reminder | undefined>
}

const REOPEN_MS = 3_600_000

/** @param seat binds the workspace and the member */
export function createReminders(seat: Seat): Reminders {
  const mine = { team: seat.teamId, me: seat.viewer.memberId }
  return {
    ...createEnded(seat),

    async find(id) {
      const [row] = await reminderById(seat.reads, { ...mine, id })
      return row && toReminder(row)
    },

    listByKeys: (keys) => listByKeys(seat.reads, { ...mine, keys }),

    async listOpen(upTo) {
      const rows = await openUpTo(seat.reads, { ...mine, day: upTo })
      return rows.map(toReminder)
    },

    ensure: async (planned) => {
      if (planned.length === 0) return []
      const rows = planned.map((touch, position) => toReminderRow(seat, touch, { position }))
      await seat.writes
        .insertInto('reminder')
        .values(rows)
        .onConflict((on) => on.columns(['team_id', 'member_id', 'key']).doNothing())
        .execute()
      const known = await listByKeys(seat.reads, { ...mine, keys: planned.map(({ key }) => key) })
      return known.filter(({ state }) => state === 'open')
    },

    async end(id, how) {
      const { value } = await seat.journal.write('reminder.end', async (tx) => {
        const [row] = await reminderById(tx.reader, { ...mine, id })
        if (row?.state !== 'open') return undefined
        const fields = { ...toEnding(how), ended_at: toInstant(seat.now()) }
        await tx.update('reminder', { id }, fields)
        if (how.state === 'snoozed') await succeed(tx, seat, { row, to: how.to })
        return toReminder({ ...row, ...fields })
      })
      return value
    },

    async reopen(id) {
      const { value } = await seat.journal.write('reminder.reopen', async (tx) => {
        const [row] = await reminderById(tx.reader, { ...mine, id })
        if (!row || !canReopen(row, seat.now())) return undefined
        if (row.state === 'snoozed') await cancelSuccessor(tx, mine, row)
        const fields = { state: 'open' as const, line: null, snoozed_to: null, ended_at: null }
        await tx.update('reminder', { id }, fields)
        return toReminder({ ...row, ...fields })
      })
      return value
    },

    move: (id, planned) => moveReminder(seat, id, planned),

    listStopped: (about) => listStopped(seat, about),

    resume: (id) => resumeReminder(seat, id),

    async lastDone(contactId, kind) {
      const [row] = await lastDoneOf(seat.reads, { ...mine, contact: contactId, kind })
      return row && toReminder(row)
    },
  }
}

async function moveReminder(seat: Seat, id: string, planned: PlannedTouch): Promise<void> {
  const [row] = await reminderById(seat.reads, { team: seat.teamId, me: seat.viewer.memberId, id })
  if (row?.state !== 'open') return
  await seat.writes
    .updateTable('reminder')
    .set({
      planned: JSON.stringify({ ...planned, key: row.key }),
      date: planned.date,
      ...(planned.date === row.date ? {} : { delivery_id: null }),
    })
    .where('team_id', '=', seat.teamId)
    .where('id', '=', id)
    .where('state', '=', 'open')
    .where('planned', '=', row.planned)
    .execute()
}

type Mine = Readonly<{ team: string; me: string }>

async function listByKeys(
  reader: Reader,
  { team, me, keys }: Mine & Readonly<{ keys: readonly string[] }>,
): Promise<readonly Reminder[]> {
  if (keys.length === 0) return []
  const rows = await reader.db
    .selectFrom('reminder')
    .selectAll()
    .where('team_id', '=', team)
    .where('member_id', '=', me)
    .where('key', 'in', keys)
    .orderBy('date')
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.map(toReminder)
}

function toEnding(how: Parameters<Reminders['end']>[1]) {
  if (how.state === 'snoozed') return { state: how.state, snoozed_to: how.to }
  return { state: how.state, line: how.line ?? null }
}

/** The next in a row of snoozes keeps the key it began with: `key#snooze-1`, `key#snooze-2`. */
async function succeed(
  tx: Writing,
  seat: Seat,
  { row, to }: Readonly<{ row: ReminderTable; to: Day }>,
): Promise<void> {
  const root = rootOf(row.key)
  const planned = storedJson(StoredPlannedTouch, row.planned)
  let number = Number(row.key.slice(root.length + SNOOZE.length) || 0)
  const taken = async () => {
    number += 1
    const [twin] = await reminderByKey(tx.reader, {
      team: row.team_id,
      me: row.member_id,
      key: `${root}${SNOOZE}${number}`,
    })
    return twin !== undefined
  }
  while (await taken());
  const next = { ...planned, key: `${root}${SNOOZE}${number}`, date: to }
  await tx.insert('reminder', toReminderRow(seat, next, { position: row.position }))
}

const SNOOZE = '#snooze-'

function rootOf(key: string): string {
  return key.replace(/#snooze-\d+$/, '')
}

async function cancelSuccessor(tx: Writing, mine: Mine, row: ReminderTable): Promise<void> {
  const root = rootOf(row.key)
  const open = await tx.reader.db
    .selectFrom('reminder')
    .select(['id', 'key'])
    .where('team_id', '=', mine.team)
    .where('member_id', '=', mine.me)
    .where('state', '=', 'open')
    .where('key', '>', `${root}${SNOOZE}`)
    .where('key', '<', `${root}${SNOOZE}:`)
    .execute()
  for (const { id } of open) await tx.update('reminder', { id }, { state: 'cancelled' })
}

function canReopen(row: ReminderTable, now: Date): boolean {
  const endedAt = storedInstantOrNull(row.ended_at)
  return endedAt !== null && now.getTime() - endedAt.getTime() <= REOPEN_MS
}

const reminderById = prepared('reminder.by-id', (db, at: Places<Mine & { id: string }>) =>
  db
    .selectFrom('reminder')
    .selectAll()
    .where('team_id', '=', at.team)
    .where('id', '=', at.id)
    .where('member_id', '=', at.me),
)

const reminderByKey = prepared('reminder.by-key', (db, at: Places<Mine & { key: string }>) =>
  db
    .selectFrom('reminder')
    .select('id')
    .where('team_id', '=', at.team)
    .where('member_id', '=', at.me)
    .where('key', '=', at.key),
)

const openUpTo = prepared('reminder.open', (db, at: Places<Mine & { day: Day }>) =>
  db
    .selectFrom('reminder')
    .selectAll()
    .where('team_id', '=', at.team)
    .where('member_id', '=', at.me)
    .where('state', '=', sql.lit<ReminderState>('open'))
    .where('date', '<=', at.day)
    .orderBy('date')
    .orderBy('position')
    .orderBy('id')
    .limit(100),
)

/** A reminder's row as the domain knows it. */
export function toReminder(row: ReminderTable): Reminder {
  return {
    id: row.id,
    planned: storedJson(StoredPlannedTouch, row.planned),
    state: row.state,
    ...present({
      line: row.line,
      snoozedTo: row.snoozed_to,
      endedAt: storedInstantOrNull(row.ended_at),
      deliveryId: row.delivery_id,
    }),
  }
}

/** A new open reminder; `position` is its place in what was planned together. */
export function toReminderRow(
  at: Readonly<{ teamId: string; newId(): string }>,
  planned: PlannedTouch,
  { position, deliveryId }: Readonly<{ position: number; deliveryId?: string }>,
): ReminderTable {
  return {
    team_id: at.teamId,
    id: at.newId(),
    member_id: planned.memberId,
    key: planned.key,
    kind: planned.kind,
    date: planned.date,
    contact_id: planned.contactId ?? null,
    stop_key: stoppedKey(planned) ?? null,
    planned: JSON.stringify(planned),
    state: 'open',
    line: null,
    snoozed_to: null,
    ended_at: null,
    delivery_id: deliveryId ?? null,
    position,
  }
}
