import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import SqliteFile from 'better-sqlite3'
import { CompiledQuery, Kysely, type SqliteDatabase, SqliteDialect } from 'kysely'
import type { Database, Reader } from './database.ts'
import type { Tables } from './schema.ts'

/** Another process may hold the write lock that long before we give up. */
const BUSY_TIMEOUT_MS = 10_000
/** So much of the file at most is read as if it were memory; it takes none that others need. */
const MAPPED_BYTES = 2 ** 30

/**
 * The SQLite file at `path`, its folder made when missing. One connection writes; a second, read-only one serves reads,
 * so that they never see an open transaction. A commit is on disk when it returns.
 */
export function openSqlite(path: string): Database {
  mkdirSync(dirname(path), { recursive: true })
  const writer = new SqliteFile(path, { timeout: BUSY_TIMEOUT_MS })
  writer.pragma('journal_mode = WAL')
  writer.pragma('synchronous = FULL')
  writer.pragma('foreign_keys = ON')
  const reader = new SqliteFile(path, { readonly: true, timeout: BUSY_TIMEOUT_MS })
  // Every write makes its own page cache void; pages mapped into memory are the system's, and stay.
  reader.pragma(`mmap_size = ${MAPPED_BYTES}`)
  const writes = kyselyOn(keepingStatements(writer))
  const readStatements = keepingStatements(reader)
  const reads: Reader = {
    dialect: 'sqlite',
    db: kyselyOn(readStatements),
    run: async (_name, sql, parameters) => readStatements.prepare(sql).all(parameters),
  }
  return {
    dialect: 'sqlite',
    reads,
    writes,
    writing: readerInside(writes),
    // SQLite has one writer at a time, whatever the line.
    transact: (_line, work) => writes.transaction().execute((tx) => work(readerInside(tx))),
    async close() {
      // Whoever closes last puts what was written into the file itself, and the reader may not.
      await reads.db.destroy()
      reader.close()
      await writes.destroy()
      writer.close()
    },
  }
}

/** Kysely lets one at a time have the connection, so that nothing slips into somebody else's transaction. */
function readerInside(tx: Kysely<Tables>): Reader {
  return {
    dialect: 'sqlite',
    db: tx,
    run: async (_name, sql, parameters) =>
      (await tx.executeQuery(CompiledQuery.raw(sql, [...parameters]))).rows,
  }
}

function kyselyOn(database: SqliteDatabase): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: new SqliteDialect({ database }) })
}

/** Kysely prepares a statement anew for every query; this keeps them. */
function keepingStatements(file: SqliteFile.Database): SqliteDatabase {
  const kept = new Map<string, SqliteFile.Statement<unknown[]>>()
  return {
    prepare(sql) {
      const known = kept.get(sql)
      if (known) return known
      // A transaction that begins by reading could fail halfway, when another process writes first.
      const statement = file.prepare<unknown[]>(sql === 'begin' ? 'begin immediate' : sql)
      if (kept.size >= MOST_KEPT) kept.clear()
      kept.set(sql, statement)
      return statement
    },
    close: () => file.close(),
  }
}

const MOST_KEPT = 500
