import type { KnownBlock } from '@slack/types'
import { type CallPlan, canAdd, Problem } from '../../coach/index.ts'
import { contactLine, headline, promiseBlocks } from '../accounts/card.ts'
import { readAccountFile } from '../accounts/file.ts'
import type { Message } from '../answer.ts'
import type { Ask } from '../ask.ts'
import { actions, button, divider, header, message, section } from '../blocks/build.ts'
import { mrkdwn } from '../blocks/mrkdwn.ts'
import { complaintBlocks, complaintTexts } from '../complaints/card-part.ts'
import { ACTIONS } from '../ids.ts'
import { shareButton } from '../share.ts'
import { type BriefAbout, type CallFile, readCallFile, sheetOf } from './call-file.ts'
import { formatMoment, whoOf } from './call-words.ts'
import { type Part, partBlocks, partsText, stacked } from './parts.ts'
import { dealPart, notePart, touchPart } from './past-parts.ts'
import { personParts } from './person-parts.ts'
import { planButton } from './plan-form.ts'
import { aboutLine } from './read-about.ts'
import { sheetParts } from './sheet-parts.ts'
import { forPeopleButtons, titleOf } from './spin.ts'

const TOUCHES = 3

/** The brief of a planned call, as it is sent before it. @throws Problem `gone` */
export async function briefMessage(ask: Ask, call: CallPlan): Promise<Message> {
  const brief = await drawBrief(ask, await readPlanned(ask, call))
  if (call.at === undefined) return brief
  const when = ask.words.calls.callAt(formatMoment(ask, call.at))
  return stacked(message(when, [section(when)]), brief)
}

/** Asks how a planned call went, with the button that opens its debrief. @throws Problem `gone` */
export async function debriefQuestion(ask: Ask, call: CallPlan): Promise<Message> {
  const { calls } = ask.words
  const title = calls.howWasIt(whoOf(await readPlanned(ask, call)))
  const goal = call.goal === undefined ? [] : [calls.goalWas(call.goal)]
  const lines = [title, ...goal, calls.askedWhy]
  const open = button({
    text: calls.openDebrief,
    action: ACTIONS.openForm,
    value: `debrief =${call.id}`,
    style: 'primary',
  })
  return message(lines.join('\n'), [...lines.map((line) => section(line)), actions(`ask-${call.id}`, [open])])
}

/** What a planned call is about, as it is on file now. @throws Problem `gone` when the account is */
export async function readPlanned({ desk }: Ask, call: CallPlan): Promise<BriefAbout> {
  const [account, contact, deal] = await Promise.all([
    desk.accounts.find(call.accountId),
    call.contactId === undefined ? undefined : desk.contacts.find(call.contactId),
    call.dealId === undefined ? undefined : desk.deals.find(call.dealId),
  ])
  if (account === undefined) throw new Problem({ code: 'gone', kind: 'account' })
  const { goal, at } = call
  return {
    account,
    ...(contact && { contact }),
    ...(deal && { deal }),
    ...(goal && { goal }),
    ...(at && { at }),
  }
}

/** Everything to know before a call: the account, the person, the deal, what is owed, the goal, and the questions. */
export async function drawBrief(ask: Ask, about: BriefAbout): Promise<Message> {
  const [file, account, team, touches] = await Promise.all([
    readCallFile(ask, about),
    readAccountFile(ask, about.account),
    ask.workspace.settings.read(),
    ask.desk.touches.listOf({ accountId: about.account.id, limit: TOUCHES }),
  ])
  const title = titleOf(ask.words.calls.briefTitle, file)
  const standing = contactLine(ask, account, team)
  const before = [...personParts(ask, file), dealPart(ask, file, account)]
  const past = [touchPart(ask, file.contacts, touches), notePart(ask, account)]
  const after = [...past, goalPart(ask, about)]
  const sheet = sheetParts(ask, file, sheetOf(ask, file))
  const blocks: readonly KnownBlock[] = [
    header(title),
    section(mrkdwn`${headline(ask, account)}\n${standing}`),
    ...complaintBlocks(ask, about.account, account.complaints),
    ...partBlocks(before),
    ...promiseBlocks(ask, account),
    ...partBlocks(after),
    divider(),
    ...partBlocks(sheet),
    actions(`brief-${about.account.id}`, briefButtons(ask, file, about)),
  ]
  const complaints = complaintTexts(ask, account.complaints)
  const parts = partsText([...before, ...after, ...sheet], ask.words)
  return message([title, standing, ...complaints, parts].join('\n'), blocks)
}

/** Source: CALL-1. */
function goalPart({ words }: Ask, { account, goal }: BriefAbout): Part {
  const { calls } = words
  if (goal !== undefined) return { label: calls.goal, lines: [{ text: goal }] }
  return {
    label: calls.goal,
    lines: [{ text: calls.goalMissing }, { command: calls.goalExample(account.name) }],
  }
}

function briefButtons(ask: Ask, file: CallFile, about: BriefAbout): ReturnType<typeof button>[] {
  const { words, viewer } = ask
  const mayPlan = about.at === undefined && canAdd(viewer, file.account)
  return [
    ...(mayPlan ? [planButton(ask, { ...file, ...(about.goal && { goal: about.goal }) })] : []),
    button({ text: words.calls.spinOnly, action: `${ACTIONS.runOther}:0`, value: aboutLine('spin', file) }),
    ...forPeopleButtons(ask, file, 'prep'),
    shareButton(`${aboutLine('prep', file)}${goalOption(about.goal)}`, words),
  ]
}

/** The goal as an option of a line; its own quotes would end it early. */
function goalOption(goal: string | undefined): string {
  return goal === undefined ? '' : ` goal:"${goal.replaceAll(/["“”]/g, "'")}"`
}
