import { Problem } from '../../coach/index.ts'
import type { Answer } from '../answer.ts'
import type { Ask, CommandHandler } from '../ask.ts'
import { actions, button, message, section } from '../blocks/build.ts'
import { choose } from '../choose.ts'
import { type CommandLine, optionOf } from '../grammar/command-line.ts'
import { ACTIONS } from '../ids.ts'
import { settingsForm } from './form.ts'
import { settingsMessage } from './message.ts'
import { readSettings } from './read-settings.ts'

/** `settings` opens the form; with options it sets them at once. */
export const settingsCommand: CommandHandler = async (ask, line) => {
  const stored = await ask.workspace.members.find(ask.member.id)
  if (stored === undefined) throw new Problem({ code: 'gone', kind: 'member' })
  if (optionOf(line, 'role') !== undefined) return setRole(ask, line)
  if (optionOf(line, 'currency') !== undefined) return setCurrency(ask, line)
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

async function setCurrency(ask: Ask, line: CommandLine): Promise<Answer> {
  const { words, workspace } = ask
  refuseUnlessAdmin(ask)
  const option = optionOf(line, 'currency')
  const currency = option?.text.trim().toUpperCase() ?? ''
  if (!Intl.supportedValuesOf('currency').includes(currency)) {
    const field = words.settings.currencyField
    const at = option === undefined ? {} : { at: option.valueSpan }
    throw new Problem({ code: 'bad-choice', field, text: currency, choices: ['CNY', 'EUR', 'USD'], ...at })
  }
  const before = await workspace.settings.read()
  await workspace.settings.write({ ...before, currency }, ask.member.id)
  const said = [words.settings.teamSaved, words.settings.lineCurrency(currency)].join('\n')
  const back = `settings currency:${before.currency ?? 'CNY'}`
  const undo = button({ text: words.core.undo, action: ACTIONS.run, value: back })
  return { kind: 'message', message: message(said, [section(said), actions('team', [undo])]) }
}

function refuseUnlessAdmin({ member }: Ask): void {
  if (member.role !== 'admin') throw new Problem({ code: 'admins-only' })
}
