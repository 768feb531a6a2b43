import type { Dialect } from '../database.ts'

/** The text index: which documents hold which of our tokens. */
export function search(dialect: Dialect): readonly string[] {
  return dialect === 'sqlite' ? onSqlite : onPostgres
}

// The first four characters of a token are its workspace's code and the first character of the word.
const onSqlite: readonly string[] = [
  `create table search_doc (
    doc integer primary key autoincrement, team_id text not null, kind text not null, ref_id text not null,
    account_id text not null, at text not null, text text,
    unique (team_id, kind, ref_id))`,
  'create index search_doc_of on search_doc (team_id, account_id, doc)',
  `create virtual table search_token using fts5(
    tokens, content='', contentless_delete=1, tokenize='ascii', detail=none, prefix='4')`,
  'create table search_word (token text primary key) without rowid',
]

const onPostgres: readonly string[] = [
  `create table search_doc (
    doc bigint generated always as identity primary key, team_id text collate "C" not null,
    kind text collate "C" not null, ref_id text collate "C" not null, account_id text collate "C" not null,
    at text collate "C" not null, text text,
    unique (team_id, kind, ref_id))`,
  'create index search_doc_of on search_doc (team_id, account_id, doc)',
  'create table search_token (doc bigint primary key, tokens tsvector not null)',
  'create index search_token_words on search_token using gin (tokens) with (fastupdate = off)',
]
