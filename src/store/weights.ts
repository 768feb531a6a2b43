import { leads, Problem, TeamSettings } from '../coach/index.ts'
import { storedJson } from './columns.ts'
import type { Saved } from './saved.ts'
import type { Seat } from './seat.ts'

/** How much each factor of a chance counts for the whole team. Source: positioning method, is the chance worth it. */
export interface WeightsStore {
  /** Keeps them among the team's settings; `undefined` goes back to all alike. @throws Problem `managers-only` */
  save(weights: TeamSettings['weights']): Promise<Saved<TeamSettings>>
}

/** @param seat binds the workspace and the viewer */
export function createWeights(seat: Seat): WeightsStore {
  return {
    save: (weights) =>
      seat.journal.write('team.weights', async (tx) => {
        if (!leads(seat.viewer)) throw new Problem({ code: 'managers-only' })
        const row = await tx.reader.db
          .selectFrom('team')
          .select('settings')
          .where('team_id', '=', seat.teamId)
          .executeTakeFirst()
        const { weights: _, ...others } = row ? storedJson(TeamSettings, row.settings) : {}
        const settings = TeamSettings.parse({ ...others, ...(weights !== undefined && { weights }) })
        await tx.update('team', {}, { settings: JSON.stringify(settings) })
        return settings
      }),
  }
}
