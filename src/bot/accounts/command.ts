import { Problem } from '../../coach/index.ts'
import type { Answer } from '../answer.ts'
import type { Ask, CommandHandler } from '../ask.ts'
import { actions, message, section } from '../blocks/build.ts'
import { bold, code, type Markup } from '../blocks/mrkdwn.ts'
import type { CommandLine } from '../grammar/command-line.ts'
import { leadingNames, spanFrom, wordsOf } from '../grammar/line-text.ts'
import { leadingAccount } from '../resolve-name.ts'
import { undoButton } from '../undo.ts'
import { accountCard } from './card.ts'
import { readAccountFile } from './file.ts'
import { accountForm } from './form.ts'
import { readAccountOptions, readName } from './read-account.ts'

/** `account NAME`, `account add NAME …`, `account edit NAME …`, `account archive NAME`. */
export const accountCommand: CommandHandler = async (ask, line) => {
  switch (line.sub) {
    case 'add':
      return addAccount(ask, line)
    case 'edit':
      return editAccount(ask, line)
    case 'archive':
      return archiveAccount(ask, line)
    default:
      return showAccount(ask, line)
  }
}

async function showAccount(ask: Ask, line: CommandLine): Promise<Answer> {
  const { words, workspace } = ask
  const wanted = { write: false, what: words.accounts.nameNeeded, example: words.accounts.showExample }
  const found = await leadingAccount(ask, line, wanted)
  const file = await readAccountFile(ask, found.value)
  return { kind: 'message', message: accountCard(ask, file, await workspace.settings.read()) }
}

async function addAccount(ask: Ask, line: CommandLine): Promise<Answer> {
  const { words } = ask
  const [whole] = leadingNames(line)
  if (whole === undefined) return { kind: 'form', view: accountForm(ask), text: words.accounts.addTitle }
  const options = readAccountOptions(ask, line)
  const { value, changeId } = await ask.desk.accounts.add({
    ...options,
    name: readName(ask, wordsOf(line), whole.span),
  })
  const next = words.accounts.nextSteps(code(words.accounts.addContactCommand(value.name)))
  return saved(ask, { title: words.accounts.savedTitle(bold(value.name)), changeId, name: value.name, next })
}

async function editAccount(ask: Ask, line: CommandLine): Promise<Answer> {
  const { words } = ask
  const wanted = { write: true, what: words.accounts.nameNeeded, example: words.accounts.showExample }
  const found = await leadingAccount(ask, line, wanted)
  refuseRest(line, found.restIndex)
  const options = readAccountOptions(ask, line)
  if (Object.keys(options).length === 0) {
    return { kind: 'form', view: accountForm(ask, found.value), text: words.accounts.formTitle }
  }
  const aliases = options.aliases && { aliases: [...new Set([...found.value.aliases, ...options.aliases])] }
  const { value, changeId } = await ask.desk.accounts.edit(found.value.id, { ...options, ...aliases })
  return saved(ask, { title: words.accounts.changed(bold(value.name)), changeId, name: value.name })
}

async function archiveAccount(ask: Ask, line: CommandLine): Promise<Answer> {
  const { words, desk, today } = ask
  const wanted = { write: true, what: words.accounts.nameNeeded, example: words.accounts.showExample }
  const found = await leadingAccount(ask, line, wanted)
  refuseRest(line, found.restIndex)
  const { value, changeId } = await desk.accounts.archive(found.value.id, today)
  return saved(ask, { title: words.accounts.archivedNow(bold(value.name)), changeId, name: value.name })
}

type SavedParts = Readonly<{ title: Markup; changeId: string; name: string; next?: Markup }>

function saved({ words }: Ask, { title, changeId, name, next }: SavedParts): Answer {
  const blocks = [
    section(title),
    ...(next === undefined ? [] : [section(next)]),
    actions('saved', [undoButton(changeId, words)]),
  ]
  return { kind: 'message', message: message(`${words.core.saved} · ${name}`, blocks) }
}

/** @throws Problem `too-much` for words after a name where none belong */
function refuseRest(line: CommandLine, from: number): void {
  const at = spanFrom(line, from)
  if (at !== undefined) throw new Problem({ code: 'too-much', text: line.raw.slice(at.start, at.end), at })
}
