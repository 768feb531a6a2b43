import { type RawBuilder, sql } from 'kysely'
import type { DueKeys } from '../coach/index.ts'
import type { Cell, Reader } from './database.ts'
import type { DueKeyTable } from './derived-schema.ts'
import { type Places, type Prepared, prepared } from './prepared.ts'

/** An account of a member's, and the key under which it was found; the key says what planning needs. */
export type DueAccount = Pick<DueKeyTable, 'account_id' | 'key'>

/** A member's unarchived accounts with a key in one of these stretches; in no order. */
export async function readDueAccounts(
  reader: Reader,
  at: Readonly<{ team: string; owner: string }>,
  ranges: DueKeys['accountRanges'],
): Promise<readonly DueAccount[]> {
  if (ranges.length === 0) return []
  const query = queries.get(ranges.length) ?? toQuery(ranges.length)
  queries.set(ranges.length, query)
  const values: Record<string, Cell> = { ...at }
  for (const [n, { from, to }] of ranges.entries()) {
    values[`from${n}`] = from
    values[`to${n}`] = to
  }
  return query(reader, values)
}

/** One for each number of stretches, since each has its own SQL. */
const queries = new Map<number, Prepared<Record<string, Cell>, DueAccount>>()

/** The keys are all that is read: no account, and no touch. */
function toQuery(ranges: number) {
  return prepared(`due.accounts-${ranges}`, (db, at: Places<Record<string, Cell>>) => {
    const stretches = Array.from(
      { length: ranges },
      (_, n) => sql`select account_id, key from due_key where team_id = ${at['team']}
        and owner_id = ${at['owner']} and key between ${at[`from${n}`]} and ${at[`to${n}`]}`,
    )
    const query: RawBuilder<DueAccount> = sql`${sql.join(stretches, sql` union all `)}`
    return { compile: () => query.compile(db) }
  })
}
