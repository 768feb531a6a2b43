import type { Dialect } from '../database.ts'

/**
 * Beside each key what planning needs of the row behind it, so that a day is planned from the keys alone. Derived rows are
 * made again at the next start, because their version rose.
 */
export function keyFiles(dialect: Dialect): readonly string[] {
  const text = dialect === 'sqlite' ? 'text' : 'text collate "C"'
  return [
    `alter table due_key add column file ${text} not null default ''`,
    `alter table day_key add column file ${text} not null default ''`,
    // With everything in it that is asked for, the accounts of a tier are found without a look at them.
    'drop index account_of_tier',
    'create index account_by_tier on account (team_id, owner_id, archived_on, tier, industry, id)',
  ]
}
