import type { Generated } from 'kysely'
import type { HitKind } from './states.ts'

/** What a row is called, folded: derived from the row, never journalled. */
export type NameTable = {
  team_id: string
  kind: 'account' | 'contact' | 'deal'
  key: string
  how: 'name' | 'alias' | 'word'
  ref_id: string
  account_id: string
}

/** Where a search hit leads; `text` is empty for notes, whose own row has it. Derived, never journalled. */
export type SearchDocTable = {
  doc: Generated<number>
  team_id: string
  kind: HitKind
  ref_id: string
  account_id: string
  at: string
  text: string | null
}

/** Whole words that some document has or had, on SQLite: what a prefix can mean. */
export type SearchWordTable = { token: string }

/** Under which keys planning finds an account, or a contact of it; see `keepDueKeys`. Derived, never journalled. */
export type DueKeyTable = {
  team_id: string
  /** Who owns the account, which is not archived. */
  owner_id: string
  key: string
  account_id: string
  /** Empty for the account itself. */
  contact_id: string
  /** Sealed JSON of what planning needs of the contact; empty for the account, whose key says it. */
  file: string
}

/** By which rules derived rows were made. */
export type DerivedVersionTable = { name: string; version: number }

/** Counts the changes to who is on the team and when each is to be written to. */
export type RosterTable = { team_id: string; changes: number }

/** Event ids seen lately; `at` is an instant. */
export type SeenEventTable = { team_id: string; event_id: string; at: string }

/** When the scheduler last ran, as an instant; one row. */
export type TickTable = { id: number; at: string }
