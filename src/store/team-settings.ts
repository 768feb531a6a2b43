import { TeamSettings } from '../coach/index.ts'
import { type Bureau, requireAdmin, type TeamSettingsStore } from './members.ts'
import { type Places, prepared } from './prepared.ts'
import { rememberedJson } from './remembered-json.ts'

/** @param bureau binds the workspace */
export function createTeamSettings(bureau: Bureau): TeamSettingsStore {
  const { teamId, database } = bureau
  return {
    async read() {
      const [row] = await settingsOf(database.reads, { team: teamId })
      return row ? readSettings(row.settings) : {}
    },

    async write(settings, byId) {
      return bureau.journalOf(byId).write('team.settings', async (tx) => {
        await requireAdmin(tx.reader, { team: teamId, id: byId, action: 'team.settings' })
        const kept = TeamSettings.parse(settings)
        await tx.update('team', {}, { settings: JSON.stringify(kept) })
        return kept
      })
    },
  }
}

const readSettings = rememberedJson<TeamSettings>(TeamSettings)

const settingsOf = prepared('team.settings', (db, at: Places<{ team: string }>) =>
  db.selectFrom('team').select('settings').where('team_id', '=', at.team),
)
