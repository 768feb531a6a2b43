import type { Contact, SensitiveFile } from '../coach/index.ts'
import type { Patch, Saved } from './saved.ts'

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
