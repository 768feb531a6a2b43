import type { Dialect } from '../database.ts'

/** The reviews of closed deals with the value each ended at, and how open ones are positioned. */
export function closingAndPositioning(dialect: Dialect): readonly string[] {
  const text = dialect === 'sqlite' ? 'text' : 'text collate "C"'
  return [
    `create table deal_review (
      team_id ${text} not null, deal_id ${text} not null, result ${text} not null, win_met integer,
      first_met integer, clear_met integer, review ${text} not null, by_id ${text} not null,
      on_day ${text} not null,
      primary key (team_id, deal_id),
      foreign key (team_id, deal_id) references deal (team_id, id))`,
    'create index deal_review_valued on deal_review (team_id, on_day, deal_id) where win_met is not null',
    `create table deal_positioning (
      team_id ${text} not null, deal_id ${text} not null, positioning ${text} not null,
      by_id ${text} not null, at ${text} not null,
      primary key (team_id, deal_id),
      foreign key (team_id, deal_id) references deal (team_id, id))`,
  ]
}
