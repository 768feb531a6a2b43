import type { Feature } from '../ask.ts'
import { settingsCommand } from './command.ts'
import { SETTINGS_FORM, submitSettings } from './form.ts'
import { submitTeam, TEAM_FORM } from './team/form.ts'

/** How the coach works for one member, and what admins set for the team. */
export const settings: Feature = {
  commands: { settings: settingsCommand },
  forms: { [SETTINGS_FORM]: submitSettings, [TEAM_FORM]: submitTeam },
}
