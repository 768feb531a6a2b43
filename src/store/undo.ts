import { z } from 'zod'
import { leads, Problem } from '../coach/index.ts'
import { storedJson } from './columns.ts'
import type { Reader } from './database.ts'
import type { Writing } from './journal.ts'
import { type Row, RowChange, readRow } from './rows.ts'
import type { ChangeTable } from './schema.ts'
import type { Seat } from './seat.ts'

const RowChanges = z.array(RowChange)

/**
 * Takes back one change, as one more change: puts every row back as it was before, last one first. Deliveries that have
 * gone out stay; those of a call that is taken back are cancelled, see `followCall`.
 *
 * @throws Problem `gone`, `not-allowed`, `already-undone`, `changed-since`
 */
export async function undoChange(seat: Seat, changeId: string): Promise<Readonly<{ action: string }>> {
  const known = await readChange(seat.reads, seat, changeId)
  await seat.journal.write(`undo:${known.action}`, async (tx) => {
    const change = await readChange(tx.reader, seat, changeId)
    if (change.undone_by !== null) throw new Problem({ code: 'already-undone' })
    const rows = storedJson(RowChanges, change.row_changes)
    for (const row of rows.toReversed()) await putBack(tx, row)
    await tx.reader.db
      .updateTable('change')
      // What was taken back may be done again, under the same name.
      .set({ undone_by: seat.viewer.memberId, operation: null })
      .where('team_id', '=', seat.teamId)
      .where('id', '=', changeId)
      .execute()
  })
  return { action: known.action }
}

async function readChange(reader: Reader, seat: Seat, id: string): Promise<ChangeTable> {
  const change = await reader.db
    .selectFrom('change')
    .selectAll()
    .where('team_id', '=', seat.teamId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!change) throw new Problem({ code: 'gone', kind: 'change' })
  if (change.actor_id !== seat.viewer.memberId && !leads(seat.viewer)) {
    throw new Problem({ code: 'not-allowed', action: `undo:${change.action}`, owner: change.actor_id })
  }
  return change
}

async function putBack(tx: Writing, change: RowChange): Promise<void> {
  const now = await readRow(tx.reader, change)
  const isOld = !isSame(now, change.after) || (await isBuiltUpon(tx.reader, change))
  if (isOld) throw new Problem({ code: 'changed-since' })
  try {
    await tx.restore(change)
  } catch (error) {
    // Something was hung on it since: a contact on an account, a note on a contact.
    if (isStillNeeded(error)) throw new Problem({ code: 'changed-since' })
    throw error
  }
}

/** A later assessment of the deal holds these marks as well: without this one, nothing would be taken back. */
async function isBuiltUpon(reader: Reader, { table, before, after }: RowChange): Promise<boolean> {
  if (table !== 'assessment' || before !== null || after === null) return false
  const later = await reader.db
    .selectFrom('assessment')
    .select('id')
    .where('team_id', '=', String(after['team_id']))
    .where('deal_id', '=', String(after['deal_id']))
    .where('number', '>', Number(after['number']))
    .executeTakeFirst()
  return later !== undefined
}

/** Columns that a later version added do not count. */
function isSame(now: Row | undefined, then: Row | null): boolean {
  if (!now || !then) return !now && !then
  return Object.entries(then).every(([name, cell]) => now[name] === cell)
}

/** A foreign key holds the row, on either database. */
function isStillNeeded(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return code === 'SQLITE_CONSTRAINT_FOREIGNKEY' || code === '23503'
}
