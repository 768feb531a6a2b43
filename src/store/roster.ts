import type { Reader } from './database.ts'

/** Counts one more change to who is on the team and when each is to be written to, so that every process hears of it. */
export async function countRosterChange({ db }: Reader, teamId: string): Promise<void> {
  await db
    .insertInto('roster')
    .values({ team_id: teamId, changes: 1 })
    .onConflict((on) =>
      on.column('team_id').doUpdateSet((row) => ({ changes: row('roster.changes', '+', 1) })),
    )
    .execute()
}
