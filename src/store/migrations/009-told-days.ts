import type { Dialect } from '../database.ts'

/** The days of festivals that somebody confirmed or supplied, and how the reminders of one person ended. */
export function toldDays(dialect: Dialect): readonly string[] {
  const text = dialect === 'sqlite' ? 'text' : 'text collate "C"'
  return [
    `create table told_day (
      team_id ${text} not null, id ${text} not null, occasion_id ${text} not null, on_day ${text} not null,
      zone ${text}, by_id ${text} not null, at ${text} not null,
      primary key (team_id, id))`,
    'create index told_day_at on told_day (team_id, at, id)',
    `create index reminder_ended on reminder (team_id, contact_id, ended_at)
      where contact_id is not null and ended_at is not null`,
  ]
}
