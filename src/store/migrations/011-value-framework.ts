import type { Dialect } from '../database.ts'

/** The business value framework of each account, box by box. */
export function valueFramework(dialect: Dialect): readonly string[] {
  const text = dialect === 'sqlite' ? 'text' : 'text collate "C"'
  return [
    `create table value_node (
      team_id ${text} not null, id ${text} not null, account_id ${text} not null, level ${text} not null,
      text ${text} not null, figure ${text}, serves ${text} not null, is_dropped integer not null,
      author_id ${text} not null, at ${text} not null,
      primary key (team_id, id),
      foreign key (team_id, account_id) references account (team_id, id))`,
    'create index value_node_of on value_node (team_id, account_id, at, id)',
  ]
}
