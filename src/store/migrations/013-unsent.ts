import type { Dialect } from '../database.ts'

/** Since when each message should have been out, whatever put it off since, and whether the admins know of a jam. */
export function unsent(dialect: Dialect): readonly string[] {
  const text = dialect === 'sqlite' ? 'text' : 'text collate "C"'
  return [
    `alter table delivery add column wanted_at ${text} not null default ''`,
    'update delivery set wanted_at = due_at',
    'create index delivery_wanted on delivery (team_id, state, wanted_at)',
    `create table jam (team_id ${text} not null, began_at ${text} not null, primary key (team_id))`,
  ]
}
