import type { Dialect } from '../database.ts'

/**
 * What planning asks for, by keys: in place of a table that held two of them. Derived rows are made again at the next
 * start, because no version is known yet. `roster` counts the changes to who is on the team.
 */
export function dueKeys(dialect: Dialect): readonly string[] {
  const text = dialect === 'sqlite' ? 'text' : 'text collate "C"'
  const clustered = dialect === 'sqlite' ? 'without rowid' : ''
  return [
    'drop table touchable',
    `create table due_key (
      team_id ${text} not null, owner_id ${text} not null, key ${text} not null, account_id ${text} not null,
      contact_id ${text} not null,
      primary key (team_id, owner_id, key, account_id, contact_id)) ${clustered}`,
    'create index due_key_of on due_key (team_id, account_id, contact_id)',
    'create table derived_version (name text primary key, version integer not null)',
    `create table roster (team_id ${text} primary key, changes integer not null)`,
  ]
}
