import type { Dialect } from '../database.ts'

/** Complaints with their written answers, the follow-ups of deals, and a quick count of ended promises. */
export function care(dialect: Dialect): readonly string[] {
  const text = dialect === 'sqlite' ? 'text' : 'text collate "C"'
  return [
    'create index promise_of on promise (team_id, account_id, state)',
    `create table complaint (
      team_id ${text} not null, id ${text} not null, account_id ${text} not null, contact_id ${text},
      what ${text} not null, owner_id ${text} not null, raised_on ${text} not null, by_day ${text} not null,
      answers ${text} not null, closed_on ${text},
      primary key (team_id, id),
      foreign key (team_id, account_id) references account (team_id, id),
      foreign key (team_id, contact_id) references contact (team_id, id))`,
    'create index complaint_of on complaint (team_id, account_id, by_day, id)',
    'create index complaint_open on complaint (team_id, by_day, id) where closed_on is null',
    'create index complaint_contact on complaint (team_id, contact_id) where contact_id is not null',
    `create table follow_up (
      team_id ${text} not null, id ${text} not null, account_id ${text} not null, contact_id ${text},
      deal_id ${text} not null, reason ${text} not null, form ${text} not null, on_day ${text} not null,
      by_id ${text} not null, at ${text} not null,
      primary key (team_id, id),
      foreign key (team_id, account_id) references account (team_id, id),
      foreign key (team_id, contact_id) references contact (team_id, id),
      foreign key (team_id, deal_id) references deal (team_id, id))`,
    'create index follow_up_of on follow_up (team_id, deal_id, on_day, at, id)',
    'create index follow_up_account on follow_up (team_id, account_id)',
    'create index follow_up_contact on follow_up (team_id, contact_id) where contact_id is not null',
  ]
}
