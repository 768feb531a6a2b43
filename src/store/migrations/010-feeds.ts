import type { Dialect } from '../database.ts'

/** Calendar feeds. Of the secret in an address only the hash is kept, none once it was revoked. */
export function feeds(dialect: Dialect): readonly string[] {
  const text = dialect === 'sqlite' ? 'text' : 'text collate "C"'
  return [
    `create table feed (
      team_id ${text} not null, member_id ${text} not null, key_hash ${text}, made_at ${text} not null,
      primary key (team_id, member_id))`,
    'create unique index feed_by_key on feed (key_hash) where key_hash is not null',
  ]
}
