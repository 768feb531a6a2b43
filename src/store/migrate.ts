import { sql } from 'kysely'
import type { Database, Dialect, Reader } from './database.ts'
import { firstTables } from './migrations/001-first-tables.ts'
import { search } from './migrations/002-search.ts'
import { painAndQuestions } from './migrations/003-pain-and-questions.ts'
import { drill } from './migrations/004-drill.ts'
import { closingAndPositioning } from './migrations/005-closing-and-positioning.ts'
import { dueKeys } from './migrations/006-due-keys.ts'
import { occasions } from './migrations/007-occasions.ts'
import { care } from './migrations/008-care.ts'
import { toldDays } from './migrations/009-told-days.ts'
import { feeds } from './migrations/010-feeds.ts'
import { valueFramework } from './migrations/011-value-framework.ts'
import { ties } from './migrations/012-ties.ts'
import { unsent } from './migrations/013-unsent.ts'
import { outlook } from './migrations/014-outlook.ts'
import { dueByOwner } from './migrations/015-due-by-owner.ts'
import { keyFiles } from './migrations/016-key-files.ts'

/** In order; a number once released is never changed nor used again. */
const MIGRATIONS: readonly Readonly<{
  number: number
  statements: (dialect: Dialect) => readonly string[]
}>[] = [
  { number: 1, statements: firstTables },
  { number: 2, statements: search },
  { number: 3, statements: painAndQuestions },
  { number: 4, statements: drill },
  { number: 5, statements: closingAndPositioning },
  { number: 6, statements: dueKeys },
  { number: 7, statements: occasions },
  { number: 8, statements: care },
  { number: 9, statements: toldDays },
  { number: 10, statements: feeds },
  { number: 11, statements: valueFramework },
  { number: 12, statements: ties },
  { number: 13, statements: unsent },
  { number: 14, statements: outlook },
  { number: 15, statements: dueByOwner },
  { number: 16, statements: keyFiles },
]

/**
 * Brings the tables up to date and gives the numbers that were applied now, in order. Several processes may start at
 * once: all but the first find nothing left to do.
 *
 * @throws Error when the database was written by a newer version
 */
export async function migrate(database: Database): Promise<readonly number[]> {
  return database.transact('migrations', async (tx) => {
    await sql`create table if not exists migration (number integer primary key)`.execute(tx.db)
    const known = await sql<{ number: number }>`select number from migration`.execute(tx.db)
    const applied = new Set(known.rows.map((row) => row.number))
    refuseNewer(applied)
    const missing = MIGRATIONS.filter(({ number }) => !applied.has(number))
    for (const { number, statements } of missing) await apply(tx, number, statements(tx.dialect))
    return missing.map(({ number }) => number)
  })
}

async function apply(tx: Reader, number: number, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(tx.db)
  await sql`insert into migration (number) values (${number})`.execute(tx.db)
}

function refuseNewer(applied: ReadonlySet<number>): void {
  const newest = Math.max(0, ...applied)
  const ours = Math.max(...MIGRATIONS.map(({ number }) => number))
  if (newest > ours) {
    throw new Error(
      `the database is at version ${newest}, this program knows ${ours}: start the newer program`,
    )
  }
}
