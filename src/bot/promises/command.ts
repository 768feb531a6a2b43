import { type Account, type Contact, type Day, Problem, type Promised } from '../../coach/index.ts'
import type { Message } from '../answer.ts'
import type { Ask, CommandHandler } from '../ask.ts'
import { actions, context, message, section } from '../blocks/build.ts'
import { bold } from '../blocks/mrkdwn.ts'
import { type CommandLine, optionOf } from '../grammar/command-line.ts'
import { readDay } from '../grammar/read-day.ts'
import { readTail } from '../grammar/tail-text.ts'
import { leadingAccount, namedContact, namedDeal } from '../resolve-name.ts'
import { undoButton } from '../undo.ts'
import { formatDay } from '../words/format-day.ts'
import { promiseList } from './list.ts'

const WHAT_MOST = 200

/** Words for the customer as a whole, where nobody in particular promised. */
const THEM = /^(?:them|they|customer|对方|客户)$/i

/** `promise` and `promise ACCOUNT` list what is open; `promise ACCOUNT WHAT by:WHEN [to:CONTACT] [from:CONTACT] [deal:DEAL]`; with `from:` they owe us. */
export const promiseCommand: CommandHandler = async (ask, line) => {
  const w = ask.words.promises
  const isBare = line.options.size === 0
  if (isBare && line.rest.length === 0) return { kind: 'message', message: await promiseList(ask) }
  const wanted = { write: !isBare, what: w.accountNeeded, example: w.example }
  const { value: account, restIndex } = await leadingAccount(ask, line, wanted)
  const what = readTail(line, restIndex, { what: w.whatField, most: WHAT_MOST })
  if (isBare && what === '') return { kind: 'message', message: await promiseList(ask, account) }
  if (what === '') throw new Problem({ code: 'missing', what: w.whatNeeded, example: w.example })
  const by = readBy(ask, line)
  const { direction, contact } = await readParties(ask, line, account)
  const deal = await readDeal(ask, line, account)
  const { value, changeId } = await ask.desk.promises.add({
    accountId: account.id,
    direction,
    what,
    by,
    ...(contact && { contactId: contact.id }),
    ...deal,
  })
  return { kind: 'message', message: savedMessage(ask, { promised: value, account, contact, changeId }) }
}

type Saved = Readonly<{
  promised: Promised
  account: Account
  contact: Contact | undefined
  changeId: string
}>

function savedMessage(ask: Ask, { promised, account, contact, changeId }: Saved): Message {
  const { words, locale, today } = ask
  const w = words.promises
  const isOurs = promised.direction === 'we-owe'
  const who = contact?.name ?? account.name
  const day = formatDay(locale, promised.by, today)
  const reminding = isOurs ? w.remindTwice : w.remindOnce
  const said = (isOurs ? w.weOweText : w.theyOweText)(who, promised.what, day)
  return message(`${said}\n${reminding}`, [
    section((isOurs ? w.weOwe : w.theyOwe)(bold(who), promised.what, day)),
    context(reminding),
    actions('saved', [undoButton(changeId, words)]),
  ])
}

/** @throws Problem `missing`, `bad-day` */
function readBy({ words, today, locale }: Ask, line: CommandLine): Day {
  const option = optionOf(line, 'by')
  if (option !== undefined) return readDay(option.text, { today, locale, span: option.valueSpan })
  throw new Problem({ code: 'missing', what: words.promises.byNeeded, example: words.promises.example })
}

/** @throws Problem `too-much` for both `to:` and `from:`, `unknown-name`, `several-names` */
async function readParties(
  ask: Ask,
  line: CommandLine,
  account: Account,
): Promise<Readonly<{ direction: Promised['direction']; contact: Contact | undefined }>> {
  const [to, from] = [optionOf(line, 'to'), optionOf(line, 'from')]
  if (to && from) throw new Problem({ code: 'too-much', text: from.text, at: from.span })
  const option = from ?? to
  const direction = from ? 'they-owe' : 'we-owe'
  if (option === undefined || THEM.test(option.text)) return { direction, contact: undefined }
  const name = { text: option.text, span: option.valueSpan }
  return { direction, contact: await namedContact(ask, name, { write: true, accountId: account.id }) }
}

async function readDeal(ask: Ask, line: CommandLine, account: Account): Promise<{ dealId?: string }> {
  const option = optionOf(line, 'deal')
  if (option === undefined) return {}
  const name = { text: option.text, span: option.valueSpan }
  return { dealId: (await namedDeal(ask, name, { write: true, accountId: account.id })).id }
}
