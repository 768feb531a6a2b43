import type { Account, Day, Tier } from '../coach/index.ts'
import type { Patch, Saved } from './saved.ts'

/** What a new account needs; the viewer becomes the owner unless said. */
export type NewAccount = Readonly<{ name: string; ownerId?: string }> &
  Partial<Omit<Account, 'id' | 'name' | 'ownerId' | 'createdOn' | 'archivedOn'>>

/** Filters add up; `quiet` keeps those whose last touch is older than their rhythm's ideal. */
export type AccountFilter = Readonly<{
  tier?: Tier
  industry?: string
  ownerId?: string
  includeArchived?: boolean
  limit?: number
  offset?: number
}>

/** An account with what a table row shows. */
export type AccountRow = Readonly<{
  account: Account
  lastTouchOn?: Day
  openDeals: number
  openPromises: number
}>

/** The accounts that the viewer may see. */
export interface Accounts {
  find(id: string): Promise<Account | undefined>
  /** By tier then name; at most `limit` (default 50, most 500). Archived ones only when asked for. */
  list(filter?: AccountFilter): Promise<readonly AccountRow[]>
  count(filter?: AccountFilter): Promise<number>
  /** @throws Problem `name-taken` when another account, archived ones too, has this name or alias */
  add(account: NewAccount): Promise<Saved<Account>>
  /** @throws Problem `gone`, `not-allowed`, `name-taken` */
  edit(id: string, patch: Patch<Omit<Account, 'id' | 'createdOn'>>): Promise<Saved<Account>>
  /** Takes it out of lists and reminders; its file stays. @throws Problem `gone`, `not-allowed` */
  archive(id: string, on: Day): Promise<Saved<Account>>
}
