import { type CallPlan, timeIn } from '../../coach/index.ts'
import type { Message } from '../answer.ts'
import type { Ask } from '../ask.ts'
import { actions, button, message, section } from '../blocks/build.ts'
import { ACTIONS } from '../ids.ts'

/** Asks how a call went, with the button that opens its form. */
export async function debriefMessage(ask: Ask, call: CallPlan): Promise<Message> {
  const w = ask.words.delivery
  const title = w.debriefTitle(await whoOf(ask, call))
  const open = { text: w.debriefButton, action: ACTIONS.run, value: 'debrief', style: 'primary' } as const
  return message(`${title}\n${w.debriefWhy}`, [
    section(title),
    section(w.debriefWhy),
    actions(`debrief:${call.id}`, [button(open)]),
  ])
}

/** Says that a call is near, with the button that prepares it. */
export async function callReminder(ask: Ask, call: CallPlan): Promise<Message> {
  const w = ask.words.delivery
  const time = call.at === undefined ? '' : timeIn(ask.member.zone, call.at)
  const title = w.briefTitle(await whoOf(ask, call), time)
  const prepare = { text: w.prepareButton, action: ACTIONS.runOther, value: prepLine(call) }
  return message(title, [section(title), actions(`brief:${call.id}`, [button(prepare)])])
}

function prepLine({ accountId, contactId, dealId }: CallPlan): string {
  return [
    `prep =${accountId}`,
    ...(contactId === undefined ? [] : [`with:=${contactId}`]),
    ...(dealId === undefined ? [] : [`deal:=${dealId}`]),
  ].join(' ')
}

async function whoOf({ desk, words }: Ask, { accountId, contactId }: CallPlan): Promise<string> {
  const account = await desk.accounts.find(accountId)
  const contact = contactId === undefined ? undefined : await desk.contacts.find(contactId)
  if (contact === undefined) return account?.name ?? words.delivery.someone
  return words.delivery.person(contact.name, account === undefined ? [] : [account.name])
}
