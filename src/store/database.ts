import type { Kysely } from 'kysely'
import type { Tables } from './schema.ts'

/** The two databases we run on. */
export type Dialect = 'sqlite' | 'postgres'

/** What a column can hold. */
export type Cell = string | number | null

/** Something to read from: the database, or one open transaction. */
export type Reader = Readonly<{
  dialect: Dialect
  db: Kysely<Tables>
  /** Runs SQL that stays the same from call to call: its prepared statement is kept under `name`. */
  run(name: string, sql: string, parameters: readonly Cell[]): Promise<readonly unknown[]>
}>

/** One open database. */
export type Database = Readonly<{
  dialect: Dialect
  /** Reads never see an open transaction. */
  reads: Reader
  /** Runs `work` in one transaction; what it throws rolls everything back. `line` makes writers with the same text wait for each other. */
  transact<T>(line: string, work: (tx: Reader) => Promise<T>): Promise<T>
  /** One statement outside a transaction, on the connection that may write. */
  writes: Kysely<Tables>
  /** The same for statements that are built once; see `prepared`. */
  writing: Reader
  close(): Promise<void>
}>
