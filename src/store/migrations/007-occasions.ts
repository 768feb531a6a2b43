import type { Dialect } from '../database.ts'

/** The own days of accounts, teams and contacts, and the keys by which planning finds them. */
export function occasions(dialect: Dialect): readonly string[] {
  const text = dialect === 'sqlite' ? 'text' : 'text collate "C"'
  const clustered = dialect === 'sqlite' ? 'without rowid' : ''
  return [
    `alter table account add column founded_on ${text}`,
    `alter table account add column contract_on ${text}`,
    'alter table contact add column weekly_on integer',
    `create table account_event (
      team_id ${text} not null, id ${text} not null, account_id ${text} not null, name ${text} not null,
      on_day ${text} not null, author_id ${text} not null, dropped_on ${text},
      primary key (team_id, id),
      foreign key (team_id, account_id) references account (team_id, id))`,
    'create index account_event_of on account_event (team_id, account_id, on_day, id)',
    `create table contact_news (
      team_id ${text} not null, id ${text} not null, account_id ${text} not null, contact_id ${text} not null,
      told ${text} not null, on_day ${text} not null, author_id ${text} not null,
      primary key (team_id, id),
      foreign key (team_id, account_id) references account (team_id, id),
      foreign key (team_id, contact_id) references contact (team_id, id))`,
    'create index contact_news_of on contact_news (team_id, contact_id, on_day, id)',
    'create index contact_news_at on contact_news (team_id, account_id)',
    `create table team_occasion (
      team_id ${text} not null, id ${text} not null, name ${text} not null, occasion ${text} not null,
      author_id ${text} not null, added_on ${text} not null, retired_on ${text},
      primary key (team_id, id))`,
    `create table day_key (
      team_id ${text} not null, owner_id ${text} not null, key ${text} not null, kind ${text} not null,
      ref_id ${text} not null, account_id ${text} not null,
      primary key (team_id, owner_id, key, kind, ref_id)) ${clustered}`,
    'create index day_key_of on day_key (team_id, account_id, kind, ref_id)',
    ...budgetKeys,
  ]
}

/** Accounts had their budget month before there were keys; it is told of three months ahead. */
const budgetKeys: readonly string[] = Array.from({ length: 12 }, (_, n) => {
  const reminded = ((n + 12 - 3) % 12) + 1
  return `insert into day_key (team_id, owner_id, key, kind, ref_id, account_id)
    select team_id, owner_id, 'year|${String(reminded).padStart(2, '0')}-01', 'account', id, id
    from account where budget_start_month = ${n + 1} and archived_on is null`
})
