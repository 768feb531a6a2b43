import { sql } from 'kysely'
import type { Day, DueKeys, PlannedAccount } from '../coach/index.ts'
import type { Cell, Reader } from './database.ts'
import { type Places, type Prepared, prepared } from './prepared.ts'
import type { AccountTable } from './schema.ts'

/** What planning needs of an account's row, with the day of its last touch. */
export type DueAccount = Pick<AccountTable, 'id' | 'tier' | 'cadence_days' | 'created_on'> &
  Readonly<{ last_on: Day | null }>

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

/** The ids come first; then a seek for each account and one for its last touch. An account has one key of each kind. */
function toQuery(ranges: number) {
  return prepared(`due.accounts-${ranges}`, (db, at: Places<Record<string, Cell>>) => {
    const stretches = Array.from(
      { length: ranges },
      (_, n) => sql`select account_id from due_key where team_id = ${at['team']} and owner_id = ${at['owner']}
        and key between ${at[`from${n}`]} and ${at[`to${n}`]}`,
    )
    return db
      .selectFrom(sql<{ account_id: string }>`(${sql.join(stretches, sql` union all `)})`.as('due'))
      .crossJoin('account')
      .select(['account.id', 'account.tier', 'account.cadence_days', 'account.created_on'])
      .select((of) =>
        of
          .selectFrom('touch')
          .select((last) => last.fn.max('touch.on_day').as('on_day'))
          .whereRef('touch.team_id', '=', 'account.team_id')
          .whereRef('touch.account_id', '=', 'account.id')
          .as('last_on'),
      )
      .where(sql<boolean>`account.team_id = ${at['team']}`)
      .whereRef('account.id', '=', 'due.account_id')
  })
}

/** A row as planning knows it. */
export function toPlannedAccount({ id, tier, cadence_days, created_on }: DueAccount): PlannedAccount {
  return {
    id,
    createdOn: created_on,
    ...(tier !== null && { tier }),
    ...(cadence_days !== null && { cadenceDays: cadence_days }),
  }
}
