import { type Account, type Contact, type Day, Problem } from '../../coach/index.ts'
import type { Ask, CommandHandler } from '../ask.ts'
import { type CommandLine, optionOf } from '../grammar/command-line.ts'
import { readDay } from '../grammar/read-day.ts'
import { readTail } from '../grammar/tail-text.ts'
import { leadingAccount, namedContact, type Wanted } from '../resolve-name.ts'
import { complaintForm } from './form.ts'
import { complaintsOfAccount, openComplaints } from './list.ts'
import { savedComplaint } from './saved.ts'
import { maySolve, WHAT_MOST } from './solver.ts'

/**
 * `complaint` lists what is open, `complaint ACCOUNT` what that account has, `complaint add [ACCOUNT]` opens the form, and
 * `complaint ACCOUNT WHAT by:WHEN [to:@owner] [from:CONTACT]` logs one. Source: SAT-3.
 */
export const complaintCommand: CommandHandler = async (ask, line) => {
  const w = ask.words.complaints
  const isBare = line.rest.length === 0 && line.options.size === 0
  if (line.sub === 'add') {
    const account = isBare ? undefined : (await leadingAccount(ask, line, wantedFor(ask, true))).value
    return { kind: 'form', view: complaintForm(ask, account), text: w.formTitle }
  }
  if (isBare) return { kind: 'message', message: await openComplaints(ask) }
  const isWriting = line.options.size > 0
  const { value: account, restIndex } = await leadingAccount(ask, line, wantedFor(ask, isWriting))
  const what = readTail(withoutPeople(line), restIndex, { what: w.whatField, most: WHAT_MOST })
  if (what === '' && !isWriting) return { kind: 'message', message: await complaintsOfAccount(ask, account) }
  if (what === '') throw new Problem({ code: 'missing', what: w.whatNeeded, example: w.example })
  return log(ask, line, { account, what })
}

function wantedFor({ words }: Ask, write: boolean): Wanted {
  return { write, what: words.complaints.accountNeeded, example: words.complaints.example }
}

async function log(
  ask: Ask,
  line: CommandLine,
  { account, what }: Readonly<{ account: Account; what: string }>,
): ReturnType<CommandHandler> {
  const by = readBy(ask, line)
  const ownerId = await readOwner(ask, line, account)
  const contact = await readContact(ask, line, account)
  const saved = await ask.desk.care.complaints.add({
    accountId: account.id,
    what,
    by,
    ...(ownerId && { ownerId }),
    ...(contact && { contactId: contact.id }),
  })
  return { kind: 'message', message: savedComplaint(ask, saved, contact?.name ?? account.name) }
}

/** @throws Problem `missing`, `bad-day` also for a day that is past: an answer is still to come */
function readBy({ words, today, locale }: Ask, line: CommandLine): Day {
  const option = optionOf(line, 'by')
  if (option === undefined) {
    throw new Problem({
      code: 'missing',
      what: words.complaints.byNeeded,
      example: words.complaints.example,
    })
  }
  const by = readDay(option.text, { today, locale, span: option.valueSpan })
  if (by < today) throw new Problem({ code: 'bad-day', text: option.text, at: option.valueSpan })
  return by
}

/** Who solves it: `to:`, else the first person mentioned. @throws Problem `unknown-name` for nobody of ours who may see the account */
async function readOwner(ask: Ask, line: CommandLine, account: Account): Promise<string | undefined> {
  const option = optionOf(line, 'to')
  const person = option === undefined ? line.people[0] : undefined
  const id = option?.personId ?? person?.id ?? (isMe(option?.text) ? ask.member.id : undefined)
  if (option === undefined && id === undefined) return undefined
  if (id !== undefined && (await maySolve(ask, id, account))) return id
  const name = option?.text ?? person?.text ?? ''
  const at = option?.valueSpan
  throw new Problem({ code: 'unknown-name', kind: 'member', name, near: [], ...(at && { at }) })
}

function isMe(text: string | undefined): boolean {
  return text !== undefined && /^(?:me|我)$/i.test(text)
}

async function readContact(ask: Ask, line: CommandLine, account: Account): Promise<Contact | undefined> {
  const option = optionOf(line, 'from')
  if (option === undefined) return undefined
  const name = { text: option.text, span: option.valueSpan }
  return namedContact(ask, name, { write: true, accountId: account.id })
}

/** A mention says who solves it, it is not part of what happened. */
function withoutPeople(line: CommandLine): CommandLine {
  return { ...line, rest: line.rest.filter(({ kind }) => kind !== 'person') }
}
