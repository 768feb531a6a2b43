import { storedInstant, toInstant } from './columns.ts'
import type { Database } from './database.ts'
import { renewKeys } from './derived-version.ts'
import type { Store } from './desk.ts'
import { findFeedOwner } from './feeds.ts'
import { migrate } from './migrate.ts'
import { type Places, prepared } from './prepared.ts'
import type { Surroundings } from './seat.ts'
import { createSeenEvents } from './seen-events.ts'
import { openSqlite } from './sqlite.ts'
import { createTeams } from './teams.ts'
import { createWorkspace } from './workspace.ts'

/** What the store needs from outside. Without `sealing` sensitive files are stored as they are. */
export type StoreOptions = Omit<Surroundings, 'sealing'> & Partial<Pick<Surroundings, 'sealing'>>

const AS_IT_IS = (text: string): string => text
const UNSEALED = { seal: AS_IT_IS, unseal: AS_IT_IS, mark: AS_IT_IS }

/**
 * The store at `file:path` (its folder is made) or `postgres://…`, its tables brought up to date.
 *
 * @throws Error when the address is of another kind, or the database cannot be opened
 */
export async function openStore(url: string, options: StoreOptions): Promise<Store> {
  const database = await openDatabase(url)
  const around = { sealing: UNSEALED, ...options }
  try {
    await migrate(database)
    await renewKeys(database, around.sealing)
  } catch (error) {
    await database.close()
    throw error
  }
  return createStore(database, around)
}

async function openDatabase(url: string): Promise<Database> {
  if (url.startsWith('file:')) return openSqlite(url.slice('file:'.length))
  if (/^postgres(ql)?:\/\//.test(url)) {
    const { openPostgres } = await import('./postgres.ts')
    return openPostgres(url)
  }
  throw new Error('the database address must begin with file: or postgres://')
}

function createStore(database: Database, around: Surroundings): Store {
  const teams = createTeams(database)
  const premises = { database, around, teams, seenEvents: createSeenEvents(database, around.now) }
  return {
    dialect: database.dialect,
    workspace: (teamId) => createWorkspace(premises, teamId),
    listWorkspaces: () => teams.list(),
    findFeedOwner: (secret) => findFeedOwner(database.reads, secret),

    async ping() {
      await lastTick(database.reads, { id: ONLY })
    },

    async lastTick() {
      const [row] = await lastTick(database.reads, { id: ONLY })
      return row && storedInstant(row.at)
    },

    async recordTick(at) {
      const tick = { at: toInstant(at) }
      await database.writes
        .insertInto('tick')
        .values({ id: ONLY, ...tick })
        .onConflict((on) => on.column('id').doUpdateSet(tick).where('tick.at', '<', tick.at))
        .execute()
    },

    close: () => database.close(),
  }
}

/** The table of ticks has one row. */
const ONLY = 1

const lastTick = prepared('tick.last', (db, at: Places<{ id: number }>) =>
  db.selectFrom('tick').select('at').where('id', '=', at.id),
)
