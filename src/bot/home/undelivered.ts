import type { KnownBlock } from '@slack/types'
import type { Delivery } from '../../store/index.ts'
import type { Ask } from '../ask.ts'
import { button, header, section } from '../blocks/build.ts'
import { formatWhen } from '../delivery/trouble-lines.ts'
import { reasonOf } from '../delivery/troubles.ts'
import { ACTIONS } from '../ids.ts'

/** A message to her that Slack refused, or of which nobody knows whether it arrived, and the line that shows its subject. */
export type Undelivered = Readonly<{ delivery: Delivery; line?: string }>

const MOST = 3
/** Longer ago it is of no use any more. */
const SHOWN_MS = 3 * 86_400_000

/** Her own of the last three days, newest first, three at most. A digest counts until the next one takes over what it had. */
export async function readUndelivered(ask: Ask): Promise<readonly Undelivered[]> {
  const { deliveries } = ask.workspace
  const troubled = await deliveries.listTroubled({
    since: new Date(ask.now.getTime() - SHOWN_MS),
    memberId: ask.member.id,
    states: ['failed', 'unknown'],
  })
  const open = troubled.filter(({ kind, occurrence }) => kind !== 'digest' || occurrence === ask.today)
  return Promise.all(open.slice(0, MOST).map((delivery) => toUndelivered(ask, delivery)))
}

/** Nothing where everything arrived. */
export function undeliveredBlocks(ask: Ask, undelivered: readonly Undelivered[]): readonly KnownBlock[] {
  if (undelivered.length === 0) return []
  return [header(ask.words.alarms.undelivered), ...undelivered.map((one, n) => undeliveredBlock(ask, one, n))]
}

function undeliveredBlock(ask: Ask, { delivery, line }: Undelivered, n: number): KnownBlock {
  const w = ask.words.alarms
  const when = formatWhen(ask, delivery.wantedAt)
  const block = section(w.undeliveredLine(w.kinds[kindOf(delivery)], when, reasonOf(ask.words, delivery)))
  if (line === undefined) return block
  const show = { text: w.show, action: `${ACTIONS.runOther}:missed-${n}`, value: line }
  return { ...block, accessory: button(show) }
}

function kindOf({ kind }: Delivery): 'digest' | 'brief' | 'debrief' | 'alarm' | 'other' {
  switch (kind) {
    case 'digest':
    case 'brief':
    case 'debrief':
    case 'alarm':
      return kind
    default:
      return 'other'
  }
}

async function toUndelivered(ask: Ask, delivery: Delivery): Promise<Undelivered> {
  const line = await lineOf(ask, delivery)
  return { delivery, ...(line !== undefined && { line }) }
}

/** The command that shows what the message was about. */
async function lineOf({ desk }: Ask, delivery: Delivery): Promise<string | undefined> {
  const { occurrence } = delivery
  switch (kindOf(delivery)) {
    case 'digest':
      return 'today'
    case 'debrief':
      return `debrief =${occurrence}`
    case 'brief': {
      const call = await desk.calls.find(occurrence)
      return call && `prep =${call.accountId}`
    }
    case 'alarm': {
      const assessment = await desk.assessments.find(occurrence)
      return assessment && `c139 =${assessment.dealId}`
    }
    case 'other':
      return undefined
  }
}
