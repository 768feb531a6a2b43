import type { WebClient } from '@slack/web-api'
import type { Member } from '../../coach/index.ts'
import type { Delivery, StoredMember, Workspace } from '../../store/index.ts'
import type { Message } from '../answer.ts'
import type { Ask } from '../ask.ts'
import { errorFields, type Log } from '../log.ts'
import { toSlack } from '../slack-line.ts'
import { KINDS } from './kinds.ts'
import { lookAgainAt, waitMsAfter } from './look-again.ts'
import { withMarker } from './marker.ts'
import { type Failure, toFailure } from './post-outcome.ts'
import type { Rendered } from './rendered.ts'

/** What sending needs from outside. The client must never repeat a call by itself. */
export type SendDeps = Readonly<{
  workspace: Workspace
  askFor: (member: Member) => Ask
  client: Pick<WebClient, 'chat' | 'conversations'>
  now: () => Date
  log: Log
}>

/** The metadata under which Slack keeps the id of a delivery. */
export const METADATA_TYPE = 'touchstone_reminder'

/** A channel that could not be opened is tried again after this. */
const REOPEN_MS = 60_000

/**
 * Sends one claimed delivery, and records what became of it. Gives for how long Slack asked to send nothing more.
 *
 * @throws whatever is no answer of Slack's; the lease then runs out, and the delivery is looked for in the history
 */
export async function sendDelivery(deps: SendDeps, delivery: Delivery): Promise<number | undefined> {
  const stored = await deps.workspace.members.find(delivery.memberId)
  const rendered = await draw(deps, delivery, stored)
  const { deliveries } = deps.workspace
  if (stored === undefined || rendered.do === 'cancel') {
    const error = rendered.do === 'cancel' ? rendered.reason : ''
    const again = lookAgainAt(deps.now(), delivery)
    await deliveries.settle(delivery.id, ['sending'], { state: 'cancelled', error, lookAgainAt: again })
    return undefined
  }
  if (rendered.do === 'hold') {
    await deliveries.postpone(delivery.id, rendered.until)
    return undefined
  }
  const channel = await openChannel(deps, delivery, stored)
  if (typeof channel !== 'string') return channel.waitMs
  return post(deps, delivery, { channel, message: withMarker(rendered.message, delivery.id) })
}

async function draw(
  { askFor, log }: SendDeps,
  delivery: Delivery,
  stored: StoredMember | undefined,
): Promise<Rendered> {
  if (!stored?.member.active) return { do: 'cancel', reason: 'the member is gone' }
  try {
    return await KINDS[delivery.kind](askFor(stored.member), delivery)
  } catch (error) {
    log.error({ deliveryId: delivery.id, kind: delivery.kind, ...errorFields(error) }, 'could not draw')
    return { do: 'cancel', reason: 'it could not be drawn' }
  }
}

/** The direct message with the member: opened once, then known. Nothing has been posted when this fails. */
async function openChannel(
  deps: SendDeps,
  delivery: Delivery,
  { dmChannel }: StoredMember,
): Promise<string | Readonly<{ waitMs: number | undefined }>> {
  if (dmChannel !== undefined) return dmChannel
  const { client, workspace } = deps
  try {
    const { channel } = await client.conversations.open({ users: delivery.memberId })
    if (!channel?.id) throw new Error('Slack opened a channel without an id')
    await workspace.members.setDmChannel(delivery.memberId, channel.id)
    return channel.id
  } catch (error) {
    const failure = toFailure(error)
    const harmless: Failure =
      failure.kind === 'unclear' ? { kind: 'retry-later', afterMs: REOPEN_MS, error: failure.error } : failure
    return { waitMs: await settleFailure(deps, delivery, harmless) }
  }
}

async function post(
  deps: SendDeps,
  delivery: Delivery,
  { channel, message }: Readonly<{ channel: string; message: Message }>,
): Promise<number | undefined> {
  const { client, now } = deps
  // Whoever took longer than her lease may find that another process has taken over.
  if (delivery.leaseUntil !== undefined && now() >= delivery.leaseUntil) return undefined
  try {
    const { ts } = await client.chat.postMessage({
      channel,
      ...toSlack(message),
      unfurl_links: false,
      unfurl_media: false,
      metadata: { event_type: METADATA_TYPE, event_payload: { delivery_id: delivery.id } },
    })
    if (!ts) return settleFailure(deps, delivery, { kind: 'unclear', error: 'no stamp' })
    await recordPost(deps, delivery, { channel, ts })
    return undefined
  } catch (error) {
    return settleFailure(deps, delivery, toFailure(error))
  }
}

async function recordPost(
  { now, workspace: { deliveries } }: SendDeps,
  delivery: Delivery,
  posted: Readonly<{ channel: string; ts: string }>,
): Promise<void> {
  const again = lookAgainAt(now(), delivery)
  const sent = { state: 'sent', ...posted, lookAgainAt: again } as const
  const isRecorded = await deliveries.settle(
    delivery.id,
    ['pending', 'sending', 'ambiguous', 'unknown'],
    sent,
  )
  // Somebody took over while this process stood still, and posted too: the history shows both, and one is deleted.
  if (!isRecorded) await deliveries.lookAgain(delivery.id, now())
}

async function settleFailure(
  deps: SendDeps,
  delivery: Delivery,
  failure: Failure,
): Promise<number | undefined> {
  const { workspace, log, now } = deps
  const { deliveries } = workspace
  const { id, kind, attempt } = delivery
  const { error } = failure
  log.warn({ deliveryId: id, kind, outcome: failure.kind, slack: error }, 'a message did not go out')
  switch (failure.kind) {
    case 'retry-later': {
      const dueAt = new Date(now().getTime() + failure.afterMs)
      await deliveries.giveBack(id, { dueAt, error })
      return isForAll(failure) ? failure.afterMs : undefined
    }
    case 'refused':
      await followRefusal(deps, delivery, error)
      await deliveries.settle(id, ['sending'], {
        state: 'failed',
        error,
        lookAgainAt: lookAgainAt(now(), delivery),
      })
      return undefined
    case 'unclear': {
      const again = new Date(now().getTime() + waitMsAfter(attempt))
      await deliveries.settle(id, ['sending'], { state: 'ambiguous', error, lookAgainAt: again })
      return undefined
    }
  }
}

/** Whether the next message would be turned away as well. One that Slack could not open a channel for says nothing of others. */
function isForAll({ error, afterMs }: Extract<Failure, { kind: 'retry-later' }>): boolean {
  return error === 'ratelimited' || afterMs > REOPEN_MS
}

/** Whoever was deactivated gets nothing more until she is back; a channel that is gone is opened anew the next time. */
async function followRefusal(
  { workspace: { members } }: SendDeps,
  { memberId }: Delivery,
  error: string,
): Promise<void> {
  if (error === 'user_disabled') await members.setInactive(memberId)
  if (error === 'channel_not_found') await members.setDmChannel(memberId, undefined)
}
