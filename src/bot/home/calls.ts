import type { KnownBlock } from '@slack/types'
import { type CallPlan, dayIn, timeIn } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { cut, section } from '../blocks/build.ts'
import { labelled, limited } from '../blocks/lines.ts'
import { formatDay } from '../words/format-day.ts'
import { NAME_MOST } from './home-actions.ts'

/** A planned call, and with whom. */
export type CallToCome = Readonly<{ call: CallPlan; who: string }>

const SHOWN = 5
const GOAL_MOST = 160

/** The member's calls to come, soonest first. */
export async function readCalls({ desk, now, words }: Ask): Promise<readonly CallToCome[]> {
  const calls = await desk.calls.listComing(now)
  return Promise.all(
    calls.map(async (call) => {
      const contact = call.contactId === undefined ? undefined : await desk.contacts.find(call.contactId)
      const account = (await desk.accounts.find(call.accountId))?.name ?? words.delivery.someone
      const who =
        contact === undefined
          ? cut(account, NAME_MOST)
          : words.delivery.person(cut(contact.name, NAME_MOST), [cut(account, NAME_MOST)])
      return { call, who }
    }),
  )
}

/** One line a call: when by her own clock, with whom, what for. Nothing when none is planned. */
export function callBlocks(ask: Ask, calls: readonly CallToCome[]): readonly KnownBlock[] {
  if (calls.length === 0) return []
  const lines = calls.map((one) => callLine(ask, one))
  return [section(labelled(ask.words.home.calls, limited(lines, SHOWN, ask.words.core.andMore)))]
}

function callLine({ words, member, locale, today }: Ask, { call, who }: CallToCome): string {
  const when =
    call.at === undefined
      ? ''
      : `${formatDay(locale, dayIn(member.zone, call.at), today)} ${timeIn(member.zone, call.at)}`
  if (call.goal === undefined) return words.home.call(when, who)
  return words.home.callFor(when, who, cut(call.goal, GOAL_MOST))
}
