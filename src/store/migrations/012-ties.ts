import type { Dialect } from '../database.ts'

/**
 * Who sways and knows whom on a deal, on what each judgement rests, and who of us holds the tie to a person; and the
 * practice question of a digest with how it was answered.
 */
export function ties(dialect: Dialect): readonly string[] {
  const text = dialect === 'sqlite' ? 'text' : 'text collate "C"'
  return [
    'alter table deal_person add column is_core integer',
    ...['influences', 'personal_ties', 'bases'].map(
      (column) => `alter table deal_person add column ${column} ${text}`,
    ),
    ...['holder_id', 'tie_on'].map((column) => `alter table contact add column ${column} ${text}`),
    `create table digest_question (
      team_id ${text} not null, delivery_id ${text} not null, member_id ${text} not null, item ${text} not null,
      answers integer not null, chosen ${text}, due_on ${text},
      primary key (team_id, delivery_id))`,
  ]
}
