import type { Dialect } from '../database.ts'

/** What each member knows of the practice questions. */
export function drill(dialect: Dialect): readonly string[] {
  const text = dialect === 'sqlite' ? 'text' : 'text collate "C"'
  return [
    `create table drill_state (
      team_id ${text} not null, member_id ${text} not null, item ${text} not null, box integer not null,
      due_on ${text} not null, first_on ${text} not null, last_on ${text} not null,
      right_count integer not null, wrong_count integer not null,
      primary key (team_id, member_id, item))`,
  ]
}
