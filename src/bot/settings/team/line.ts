import { Problem, type TeamSettings } from '../../../coach/index.ts'
import type { Answer } from '../../answer.ts'
import type { Ask } from '../../ask.ts'
import type { CommandLine } from '../../grammar/command-line.ts'
import { wordsOf } from '../../grammar/line-text.ts'
import type { OptionKey } from '../../grammar/option-keys.ts'
import { teamForm } from './form.ts'
import type { TeamPatch } from './part.ts'
import { TEAM_PARTS } from './parts.ts'
import { refuseUnlessAdmin, saveTeam } from './save.ts'

const TEAM = /^(team|团队)$/i

/** Options that a member sets for herself. */
const OWN: readonly OptionKey[] = ['language', 'zone', 'digest', 'days', 'quiet', 'mute', 'drill']

/**
 * The answer to a line that is about the whole team: `settings team` opens the form, `settings cadence:A=14/21` sets at
 * once. `undefined` for a line about the member's own settings.
 *
 * @throws Problem `admins-only`; `too-much` where a line sets both
 */
export async function answerTeamLine(ask: Ask, line: CommandLine): Promise<Answer | undefined> {
  const isForm = TEAM.test(wordsOf(line).trim())
  const before = await ask.workspace.settings.read()
  const patch = isForm ? {} : readAll(ask, line, before)
  if (!isForm && Object.keys(patch).length === 0) return undefined
  refuseUnlessAdmin(ask)
  refuseOwn(line, isForm)
  if (isForm) {
    return { kind: 'form', view: teamForm(ask, before), text: ask.words.settings.teamTitle }
  }
  return { kind: 'message', message: await saveTeam(ask, before, patch) }
}

function readAll(ask: Ask, line: CommandLine, before: TeamSettings): TeamPatch {
  return Object.assign({}, ...TEAM_PARTS.map((part) => part.readLine?.(ask, line, before)))
}

/** Nothing is half saved: a line is about the team or about oneself. */
function refuseOwn(line: CommandLine, isForm: boolean): void {
  const keys = isForm ? [...line.options.keys()] : OWN
  const own = keys.map((key) => line.options.get(key)?.[0]).find((option) => option !== undefined)
  if (own === undefined) return
  const { start, end } = own.span
  throw new Problem({ code: 'too-much', text: line.raw.slice(start, end), at: own.span })
}
