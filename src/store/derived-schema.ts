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

/** Contacts that touch planning may ask for, by the owner of their unarchived account. Derived, never journalled. */
export type TouchableTable = {
  team_id: string
  contact_id: string
  account_id: string
  owner_id: string
  birth_key: number | null
  keeps_any: 0 | 1
}
