import type { ModalView } from '@slack/types'
import type { TeamSettings } from '../../../coach/index.ts'
import type { Ask, SubmitHandler } from '../../ask.ts'
import { FieldErrors } from '../../forms/field-errors.ts'
import { form } from '../../forms/inputs.ts'
import type { TeamFilled, TeamPatch } from './part.ts'
import { TEAM_PARTS } from './parts.ts'
import { refuseUnlessAdmin, saveTeam } from './save.ts'

/** The callback id of the form of the team's settings. */
export const TEAM_FORM = 'settings-team'

/** The form of what holds for the whole team. */
export function teamForm(ask: Ask, settings: TeamSettings): ModalView {
  const blocks = TEAM_PARTS.flatMap((part) => part.inputs(ask, settings))
  return form({ id: TEAM_FORM, title: ask.words.settings.teamTitle, blocks }, ask.words)
}

/** Saves that form. @throws Problem `admins-only` */
export const submitTeam: SubmitHandler = async (ask, { form: values }) => {
  refuseUnlessAdmin(ask)
  const before = await ask.workspace.settings.read()
  const filled = { values, errors: new FieldErrors(ask.words), before }
  const patch = readAll(ask, filled)
  return filled.errors.answer() ?? { kind: 'done', message: await saveTeam(ask, before, patch) }
}

function readAll(ask: Ask, filled: TeamFilled): TeamPatch {
  return Object.assign({}, ...TEAM_PARTS.map((part) => part.read(ask, filled)))
}
