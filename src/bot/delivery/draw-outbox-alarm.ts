import type { Message } from '../answer.ts'
import type { Ask } from '../ask.ts'
import { actions, button, context, message, section } from '../blocks/build.ts'
import { labelled } from '../blocks/lines.ts'
import { bold, joined } from '../blocks/mrkdwn.ts'
import { ACTIONS } from '../ids.ts'
import { quietUntil } from './digest-slot.ts'
import type { Draw } from './rendered.ts'
import { isStuck } from './stuck.ts'
import { formatWhen, readTroubles, troubleLines } from './trouble-lines.ts'

/**
 * Tells an admin that messages are stuck. It falls away when everything went out in the meantime, and waits for the end of
 * her quiet hours.
 */
export const drawOutboxAlarm: Draw = async (ask) => {
  const { member, now, workspace } = ask
  if (member.role !== 'admin') return { do: 'cancel', reason: 'she is no admin any more' }
  const { oldestUnsent } = await workspace.deliveries.readJam(now)
  if (oldestUnsent === undefined || !isStuck(now, oldestUnsent))
    return { do: 'cancel', reason: 'everything went out in the meantime' }
  const until = quietUntil(member, now)
  if (until !== undefined) return { do: 'hold', until }
  return {
    do: 'post',
    message: stuckMessage(ask, oldestUnsent, await troubleLines(ask, await readTroubles(ask))),
  }
}

function stuckMessage(ask: Ask, oldestUnsent: Date, troubles: readonly string[]): Message {
  const w = ask.words.alarms
  const oldest = w.stuck(formatWhen(ask, oldestUnsent))
  const why = troubles.length === 0 ? [] : [w.stuckWhy, ...troubles]
  const show = button({ text: w.showStatus, action: ACTIONS.runOther, value: 'status' })
  return message([w.stuckTitle, oldest, ...why, w.stuckNext].join('\n'), [
    section(joined([bold(w.stuckTitle), oldest], '\n')),
    ...(troubles.length === 0 ? [] : [section(labelled(w.stuckWhy, troubles))]),
    context(w.stuckNext),
    actions('outbox-alarm', [show]),
  ])
}
