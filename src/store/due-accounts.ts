import { sql } from 'kysely'
import type { Day, DueKeys } from '../coach/index.ts'
import type { Cell, Reader } from './database.ts'
import { filledTo, keyPlaces, roomFor } from './key-list.ts'
import { type Places, type Prepared, prepared } from './prepared.ts'
import type { AccountTable } from './schema.ts'

/** An account with the day of its last touch. */
export type DueAccount = AccountTable & Readonly<{ last_on: Day | null }>

/** A member's unarchived accounts that have one of these keys, or one of whose contacts has; in no order. */
export async function readDueAccounts(
  reader: Reader,
  at: Readonly<{ team: string; owner: string }>,
  { contacts, accounts, accountRanges }: DueKeys,
): Promise<readonly DueAccount[]> {
  const keys = [...contacts, ...accounts]
  if (keys.length === 0 && accountRanges.length === 0) return []
  const [room, ranges] = [roomFor(keys), accountRanges.length]
  const query = queries.get(`${room}-${ranges}`) ?? toQuery(room, ranges)
  queries.set(`${room}-${ranges}`, query)
  const ends = accountRanges.flatMap(({ from, to }, n) => [
    [`from${n}`, from],
    [`to${n}`, to],
  ])
  return query(reader, { ...filledTo(room, keys), ...Object.fromEntries(ends), ...at })
}

/** One for each number of keys and stretches, since each has its own SQL. */
const queries = new Map<string, Prepared<Record<string, Cell>, DueAccount>>()

/** The ids come first, once each; then a seek for each account and one for its last touch. */
function toQuery(room: number, ranges: number) {
  return prepared(`due.accounts-${room}-${ranges}`, (db, at: Places<Record<string, Cell>>) => {
    const mine = sql`select account_id from due_key where team_id = ${at['team']} and owner_id = ${at['owner']}`
    const found = [
      ...(room === 0 ? [] : [sql`${mine} and key in (${keyPlaces(room, at)})`]),
      ...Array.from(
        { length: ranges },
        (_, n) => sql`${mine} and key between ${at[`from${n}`]} and ${at[`to${n}`]}`,
      ),
    ]
    return db
      .selectFrom(sql<{ account_id: string }>`(${sql.join(found, sql` union `)})`.as('due'))
      .crossJoin('account')
      .selectAll('account')
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
