import { sql } from 'kysely'
import type { Reader } from './database.ts'

/** Whose keys: all of an account, or those of one contact of it. */
export type KeysOf = Readonly<{ teamId: string; accountId: string; contactId?: string | undefined }>

/**
 * Takes the keys of an account away. The index is named, because SQLite without statistics thinks a walk through all keys
 * of a workspace cheaper, whose rows lie in the order of another.
 */
export async function dropKeys(
  { dialect, db }: Reader,
  table: 'due_key' | 'day_key',
  { teamId, accountId, contactId }: KeysOf,
): Promise<void> {
  const index = dialect === 'sqlite' ? sql` indexed by ${sql.ref(`${table}_of`)}` : sql``
  const oneContact = contactId === undefined ? sql`` : sql` and contact_id = ${contactId}`
  await sql`delete from ${sql.table(table)}${index}
    where team_id = ${teamId} and account_id = ${accountId}${oneContact}`.execute(db)
}
