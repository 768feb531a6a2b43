import { addDays, type CallPlan, dayIn } from '../../coach/index.ts'
import type { Delivery } from '../../store/index.ts'
import type { Message } from '../answer.ts'
import type { Ask } from '../ask.ts'
import { quietUntil } from './digest-slot.ts'
import { renderDigest } from './render-digest.ts'

/** Draws what is sent around a planned call. */
export type CallRenderer = (ask: Ask, call: CallPlan) => Promise<Message>

/** One for each kind of message that belongs to a call. */
export type Renderers = Readonly<{ brief: CallRenderer; debrief: CallRenderer }>

/** What to do with a claimed delivery now. */
export type Rendered = Readonly<
  { do: 'post'; message: Message } | { do: 'cancel'; reason: string } | { do: 'hold'; until: Date }
>

/** After this many days nobody remembers a call well enough to be asked. */
const DEBRIEF_DAYS = 3
/** A brief is of use until the call is well under way. */
const BRIEF_AFTER_MS = 15 * 60_000

/** Draws a delivery as things stand at this moment, or says why it should not go out. */
export async function render(ask: Ask, delivery: Delivery, renderers: Renderers): Promise<Rendered> {
  if (delivery.kind !== 'digest') return renderCall(ask, { delivery, renderers, kind: delivery.kind })
  const message = await renderDigest(ask, delivery)
  return message === undefined ? { do: 'cancel', reason: 'nothing was left to say' } : { do: 'post', message }
}

async function renderCall(
  ask: Ask,
  {
    delivery,
    renderers,
    kind,
  }: Readonly<{ delivery: Delivery; renderers: Renderers; kind: keyof Renderers }>,
): Promise<Rendered> {
  const call = await ask.desk.calls.find(delivery.occurrence)
  if (call?.at === undefined || call.debriefedAt !== undefined) {
    return { do: 'cancel', reason: 'the call is no longer planned' }
  }
  if (isTooLate(ask, kind, call.at)) return { do: 'cancel', reason: 'the call is over' }
  // A brief cannot wait; a question can.
  const until = kind === 'debrief' ? quietUntil(ask.member, ask.now) : undefined
  if (until !== undefined) return { do: 'hold', until }
  return { do: 'post', message: await renderers[kind](ask, call) }
}

function isTooLate({ member, now, today }: Ask, kind: keyof Renderers, at: Date): boolean {
  if (kind === 'brief') return now.getTime() - at.getTime() > BRIEF_AFTER_MS
  return today > addDays(dayIn(member.zone, at), DEBRIEF_DAYS)
}
