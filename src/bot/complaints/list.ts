import type { KnownBlock } from '@slack/types'
import { type Account, type Complaint, daysBetween } from '../../coach/index.ts'
import type { Message } from '../answer.ts'
import type { Ask } from '../ask.ts'
import { actions, button, context, cut, message, section } from '../blocks/build.ts'
import { bold, code, joined, mrkdwn, type Piece, person } from '../blocks/mrkdwn.ts'
import { ACTIONS } from '../ids.ts'
import { formatDay } from '../words/format-day.ts'
import { answerButton } from './answer-button.ts'
import { mayAnswer } from './solver.ts'

const LISTED = 12
const TEXT_MOST = 300

/** Every open complaint that the viewer may see, the one due first first. */
export async function openComplaints(ask: Ask): Promise<Message> {
  const w = ask.words.complaints
  const open = await ask.desk.care.complaints.listOpen()
  const accounts = await accountsOf(ask, open)
  const title = open.length === 0 ? w.none : w.title(open.length)
  return listMessage(ask, { title, complaints: open, accountOf: (one) => accounts.get(one.accountId) })
}

/** What one account has complained about, the open ones first, with what was answered. */
export async function complaintsOfAccount(ask: Ask, account: Account): Promise<Message> {
  const { id, name } = account
  const w = ask.words.complaints
  const all = await ask.desk.care.complaints.listOf(id)
  const open = all.filter(({ closedOn }) => closedOn === undefined)
  const closed = all.filter(({ closedOn }) => closedOn !== undefined)
  const title = open.length === 0 ? w.noneOf(name) : w.ofAccount(name)
  return listMessage(ask, { title, complaints: [...open, ...closed], accountOf: () => account, account })
}

type Listed = Readonly<{
  title: string
  complaints: readonly Complaint[]
  accountOf: (complaint: Complaint) => Account | undefined
  account?: Account
}>

function listMessage(ask: Ask, { title, complaints, accountOf, account }: Listed): Message {
  const { words } = ask
  const w = words.complaints
  const shown = complaints.slice(0, LISTED)
  const left = complaints.length - shown.length
  const spoken = shown.map((one) => w.lineText(accountOf(one)?.name ?? '', one.what, dueText(ask, one)))
  const log = button({
    text: w.logButton,
    action: ACTIONS.openForm,
    value: account === undefined ? 'complaint add' : `complaint add =${account.id}`,
  })
  return message([title, ...spoken, ...(complaints.length === 0 ? [w.example] : [])].join('\n'), [
    section(bold(title)),
    ...shown.flatMap((one, i) => complaintBlocks(ask, { complaint: one, account: accountOf(one), n: i })),
    ...(left > 0 ? [context(words.core.andMore(left))] : []),
    ...(complaints.length === 0 ? [section(w.how(code(w.example)))] : []),
    actions('complaints', [log]),
  ])
}

type Row = Readonly<{ complaint: Complaint; account: Account | undefined; n: number }>

function complaintBlocks(ask: Ask, { complaint, account, n }: Row): readonly KnownBlock[] {
  const { words, locale, today } = ask
  const w = words.complaints
  const raised = w.raised(formatDay(locale, complaint.raisedOn, today), person(complaint.ownerId))
  const line = w.line(bold(account?.name ?? ''), cut(complaint.what, TEXT_MOST), dueText(ask, complaint))
  const answers = answerLines(ask, complaint)
  const text: readonly Piece[] = [line, ...answers]
  return [
    section(joined(text, '\n')),
    context(mrkdwn`${raised}`),
    ...(complaint.closedOn === undefined && mayAnswer(ask, complaint, account)
      ? [actions(`complaint-${complaint.id}`, [answerButton(words, complaint, n)])]
      : []),
  ]
}

/** When the answer is due, or how late it is; on a closed one, when it was solved. */
export function dueText(
  { words, locale, today }: Ask,
  { by, closedOn }: Pick<Complaint, 'by' | 'closedOn'>,
): string {
  const w = words.complaints
  if (closedOn !== undefined) return w.closed(formatDay(locale, closedOn, today))
  const late = daysBetween(by, today)
  return late > 0 ? w.late(late) : w.due(formatDay(locale, by, today))
}

/** What was answered in writing, oldest first. */
function answerLines({ words, locale, today }: Ask, { answers }: Complaint): readonly string[] {
  const w = words.complaints
  return answers.map((answer) => {
    const said = answer.says === 'done' ? w.done : w.notYet
    return said(formatDay(locale, answer.on, today), cut(answer.text, TEXT_MOST))
  })
}

async function accountsOf(
  { desk }: Ask,
  complaints: readonly Complaint[],
): Promise<ReadonlyMap<string, Account>> {
  const ids = [...new Set(complaints.map(({ accountId }) => accountId))]
  const found = await Promise.all(ids.map((id) => desk.accounts.find(id)))
  return new Map(found.flatMap((account) => (account === undefined ? [] : [[account.id, account]])))
}
