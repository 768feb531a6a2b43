import { accountKeys, ContactStatus, contactKeys, SensitiveFile } from '../coach/index.ts'
import { storedJson } from './columns.ts'
import type { Reader } from './database.ts'
import type { DueKeyTable } from './derived-schema.ts'
import { dropKeys } from './drop-keys.ts'
import { toGreetedFile } from './due-contacts.ts'
import type { Following } from './following.ts'
import type { RowChange } from './rows.ts'
import type { ContactTable } from './schema.ts'
import type { Sealing } from './sealing.ts'

/** Stands for the account itself among its contacts. */
export const NO_CONTACT = ''

/** What making the keys takes. */
export type Keying = Pick<Following, 'reader' | 'teamId' | 'sealing'>

/**
 * Keys under which planning finds what may be due, by the owner of the unarchived account: so that one member's plan is
 * a few seeks however many customers the workspace has. They follow the account, its contacts and its last touch.
 */
export async function keepDueKeys(step: Keying, { table, key, before, after }: RowChange): Promise<void> {
  if (table === 'account') return keepKeys(step, String(key['id']))
  // A row that was removed, or moved to another account, is told of by how it was.
  const accounts = new Set([before, after].flatMap((row) => row?.['account_id'] ?? []).map(String))
  for (const account of accounts) {
    await keepKeys(step, account, table === 'contact' ? String(key['id']) : NO_CONTACT)
  }
}

/** Makes the keys of an account anew: all of them, those of one contact, or its own alone (`NO_CONTACT`). */
export async function keepKeys(step: Keying, accountId: string, contactId?: string): Promise<void> {
  const { teamId } = step
  const { db } = step.reader
  await dropKeys(step.reader, 'due_key', { teamId, accountId, contactId })
  const account = await findOpenAccount(step.reader, teamId, accountId)
  if (account === undefined) return
  const shared = { team_id: teamId, account_id: accountId, owner_id: account.owner_id }
  const rows = [
    ...(contactId === undefined || contactId === NO_CONTACT ? keysOfAccount(account) : []),
    ...(contactId === NO_CONTACT ? [] : await keysOfContacts(step, accountId, contactId)),
  ].map((row) => ({ ...shared, ...row }))
  // PostgreSQL takes a limited number of parameters at once.
  for (let n = 0; n < rows.length; n += AT_ONCE) {
    await db
      .insertInto('due_key')
      .values(rows.slice(n, n + AT_ONCE))
      .execute()
  }
}

const AT_ONCE = 500

type Keyed = Pick<DueKeyTable, 'key' | 'contact_id' | 'file'>

async function findOpenAccount(reader: Reader, teamId: string, accountId: string) {
  return reader.db
    .selectFrom('account')
    .select(['owner_id', 'tier', 'cadence_days', 'created_on'])
    .select((of) =>
      of
        .selectFrom('touch')
        .select((last) => last.fn.max('touch.on_day').as('on_day'))
        .whereRef('touch.team_id', '=', 'account.team_id')
        .whereRef('touch.account_id', '=', 'account.id')
        .as('last_on'),
    )
    .where('team_id', '=', teamId)
    .where('id', '=', accountId)
    .where('archived_on', 'is', null)
    .executeTakeFirst()
}

type OpenAccount = NonNullable<Awaited<ReturnType<typeof findOpenAccount>>>

function keysOfAccount({ tier, cadence_days, created_on, last_on }: OpenAccount): readonly Keyed[] {
  const account = {
    createdOn: created_on,
    ...(tier !== null && { tier }),
    ...(cadence_days !== null && { cadenceDays: cadence_days }),
  }
  return accountKeys(account, last_on ?? undefined).map((key) => ({ key, contact_id: NO_CONTACT, file: '' }))
}

async function keysOfContacts(
  { reader, teamId, sealing }: Keying,
  accountId: string,
  contactId?: string,
): Promise<readonly Keyed[]> {
  const contacts = await reader.db
    .selectFrom('contact')
    .select(['id', 'zone', 'status', 'sensitive'])
    .where('team_id', '=', teamId)
    .where('account_id', '=', accountId)
    .$if(contactId !== undefined, (one) => one.where('id', '=', contactId ?? NO_CONTACT))
    .execute()
  return contacts.flatMap((contact) => keysOfContact(contact, sealing))
}

function keysOfContact(
  { id, zone, status, sensitive }: Pick<ContactTable, 'id' | 'zone' | 'status' | 'sensitive'>,
  sealing: Sealing,
): readonly Keyed[] {
  const contact = {
    ...(zone !== null && { zone }),
    status: storedJson(ContactStatus, status),
    sensitive: storedJson(SensitiveFile, sealing.unseal(sensitive)),
  }
  const file = toGreetedFile(contact, sealing)
  return contactKeys(contact).map((key) => ({ key: sealing.mark(key), contact_id: id, file }))
}
