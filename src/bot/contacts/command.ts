import { type Account, Problem } from '../../coach/index.ts'
import { readName } from '../accounts/read-account.ts'
import type { Answer } from '../answer.ts'
import type { Ask, CommandHandler } from '../ask.ts'
import { type CommandLine, optionOf } from '../grammar/command-line.ts'
import { newNameAt, refuseRest } from '../grammar/refuse-rest.ts'
import { requireChange } from '../require-change.ts'
import { leadingAccount, leadingContact, namedAccount, namedContact } from '../resolve-name.ts'
import { contactCard } from './card.ts'
import { readContactFile } from './file.ts'
import { contactForm } from './form.ts'
import { type ContactOptions, readContactOptions } from './read-contact.ts'
import { readWeekly } from './read-weekly.ts'
import { savedContact } from './saved.ts'

/** `contact NAME`, `contact add ACCOUNT NAME …`, `contact edit NAME …`. */
export const contactCommand: CommandHandler = async (ask, line) => {
  if (line.sub === 'add') return addContact(ask, line)
  return line.sub === 'edit' ? editContact(ask, line) : showContact(ask, line)
}

async function showContact(ask: Ask, line: CommandLine): Promise<Answer> {
  const found = await leadingContact(ask, line, { write: false, ...asked(ask) })
  return { kind: 'message', message: contactCard(ask, await readContactFile(ask, found.value)) }
}

async function addContact(ask: Ask, line: CommandLine): Promise<Answer> {
  const { words, desk } = ask
  const options = readContactOptions(ask, line)
  const { account, from } = await accountOf(ask, line)
  const typed = newNameAt(line, from)
  if (typed === undefined) return formFor(ask, account, options)
  if (account === undefined) throw missing(words.contacts.accountNeeded, ask)
  const name = readName(ask, typed.name, typed.span)
  const boss = await bossIn(ask, line, account.id)
  const { weeklyOn } = readWeekly(ask, line)
  const weekly = weeklyOn ? { weeklyOn } : {}
  const saved = await desk.contacts.add({ ...options, ...boss, ...weekly, accountId: account.id, name })
  const told = options.sensitive?.birthday
  return { kind: 'message', message: savedContact(ask, { saved, account, isNew: true, told }) }
}

/** Whom the contact reports to: somebody of the same account. @throws Problem `unknown-name`, `several-names` */
async function bossIn(
  ask: Ask,
  line: CommandLine,
  accountId: string,
): Promise<Pick<ContactOptions, 'reportsToId'>> {
  const option = optionOf(line, 'boss')
  if (option === undefined) return {}
  const typed = { text: option.text, span: option.valueSpan }
  return { reportsToId: (await namedContact(ask, typed, { write: true, accountId })).id }
}

/** The account a new contact belongs to, and where in the line the name begins. */
async function accountOf(
  ask: Ask,
  line: CommandLine,
): Promise<Readonly<{ account?: Account; from: number }>> {
  const option = optionOf(line, 'account')
  if (option !== undefined) {
    const typed = { text: option.text, span: option.valueSpan }
    return { account: await namedAccount(ask, typed, { write: true }), from: 0 }
  }
  if (line.rest.length === 0) return { from: 0 }
  const { words } = ask
  const wanted = { write: true, what: words.contacts.accountNeeded, example: words.contacts.addExample }
  const { value, restIndex } = await leadingAccount(ask, line, wanted)
  return { account: value, from: restIndex }
}

function formFor(ask: Ask, account: Account | undefined, options: ContactOptions): Answer {
  const { contacts } = ask.words
  if (Object.keys(options).length > 0) throw missing(contacts.nameNeeded, ask)
  if (account !== undefined) requireChange(ask, account, 'contact.add')
  return { kind: 'form', view: contactForm(ask, { account }), text: contacts.addTitle }
}

async function editContact(ask: Ask, line: CommandLine): Promise<Answer> {
  const { words, desk } = ask
  const { value: contact, restIndex } = await leadingContact(ask, line, { write: true, ...asked(ask) })
  refuseRest(line, restIndex)
  const options = { ...readContactOptions(ask, line), ...(await bossIn(ask, line, contact.accountId)) }
  const account = await desk.accounts.find(contact.accountId)
  if (account === undefined) throw new Problem({ code: 'gone', kind: 'account' })
  const weekly = readWeekly(ask, line)
  if (Object.keys({ ...options, ...weekly }).length === 0) {
    requireChange(ask, account, 'contact.edit')
    return { kind: 'form', view: contactForm(ask, { account, contact }), text: words.contacts.formTitle }
  }
  const aliases = options.aliases && { aliases: [...new Set([...contact.aliases, ...options.aliases])] }
  const saved = await desk.contacts.edit(contact.id, { ...options, ...aliases, ...weekly })
  const told = options.sensitive?.birthday
  return { kind: 'message', message: savedContact(ask, { saved, account, isNew: false, told }) }
}

function asked({ words }: Ask): Readonly<{ what: string; example: string }> {
  return { what: words.contacts.nameNeeded, example: words.contacts.showExample }
}

function missing(what: string, { words }: Ask): Problem {
  return new Problem({ code: 'missing', what, example: words.contacts.addExample })
}
