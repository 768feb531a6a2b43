import { sql } from 'kysely'
import { z } from 'zod'
import { Birthday, ContactStatus, type Day, type GreetedContact } from '../coach/index.ts'
import { storedJson } from './columns.ts'
import type { Cell, Reader } from './database.ts'
import { filledTo, keyPlaces, roomFor } from './key-list.ts'
import { type Places, type Prepared, prepared } from './prepared.ts'
import type { ContactTable } from './schema.ts'
import type { Sealing } from './sealing.ts'

type Whose = Readonly<{ team: string; owner: string }>

/** What planning needs of a contact's row. */
type DueContact = Pick<ContactTable, (typeof COLUMNS)[number]>

const COLUMNS = ['id', 'account_id', 'zone', 'status', 'sensitive'] as const

/** Contacts of a member's unarchived accounts that have one of these keys; in no order. */
export async function readDueContacts(
  reader: Reader,
  at: Whose,
  keys: readonly string[],
): Promise<readonly DueContact[]> {
  if (keys.length === 0) return []
  const room = roomFor(keys)
  const query = queries.get(room) ?? toQuery(room)
  queries.set(room, query)
  return query(reader, { ...filledTo(room, keys), ...at })
}

/** One for each number of keys, since each has its own SQL. */
const queries = new Map<number, Prepared<Record<string, Cell>, DueContact>>()

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
      .select(wanted)
      .where(sql<boolean>`contact.team_id = ${at['team']}`)
      .whereRef('contact.id', '=', 'due.contact_id'),
  )
}

const wanted = COLUMNS.map((column) => `contact.${column}` as const)

/** The contacts whom a member's open promises up to a day name, whosever they are. */
export const readPromisedTo = prepared(
  'due.promised-to',
  (db, at: Places<{ team: string; owner: string; day: Day }>) =>
    db
      .selectFrom('promise')
      .innerJoin('contact', (join) =>
        join.onRef('contact.team_id', '=', 'promise.team_id').onRef('contact.id', '=', 'promise.contact_id'),
      )
      .select(wanted)
      .where('promise.team_id', '=', at.team)
      .where('promise.owner_id', '=', at.owner)
      .where('promise.state', '=', 'open')
      .where('promise.by_day', '<=', at.day),
)

const ACTIVE = JSON.stringify({ is: 'active' })

/** Nothing else of the sensitive file is of use for planning. */
const Greeted = z.object({ birthday: Birthday.optional(), keeps: z.array(z.string()).default([]) })

/** A row as planning knows it. */
export function toGreeted(row: DueContact, { unseal }: Sealing): GreetedContact {
  return {
    id: row.id,
    accountId: row.account_id,
    // Nearly everybody is: this costs less than reading it.
    status: row.status === ACTIVE ? { is: 'active' } : storedJson(ContactStatus, row.status),
    sensitive: storedJson(Greeted, unseal(row.sensitive)),
    ...(row.zone !== null && { zone: row.zone }),
  }
}
