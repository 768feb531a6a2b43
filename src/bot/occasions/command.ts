import { type Account, Problem } from '../../coach/index.ts'
import type { Answer } from '../answer.ts'
import type { Ask, CommandHandler } from '../ask.ts'
import { type CommandLine, optionOf } from '../grammar/command-line.ts'
import { wordsOf } from '../grammar/line-text.ts'
import { refuseRest } from '../grammar/refuse-rest.ts'
import { namedAccount } from '../resolve-name.ts'
import { findByName } from './find-by-name.ts'
import { occasionForm } from './form.ts'
import { occasionList } from './list.ts'
import { readOccasion } from './read-occasion.ts'
import { saveOccasion } from './save-occasion.ts'
import { removedMessage } from './saved.ts'

/**
 * `occasion` lists what the team has in its own calendar; `occasion add NAME on:WHEN` adds to it, with `account:` to a
 * customer's; `occasion remove NAME` takes out.
 */
export const occasionCommand: CommandHandler = async (ask, line) => {
  if (line.sub === 'add') return addOccasion(ask, line)
  if (line.sub === 'remove') return removeOccasion(ask, line)
  refuseRest(line, 0)
  return { kind: 'message', message: await occasionList(ask) }
}

async function addOccasion(ask: Ask, line: CommandLine): Promise<Answer> {
  const account = await accountIn(ask, line)
  if (line.rest.length === 0 && optionOf(line, 'on') === undefined) {
    return { kind: 'form', view: occasionForm(ask, account), text: ask.words.occasions.addTitle }
  }
  const occasion = readOccasion(ask, line)
  return { kind: 'message', message: await saveOccasion(ask, occasion, account) }
}

async function removeOccasion(ask: Ask, line: CommandLine): Promise<Answer> {
  const { desk, today, words } = ask
  const name = wordsOf(line).trim()
  if (name === '') {
    const { nameNeeded, removeExample } = words.occasions
    throw new Problem({ code: 'missing', what: nameNeeded, example: removeExample })
  }
  const account = await accountIn(ask, line)
  if (account === undefined) {
    const own = findByName(ask, name, await desk.occasions.own.list())
    return {
      kind: 'message',
      message: removedMessage(ask, own.name, await desk.occasions.own.retire(own.id, today)),
    }
  }
  const event = findByName(ask, name, await desk.occasions.events.listComing(account.id, today))
  const dropped = await desk.occasions.events.drop(event.id, today)
  return { kind: 'message', message: removedMessage(ask, event.name, dropped) }
}

/** @throws Problem `unknown-name`, `several-names` */
async function accountIn(ask: Ask, line: CommandLine): Promise<Account | undefined> {
  const option = optionOf(line, 'account')
  if (option === undefined) return undefined
  return namedAccount(ask, { text: option.text, span: option.valueSpan }, { write: true })
}
