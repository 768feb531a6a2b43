import { CompiledQuery, Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import type { Database, Reader } from './database.ts'
import type { Tables } from './schema.ts'

const MOST_CONNECTIONS = 10
const BIGINT_OID = 20

/** The PostgreSQL database at `url`. */
export async function openPostgres(url: string): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: url,
    max: MOST_CONNECTIONS,
    types: {
      getTypeParser: (oid, format) => (oid === BIGINT_OID ? Number : pg.types.getTypeParser(oid, format)),
    },
  })
  // A connection lost while idle is replaced by the pool; a query that needs one reports its own error.
  pool.on('error', () => undefined)
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  const reads: Reader = {
    dialect: 'postgres',
    db,
    run: async (name, text, values) => (await pool.query({ name, text, values: [...values] })).rows,
  }
  return {
    dialect: 'postgres',
    reads,
    writes: db,
    writing: reads,
    transact: (line, work) =>
      db.transaction().execute(async (tx) => {
        // SQLite lets one writer in at a time; here only those of the same line wait for each other.
        await sql`select pg_advisory_xact_lock(hashtextextended(${line}, 0))`.execute(tx)
        return work(readerInside(tx))
      }),
    close: () => db.destroy(),
  }
}

function readerInside(tx: Kysely<Tables>): Reader {
  return {
    dialect: 'postgres',
    db: tx,
    run: async (_name, text, values) => (await tx.executeQuery(CompiledQuery.raw(text, [...values]))).rows,
  }
}
