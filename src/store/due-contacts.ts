import { z } from 'zod'
import { Birthday, ContactStatus, type Day, type GreetedContact } from '../coach/index.ts'
import { storedJson } from './columns.ts'
import type { Reader } from './database.ts'
import { listedTexts } from './listed.ts'
import { type Places, prepared } from './prepared.ts'
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
  return keys.length === 0 ? [] : withKeys(reader, { ...at, keys: JSON.stringify(keys) })
}

const wanted = COLUMNS.map((column) => `contact.${column}` as const)

/** The keys come as one list, so that there is one statement. From the smaller side as cross joins, whose order SQLite keeps. */
const withKeys = prepared(
  'due.contacts',
  (db, at: Places<{ team: string; owner: string; keys: string }>, dialect) =>
    db
      .selectFrom((of) =>
        of
          .selectFrom(listedTexts(dialect, at.keys))
          .crossJoin('due_key')
          .select('due_key.contact_id')
          .distinct()
          .where('due_key.team_id', '=', at.team)
          .where('due_key.owner_id', '=', at.owner)
          .whereRef('due_key.key', '=', 'listed.value')
          .as('due'),
      )
      .crossJoin('contact')
      .select(wanted)
      .where('contact.team_id', '=', at.team)
      .whereRef('contact.id', '=', 'due.contact_id'),
)

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

/** The stored status. Nearly everybody is active: this costs less than reading it. */
export function toStatus(text: string): ContactStatus {
  return text === ACTIVE ? { is: 'active' } : storedJson(ContactStatus, text)
}

/** Nothing else of the sensitive file is of use for planning. */
const Greeted = z.object({ birthday: Birthday.optional(), keeps: z.array(z.string()).default([]) })

/** A row as planning knows it. */
export function toGreeted(row: DueContact, { unseal }: Sealing): GreetedContact {
  return {
    id: row.id,
    accountId: row.account_id,
    status: toStatus(row.status),
    sensitive: storedJson(Greeted, unseal(row.sensitive)),
    ...(row.zone !== null && { zone: row.zone }),
  }
}
