import type { KnownBlock } from '@slack/types'
import { type CallPlan, timeIn } from '../../coach/index.ts'
import type { Saved } from '../../store/index.ts'
import type { Message } from '../answer.ts'
import type { Ask } from '../ask.ts'
import { actions, message, section } from '../blocks/build.ts'
import { bold } from '../blocks/mrkdwn.ts'
import { undoButton } from '../undo.ts'
import type { BriefAbout } from './call-file.ts'
import { formatMoment, whoOf } from './call-words.ts'

/** The longest goal that is kept, in characters. */
export const GOAL_MOST = 300

const HOUR_MS = 3_600_000

/** Plans the call. @throws Problem `gone`, `not-allowed` */
export async function planCall(
  { desk }: Ask,
  { account, contact, deal, at, goal }: BriefAbout,
): Promise<Saved<CallPlan>> {
  return desk.calls.plan({
    accountId: account.id,
    ...(contact && { contactId: contact.id }),
    ...(deal && { dealId: deal.id }),
    ...(at && { at }),
    ...(goal && { goal }),
  })
}

/** Says what was planned and when the bot comes back to it, with the way to take it back. */
export function plannedMessage(
  ask: Ask,
  { about, at, changeId }: Readonly<{ about: BriefAbout; at: Date } & Pick<Saved<unknown>, 'changeId'>>,
): Message {
  const { calls } = ask.words
  const [who, moment] = [whoOf(about), formatMoment(ask, at)]
  const then = calls.plannedNext(briefTime(ask, at), hourLater(ask, at))
  const blocks: readonly KnownBlock[] = [
    section(calls.planned(bold(who), moment)),
    section(then),
    actions('planned', [undoButton(changeId, ask.words)]),
  ]
  return message([calls.plannedText(who, moment), then].join('\n'), blocks)
}

/** Empty when the hour before has begun already: no brief is sent then. */
function briefTime({ member, now }: Ask, at: Date): string {
  const due = new Date(at.getTime() - HOUR_MS)
  return due > now ? timeIn(member.zone, due) : ''
}

function hourLater({ member }: Ask, at: Date): string {
  return timeIn(member.zone, new Date(at.getTime() + HOUR_MS))
}
