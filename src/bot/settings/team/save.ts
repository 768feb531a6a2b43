import { Problem, type TeamSettings } from '../../../coach/index.ts'
import type { Message } from '../../answer.ts'
import type { Ask } from '../../ask.ts'
import { actions, message, section } from '../../blocks/build.ts'
import { joined } from '../../blocks/mrkdwn.ts'
import { undoButton } from '../../undo.ts'
import type { TeamPatch } from './part.ts'
import { TEAM_PARTS } from './parts.ts'

/** Saves what was changed for the whole team, and shows everything that holds for it now. */
export async function saveTeam(ask: Ask, before: TeamSettings, patch: TeamPatch): Promise<Message> {
  const { words, workspace, member } = ask
  const { value, changeId } = await workspace.settings.write(laidOver(before, patch), member.id)
  const lines = TEAM_PARTS.flatMap((part) => part.lines(ask, value))
  const said = words.settings.teamSaved
  return message([said, ...lines].join('\n'), [
    section(said),
    section(joined(lines, '\n')),
    actions('team', [undoButton(changeId, words)]),
  ])
}

function laidOver(before: TeamSettings, patch: TeamPatch): TeamSettings {
  const all = Object.entries({ ...before, ...patch })
  return Object.fromEntries(all.filter(([, value]) => value !== undefined))
}

/** @throws Problem `admins-only` */
export function refuseUnlessAdmin({ member }: Ask): void {
  if (member.role !== 'admin') throw new Problem({ code: 'admins-only' })
}
