import { sql } from 'kysely'
import type { Database } from './database.ts'

/** The workspaces that this database knows. */
export interface Teams {
  /** By id; at most 10,000. */
  list(): Promise<readonly string[]>
  /** The number of a workspace, given at its first write and kept for good. */
  numberOf(teamId: string): Promise<number>
}

export function createTeams(database: Database): Teams {
  const known = new Map<string, number>()

  async function numberOf(teamId: string): Promise<number> {
    const number = await register(database, teamId)
    known.set(teamId, number)
    return number
  }

  return {
    async list() {
      const rows = await database.reads.db
        .selectFrom('team')
        .select('team_id')
        .orderBy('team_id')
        .limit(10_000)
        .execute()
      return rows.map((row) => row.team_id)
    },
    numberOf: async (teamId) => known.get(teamId) ?? numberOf(teamId),
  }
}

async function register(database: Database, teamId: string): Promise<number> {
  return database.transact('teams', async ({ db }) => {
    const found = await db
      .selectFrom('team')
      .select('number')
      .where('team_id', '=', teamId)
      .executeTakeFirst()
    if (found) return found.number
    const { next } = await db
      .selectFrom('team')
      .select(sql<number>`coalesce(max(number), 0) + 1`.as('next'))
      .executeTakeFirstOrThrow()
    await db.insertInto('team').values({ team_id: teamId, number: next, settings: '{}' }).execute()
    return next
  })
}
