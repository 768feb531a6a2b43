import type { Dialect } from '../database.ts'

/** Who sways and knows whom on a deal, on what each judgement rests, and who of us holds the tie to a person. */
export function ties(dialect: Dialect): readonly string[] {
  const text = dialect === 'sqlite' ? 'text' : 'text collate "C"'
  return [
    'alter table deal_person add column is_core integer',
    ...['influences', 'personal_ties', 'bases'].map(
      (column) => `alter table deal_person add column ${column} ${text}`,
    ),
    ...['holder_id', 'tie_on'].map((column) => `alter table contact add column ${column} ${text}`),
  ]
}
