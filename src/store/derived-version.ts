import { DUE_KEYS_VERSION } from '../coach/index.ts'
import type { Database } from './database.ts'
import { keepKeys } from './due-keys.ts'
import type { Sealing } from './sealing.ts'

const DUE_KEYS = 'due_key'
/** So few at once that nobody who writes meanwhile waits long. */
const AT_ONCE = 200

/**
 * Makes the keys of planning anew where they were written by other rules than ours; gives how many accounts that took.
 * Rows written meanwhile keep their own in step, so that it may be broken off and repeated at any point.
 */
export async function renewDueKeys(database: Database, sealing: Sealing): Promise<number> {
  const { db } = database.reads
  const known = await db
    .selectFrom('derived_version')
    .select('version')
    .where('name', '=', DUE_KEYS)
    .executeTakeFirst()
  if (known?.version === DUE_KEYS_VERSION) return 0
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
        for (const { id } of theirs) await keepKeys({ reader, teamId: team, sealing }, id)
      })
    }
    renewed += accounts.length
    last = end
  }
  const version = { version: DUE_KEYS_VERSION }
  await database.writes
    .insertInto('derived_version')
    .values({ name: DUE_KEYS, ...version })
    .onConflict((on) => on.column('name').doUpdateSet(version))
    .execute()
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
