import {
  birthdayKey,
  type Contact,
  ContactStatus,
  canSeeSensitive,
  Problem,
  SensitiveFile,
} from '../coach/index.ts'
import { requireChangeable, toGuarded } from './access.ts'
import { isWeekday, present, storedJson, storedTexts, toFlag } from './columns.ts'
import type { Reader } from './database.ts'
import type { Writing } from './journal.ts'
import { toNameKey } from './name-key.ts'
import { type Places, prepared } from './prepared.ts'
import { type Patch, patched, type Saved } from './saved.ts'
import type { AccountTable, ContactTable } from './schema.ts'
import type { Sealing } from './sealing.ts'
import { type Seat, todayAt } from './seat.ts'
import { refuseTakenNames } from './taken-names.ts'
import { type Scope, visible } from './visible.ts'

export type NewContact = Readonly<{ accountId: string; name: string }> &
  Partial<Omit<Contact, 'id' | 'accountId' | 'name' | 'createdOn' | 'sensitive'>> & {
    readonly sensitive?: Partial<SensitiveFile>
  }

/** `sensitive` is merged field by field; a `null` inside it clears that field. */
export type ContactPatch = Patch<Omit<Contact, 'id' | 'accountId' | 'createdOn' | 'sensitive'>> &
  Readonly<{ sensitive?: Patch<SensitiveFile> }>

/** The people of the accounts that the viewer may see; `sensitive` only for the account's own team. */
export interface Contacts {
  find(id: string): Promise<Contact | undefined>
  /** By name; at most 200. */
  listOf(accountId: string): Promise<readonly Contact[]>
  /** A name may occur twice in a workspace, not twice in one account. @throws Problem `gone`, `not-allowed`, `name-taken` */
  add(contact: NewContact): Promise<Saved<Contact>>
  /** @throws Problem `gone`, `not-allowed`, `name-taken` */
  edit(id: string, patch: ContactPatch): Promise<Saved<Contact>>
}

/** @param seat binds the workspace and the viewer */
export function createContacts(seat: Seat): Contacts {
  return {
    async find(id) {
      const [row] = await contactById(seat.reads, { ...seat.scope, id })
      return row && toContact(row, toReading(seat, row))
    },

    async listOf(accountId) {
      const rows = await contactsOf(seat.reads, { ...seat.scope, account: accountId })
      return rows.map((row) => toContact(row, toReading(seat, row)))
    },

    add: (contact) =>
      seat.journal.write('contact.add', async (tx) => {
        await requireChangeable(tx.reader, seat, { accountId: contact.accountId, action: 'contact.add' })
        const createdOn = await todayAt(seat, tx.reader)
        const isTied = contact.closeness ?? contact.closenessWanted ?? contact.holderId
        const added: Contact = {
          ...contact,
          ...(isTied !== undefined && { tieOn: createdOn }),
          id: seat.newId(),
          aliases: contact.aliases ?? [],
          status: contact.status ?? { is: 'active' },
          createdOn,
          sensitive: { ...contact.sensitive, keeps: contact.sensitive?.keeps ?? [] },
        }
        await refuseTwin(tx.reader, seat, added)
        await tx.insert('contact', toRow(seat, added))
        return added
      }),

    edit: (id, patch) => seat.journal.write('contact.edit', (tx) => alterContact(tx, seat, { id, patch })),
  }
}

/**
 * Lays a patch over a contact in an open transaction. What changes about the tie is dated today. Source: BUY-6.
 *
 * @throws Problem `gone`, `not-allowed`, `name-taken`
 */
export async function alterContact(
  tx: Writing,
  seat: Seat,
  { id, patch }: Readonly<{ id: string; patch: ContactPatch }>,
): Promise<Contact> {
  const [row] = await contactById(tx.reader, { ...seat.scope, id })
  if (!row) throw new Problem({ code: 'gone', kind: 'contact' })
  await requireChangeable(tx.reader, seat, { accountId: row.account_id, action: 'contact.edit' })
  const { sensitive, ...rest } = patch
  const before = toContact(row, { sealing: seat.sealing, sensitive: true })
  const file = patched<SensitiveFile>(before.sensitive ?? { keeps: [] }, sensitive ?? {})
  const after = { ...patched(before, rest), sensitive: { ...file, keeps: file.keeps ?? [] } }
  const contact = isSameTie(before, after) ? after : { ...after, tieOn: await todayAt(seat, tx.reader) }
  if (patch.name !== undefined) await refuseTwin(tx.reader, seat, contact)
  await tx.update('contact', { id }, toRow(seat, contact))
  return contact
}

function isSameTie(before: Contact, after: Contact): boolean {
  const fields = ['closeness', 'closenessWanted', 'holderId'] as const
  const isSame = fields.every((field) => before[field] === after[field])
  return isSame && before.sensitive?.tieEvidence === after.sensitive?.tieEvidence
}

async function refuseTwin(reader: Reader, seat: Seat, contact: Contact): Promise<void> {
  const { id, name, accountId } = contact
  await refuseTakenNames(reader, seat, { kind: 'contact', id, names: [name], accountId })
}

type SeenContact = ContactTable & Pick<AccountTable, 'owner_id' | 'collaborator_ids' | 'is_private'>

const contactById = prepared('contact.by-id', (db, at: Places<Scope & { id: string }>) =>
  db
    .selectFrom('contact')
    .innerJoin('account', (join) =>
      join.onRef('account.team_id', '=', 'contact.team_id').onRef('account.id', '=', 'contact.account_id'),
    )
    .selectAll('contact')
    .select(['account.owner_id', 'account.collaborator_ids', 'account.is_private'])
    .where('contact.team_id', '=', at.team)
    .where('contact.id', '=', at.id)
    .where(visible(at)),
)

const contactsOf = prepared('contact.of', (db, at: Places<Scope & { account: string }>) =>
  db
    .selectFrom('contact')
    .innerJoin('account', (join) =>
      join.onRef('account.team_id', '=', 'contact.team_id').onRef('account.id', '=', 'contact.account_id'),
    )
    .selectAll('contact')
    .select(['account.owner_id', 'account.collaborator_ids', 'account.is_private'])
    .where('contact.team_id', '=', at.team)
    .where('contact.account_id', '=', at.account)
    .where(visible(at))
    .orderBy('contact.name_key')
    .orderBy('contact.id')
    .limit(200),
)

/** How a contact's row is read: with its sensitive file or without. */
type Reading = Readonly<{ sealing: Sealing; sensitive: boolean }>

function toReading(seat: Seat, row: SeenContact): Reading {
  return { sealing: seat.sealing, sensitive: canSeeSensitive(seat.viewer, toGuarded(row)) }
}

/** A contact's row as the domain knows it. */
export function toContact(row: ContactTable, { sealing, sensitive }: Reading): Contact {
  return {
    id: row.id,
    accountId: row.account_id,
    name: row.name,
    aliases: storedTexts(row.aliases),
    status: storedJson(ContactStatus, row.status),
    createdOn: row.created_on,
    ...(sensitive && { sensitive: storedJson(SensitiveFile, sealing.unseal(row.sensitive)) }),
    ...present({
      addressAs: row.address_as,
      post: row.post,
      personClass: row.person_class,
      roleType: row.role_type,
      concern: row.concern,
      needLevel: row.need_level,
      changeAttitude: row.change_attitude,
      closeness: row.closeness,
      closenessWanted: row.closeness_wanted,
      holderId: row.holder_id,
      tieOn: row.tie_on,
      locale: row.locale,
      zone: row.zone,
      channels: row.channels,
      preferredHours: row.preferred_hours,
      phone: row.phone,
      email: row.email,
      reportsToId: row.reports_to_id,
      weeklyOn: isWeekday(row.weekly_on) ? row.weekly_on : null,
    }),
  }
}

function toRow(seat: Seat, contact: Contact): ContactTable {
  return {
    team_id: seat.teamId,
    id: contact.id,
    account_id: contact.accountId,
    name: contact.name,
    name_key: toNameKey(contact.name),
    aliases: JSON.stringify(contact.aliases),
    address_as: contact.addressAs ?? null,
    post: contact.post ?? null,
    person_class: contact.personClass ?? null,
    role_type: contact.roleType ?? null,
    concern: contact.concern ?? null,
    need_level: contact.needLevel ?? null,
    change_attitude: contact.changeAttitude ?? null,
    ...toTieColumns(contact),
    ...toReachColumns(contact),
    reports_to_id: contact.reportsToId ?? null,
    status: JSON.stringify(contact.status),
    weekly_on: contact.weeklyOn ?? null,
    ...toSensitiveColumns(seat.sealing, contact.sensitive ?? { keeps: [] }),
    created_on: contact.createdOn,
  }
}

/** What planning looks people up by stands beside the sealed file. */
function toSensitiveColumns(sealing: Sealing, file: SensitiveFile) {
  return {
    sensitive: sealing.seal(JSON.stringify(file)),
    birth_key: file.birthday ? birthdayKey(file.birthday) : null,
    keeps_any: toFlag(file.keeps.length > 0),
  }
}

function toTieColumns(contact: Contact) {
  return {
    closeness: contact.closeness ?? null,
    closeness_wanted: contact.closenessWanted ?? null,
    holder_id: contact.holderId ?? null,
    tie_on: contact.tieOn ?? null,
  }
}

function toReachColumns(contact: Contact) {
  return {
    locale: contact.locale ?? null,
    zone: contact.zone ?? null,
    channels: contact.channels ?? null,
    preferred_hours: contact.preferredHours ?? null,
    phone: contact.phone ?? null,
    email: contact.email ?? null,
  }
}
