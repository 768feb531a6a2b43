import { DAY_KEYS_VERSION, DUE_KEYS_VERSION } from '../coach/index.ts'
import type { Database } from './database.ts'
import { remakeDayKeys } from './day-keys.ts'
import { keepKeys } from './due-keys.ts'
import type { Sealing } from './sealing.ts'

/** What is made anew, by which rules, and how for one account. */
const KEYS = [
  { name: 'due_key', version: DUE_KEYS_VERSION, remake: keepKeys },
  { name: 'day_key', version: DAY_KEYS_VERSION, remake: remakeDayKeys },
] as const
/** So few at once that nobody who writes meanwhile waits long. */
const AT_ONCE = 200

/**
 * Makes the keys of planning anew where they were written by other rules than ours; gives how many accounts that took.
 * Rows written meanwhile keep their own in step, so that it may be broken off and repeated at any point.
 */
export async function renewKeys(database: Database, sealing: Sealing): Promise<number> {
  const known = await database.reads.db.selectFrom('derived_version').selectAll().execute()
  const old = KEYS.filter(
    ({ name, version }) => !known.some((one) => one.name === name && one.version === version),
  )
  if (old.length === 0) return 0
  let renewed = 0
  let last = { team_id: '', id: '' }
  for (;;) {
    const accounts = await listAccountsAfter(database, last)
    const end = accounts.at(-1)
    if (end === undefined) break
    // A page may hold the end of one workspace and the beginning of the next.
    for (const team of new Set(accounts.map(({ team_id: id }) => id))) {
      await database.transact(team, async (reader) => {
        const theirs = accounts.filter(({ team_id: id }) => id === team)
        for (const { id } of theirs) {
          for (const { remake } of old) await remake({ reader, teamId: team, sealing }, id)
        }
      })
    }
    renewed += accounts.length
    last = end
  }
  for (const { name, version } of old) {
    await database.writes
      .insertInto('derived_version')
      .values({ name, version })
      .onConflict((on) => on.column('name').doUpdateSet({ version }))
      .execute()
  }
  return renewed
}

async function listAccountsAfter({ reads }: Database, last: Readonly<{ team_id: string; id: string }>) {
  return reads.db
    .selectFrom('account')
    .select(['team_id', 'id'])
    .where((after) =>
      after.or([
        after('team_id', '>', last.team_id),
        after.and([after('team_id', '=', last.team_id), after('id', '>', last.id)]),
      ]),
    )
    .orderBy('team_id')
    .orderBy('id')
    .limit(AT_ONCE)
    .execute()
}
