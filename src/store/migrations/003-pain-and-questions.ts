import type { Dialect } from '../database.ts'

/** The pain chains of deals, and the questions that a team asks in its own words. */
export function painAndQuestions(dialect: Dialect): readonly string[] {
  const text = dialect === 'sqlite' ? 'text' : 'text collate "C"'
  return [
    `create table pain_link (
      team_id ${text} not null, id ${text} not null, account_id ${text} not null, deal_id ${text} not null,
      kind ${text} not null, parent_id ${text}, text ${text} not null, contact_id ${text}, since ${text},
      evidence ${text}, figure ${text}, said_by_customer integer not null, is_dropped integer not null,
      author_id ${text} not null, on_day ${text} not null, at ${text} not null,
      primary key (team_id, id),
      foreign key (team_id, account_id) references account (team_id, id),
      foreign key (team_id, deal_id) references deal (team_id, id),
      foreign key (team_id, contact_id) references contact (team_id, id),
      foreign key (team_id, parent_id) references pain_link (team_id, id))`,
    'create index pain_link_of on pain_link (team_id, deal_id, at, id)',
    'create index pain_link_on on pain_link (team_id, parent_id) where parent_id is not null',
    'create index pain_link_contact on pain_link (team_id, contact_id) where contact_id is not null',
    `create table team_question (
      team_id ${text} not null, id ${text} not null, kind ${text} not null, locale ${text} not null,
      text ${text} not null, listen_for ${text} not null, parent ${text}, fact ${text}, stages ${text} not null,
      roles ${text} not null, concern ${text}, industry ${text}, author_id ${text} not null,
      added_on ${text} not null, retired_on ${text}, position integer not null,
      primary key (team_id, id))`,
  ]
}
