import { Problem } from '../../coach/index.ts'
import type { Answer } from '../answer.ts'
import type { Ask, CommandHandler } from '../ask.ts'
import { actions, button, message, section } from '../blocks/build.ts'
import { choose } from '../choose.ts'
import { type CommandLine, optionOf } from '../grammar/command-line.ts'
import { refuseRest } from '../grammar/refuse-rest.ts'
import { ACTIONS } from '../ids.ts'
import { settingsForm } from './form.ts'
import { settingsMessage } from './message.ts'
import { readSettings } from './read-settings.ts'
import { answerTeamLine } from './team/line.ts'
import { refuseUnlessAdmin } from './team/save.ts'

/** `settings` opens the form, `settings team` the one of the whole team; with options they are set at once. */
export const settingsCommand: CommandHandler = async (ask, line) => {
  const stored = await ask.workspace.members.find(ask.member.id)
  if (stored === undefined) throw new Problem({ code: 'gone', kind: 'member' })
  if (optionOf(line, 'role') !== undefined) return setRole(ask, line)
  const team = await answerTeamLine(ask, line)
  if (team !== undefined) return team
  refuseRest(line, 0)
  if (line.options.size === 0) {
    return { kind: 'form', view: settingsForm(ask, stored.settings), text: ask.words.settings.title }
  }
  const saved = await ask.workspace.members.setSettings(
    ask.member.id,
    readSettings(ask, line, stored.settings),
  )
  return { kind: 'message', message: settingsMessage(saved, stored.settings) }
}

async function setRole(ask: Ask, line: CommandLine): Promise<Answer> {
  const { words, workspace } = ask
  refuseUnlessAdmin(ask)
  const option = optionOf(line, 'role')
  const [person] = line.people
  if (option === undefined || person === undefined) {
    throw new Problem({
      code: 'missing',
      what: words.settings.rolePerson,
      example: words.settings.roleExample,
    })
  }
  const role = choose(ask, 'role', { text: option.text, span: option.valueSpan })
  const known = await workspace.members.find(person.id)
  if (known === undefined)
    throw new Problem({ code: 'unknown-name', kind: 'member', name: person.text, near: [] })
  await workspace.members.setRole(person.id, role, ask.member.id)
  const said = words.settings.roleSet(known.member.name, words.terms.role[role])
  const back = `settings role:${known.member.role} <@${person.id}>`
  const undo = button({ text: words.core.undo, action: ACTIONS.run, value: back })
  return { kind: 'message', message: message(said, [section(said), actions('role', [undo])]) }
}
