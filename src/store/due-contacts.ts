import { z } from 'zod'
import { Birthday, ContactStatus, type Day, type GreetedContact } from '../coach/index.ts'
import { storedJson } from './columns.ts'
import type { Reader } from './database.ts'
import type { DueKeyTable } from './derived-schema.ts'
import { listedTexts } from './listed.ts'
import { type Places, prepared } from './prepared.ts'
import { rememberedJson } from './remembered-json.ts'
import type { ContactTable } from './schema.ts'
import type { Sealing } from './sealing.ts'

type Whose = Readonly<{ team: string; owner: string }>

/** A contact, and what stands beside a key of hers. */
export type DueContact = Pick<DueKeyTable, 'contact_id' | 'account_id' | 'file'>

/** Contacts of a member's unarchived accounts that have one of these keys; in no order, once for each key. */
export async function readDueContacts(
  reader: Reader,
  at: Whose,
  keys: readonly string[],
): Promise<readonly DueContact[]> {
  return keys.length === 0 ? [] : withKeys(reader, { ...at, keys: JSON.stringify(keys) })
}

/** The keys come as one list, so that there is one statement. From the smaller side as a cross join, whose order SQLite keeps. */
const withKeys = prepared(
  'due.contacts',
  (db, at: Places<{ team: string; owner: string; keys: string }>, dialect) =>
    db
      .selectFrom(listedTexts(dialect, at.keys))
      .crossJoin('due_key')
      .select(['due_key.contact_id', 'due_key.account_id', 'due_key.file'])
      .where('due_key.team_id', '=', at.team)
      .where('due_key.owner_id', '=', at.owner)
      .whereRef('due_key.key', '=', 'listed.value'),
)

const COLUMNS = ['id', 'account_id', 'zone', 'status', 'sensitive'] as const
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

/** The stored status. Nearly everybody is active: this costs less than reading it. */
export function toStatus(text: string): ContactStatus {
  return text === ACTIVE ? { is: 'active' } : storedJson(ContactStatus, text)
}

/** All of the sensitive file that is of use for planning. */
const Greeted = z.object({ birthday: Birthday.optional(), keeps: z.array(z.string()).default([]) })

/** The same with what else planning needs; nearly everybody is active and has no zone of her own. */
const GreetedFile = Greeted.extend({
  zone: z.string().exactOptional(),
  status: ContactStatus.default({ is: 'active' }),
})

const readGreetedFile = rememberedJson(
  GreetedFile.transform(({ zone, status, ...sensitive }) => ({
    status,
    sensitive,
    ...(zone !== undefined && { zone }),
  })),
)

/** What is stored beside the keys of a contact. */
export function toGreetedFile(
  { zone, status, sensitive }: Pick<GreetedContact, 'zone' | 'status' | 'sensitive'>,
  { seal }: Sealing,
): string {
  const { birthday, keeps } = sensitive
  const file: z.input<typeof GreetedFile> = {
    // Nobody's age is told, so that the year need not lie here.
    ...(birthday && { birthday: { ...birthday, year: undefined } }),
    ...(keeps.length > 0 && { keeps: [...keeps] }),
    ...(zone !== undefined && { zone }),
    ...(status.is !== 'active' && { status }),
  }
  return seal(JSON.stringify(file))
}

/** A key's contact as planning knows her. */
export function toDueContact(row: DueContact, { unseal }: Sealing): GreetedContact {
  return { id: row.contact_id, accountId: row.account_id, ...readGreetedFile(unseal(row.file)) }
}

/** A contact's row as planning knows it. */
export function toGreeted(
  row: Pick<ContactTable, (typeof COLUMNS)[number]>,
  { unseal }: Sealing,
): GreetedContact {
  return {
    id: row.id,
    accountId: row.account_id,
    status: toStatus(row.status),
    sensitive: storedJson(Greeted, unseal(row.sensitive)),
    ...(row.zone !== null && { zone: row.zone }),
  }
}
