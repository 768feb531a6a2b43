import { type Account, canSeeSensitive, type Deal, Problem } from '../../coach/index.ts'
import { readName } from '../accounts/read-account.ts'
import type { Answer } from '../answer.ts'
import type { Ask, CommandHandler } from '../ask.ts'
import { followUpPart } from '../care/card-part.ts'
import { type CommandLine, optionOf } from '../grammar/command-line.ts'
import { newNameAt, refuseRest } from '../grammar/refuse-rest.ts'
import { readMap } from '../people/read-map.ts'
import { requireChange } from '../require-change.ts'
import { leadingAccount, leadingDeal, namedAccount } from '../resolve-name.ts'
import { dealCard } from './card.ts'
import { readDealFile } from './file.ts'
import { dealForm } from './form.ts'
import { type DealOptions, readDealOptions } from './read-deal.ts'
import { readHealth } from './read-health.ts'
import { PART_OPTIONS } from './read-part.ts'
import { savedDeal } from './saved.ts'
import { setPart } from './set-part.ts'

/** `deal NAME`, `deal add ACCOUNT NAME …`, `deal edit NAME …`, `deal edit NAME with:CONTACT …`. */
export const dealCommand: CommandHandler = async (ask, line) => {
  if (line.sub === 'add') return addDeal(ask, line)
  return line.sub === 'edit' ? editDeal(ask, line) : showDeal(ask, line)
}

async function showDeal(ask: Ask, line: CommandLine): Promise<Answer> {
  const found = await leadingDeal(ask, line, { write: false, ...asked(ask) })
  const file = await readDealFile(ask, found.value)
  const [map, review, followUps] = await Promise.all([
    readMap(ask, file),
    ask.desk.closings.find(file.deal.id),
    followUpPart(ask, file.deal),
  ])
  const told = { map, followUps, ...(review && { review }) }
  if (ask.audience !== 'self' || !canSeeSensitive(ask.viewer, file.account))
    return { kind: 'message', message: dealCard(ask, file, told) }
  const health = await readHealth(ask, file, review?.marginPercent)
  return { kind: 'message', message: dealCard(ask, file, { ...told, health }) }
}

async function addDeal(ask: Ask, line: CommandLine): Promise<Answer> {
  const { words, desk } = ask
  refusePartOptions(line)
  const options = await readDealOptions(ask, line)
  const { account, from } = await accountOf(ask, line)
  const typed = newNameAt(line, from)
  if (typed === undefined) return formFor(ask, account, options)
  if (account === undefined) throw missing(words.deals.accountNeeded, ask)
  const name = readName(ask, typed.name, typed.span)
  const saved = await desk.deals.add({ ...options, accountId: account.id, name })
  return { kind: 'message', message: savedDeal(ask, { saved, account, isNew: true }) }
}

/** The account a new deal belongs to, and where in the line the name begins. */
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
  const wanted = { write: true, what: words.deals.accountNeeded, example: words.deals.addExample }
  const { value, restIndex } = await leadingAccount(ask, line, wanted)
  return { account: value, from: restIndex }
}

function formFor(ask: Ask, account: Account | undefined, options: DealOptions): Answer {
  const { deals } = ask.words
  if (Object.keys(options).length > 0) throw missing(deals.nameNeeded, ask)
  if (account !== undefined) requireChange(ask, account, 'deal.add')
  return { kind: 'form', view: dealForm(ask, { account }), text: deals.addTitle }
}

async function editDeal(ask: Ask, line: CommandLine): Promise<Answer> {
  const { words, desk } = ask
  const { value: deal, restIndex } = await leadingDeal(ask, line, { write: true, ...asked(ask) })
  if (optionOf(line, 'with') !== undefined) return setPart(ask, line, { deal, restIndex })
  refuseRest(line, restIndex)
  refusePartOptions(line, words.deals)
  const options = await readDealOptions(ask, line)
  const account = await accountFor(ask, deal)
  if (Object.keys(options).length === 0) {
    requireChange(ask, account, 'deal.edit')
    return { kind: 'form', view: dealForm(ask, { account, deal }), text: words.deals.formTitle }
  }
  const aliases = options.aliases && { aliases: [...new Set([...deal.aliases, ...options.aliases])] }
  const saved = await desk.deals.edit(deal.id, { ...options, ...aliases })
  return { kind: 'message', message: savedDeal(ask, { saved, account, isNew: false }) }
}

async function accountFor({ desk }: Ask, { accountId }: Deal): Promise<Account> {
  const account = await desk.accounts.find(accountId)
  if (account === undefined) throw new Problem({ code: 'gone', kind: 'account' })
  return account
}

/** A part needs a person: `with:` on an edit, and nobody yet on a deal that is being added. */
function refusePartOptions(line: CommandLine, editing?: Ask['words']['deals']): void {
  const keys = editing === undefined ? (['with', ...PART_OPTIONS] as const) : PART_OPTIONS
  const option = keys.map((key) => optionOf(line, key)).find((found) => found !== undefined)
  if (option === undefined) return
  if (editing !== undefined) {
    throw new Problem({ code: 'missing', what: editing.personNeeded, example: editing.partExample })
  }
  throw new Problem({ code: 'too-much', text: option.text, at: option.span })
}

function asked({ words }: Ask): Readonly<{ what: string; example: string }> {
  return { what: words.deals.nameNeeded, example: words.deals.showExample }
}

function missing(what: string, { words }: Ask): Problem {
  return new Problem({ code: 'missing', what, example: words.deals.addExample })
}
