import { sql } from 'kysely'
import type { Cell, Reader } from './database.ts'
import { filledTo, keyPlaces, roomFor } from './key-list.ts'
import { type Places, type Prepared, prepared } from './prepared.ts'
import type { ContactTable } from './schema.ts'

/** Contacts of a member's unarchived accounts that have one of these keys; in no order. */
export async function readDueContacts(
  reader: Reader,
  at: Readonly<{ team: string; owner: string }>,
  keys: readonly string[],
): Promise<readonly ContactTable[]> {
  if (keys.length === 0) return []
  const room = roomFor(keys)
  const query = queries.get(room) ?? toQuery(room)
  queries.set(room, query)
  return query(reader, { ...filledTo(room, keys), ...at })
}

/** One for each number of keys, since each has its own SQL. */
const queries = new Map<number, Prepared<Record<string, Cell>, ContactTable>>()

/** Written from the smaller side as a cross join, whose order SQLite keeps. */
function toQuery(room: number) {
  return prepared(`due.contacts-${room}`, (db, at: Places<Record<string, Cell>>) =>
    db
      .selectFrom((of) =>
        of
          .selectFrom('due_key')
          .select('contact_id')
          .distinct()
          .where(sql<boolean>`team_id = ${at['team']} and owner_id = ${at['owner']}`)
          .where(sql<boolean>`key in (${keyPlaces(room, at)})`)
          .as('due'),
      )
      .crossJoin('contact')
      .selectAll('contact')
      .where(sql<boolean>`contact.team_id = ${at['team']}`)
      .whereRef('contact.id', '=', 'due.contact_id'),
  )
}
