import type { Delivery } from '../../store/index.ts'
import { findPosted, type Posted } from './find-posted.ts'
import { lookAgainAt, waitMsAfter } from './look-again.ts'
import { toFailure } from './post-outcome.ts'
import type { SendDeps } from './send.ts'

/** Clocks may be off by hours, and jump when they are set right; a delivery's id is never used again. */
const LOOK_BACK_MS = 24 * 3_600_000

/** More than fit into a day of broken answers; what breaks even so is left to the next digest. */
const MOST_ATTEMPTS = 30

/** Whoever may not read the history may be allowed to later. */
const REFUSED_MS = 3_600_000

/**
 * Asks Slack's history about a delivery that may have been posted, or posted twice. Found, it was sent, and copies are
 * deleted; not found in the whole history, it is sent again; where the history cannot be read it is never repeated. Gives
 * for how long Slack asked not to be asked.
 */
export async function reconcile(deps: SendDeps, delivery: Delivery): Promise<number | undefined> {
  const channel = (await deps.workspace.members.find(delivery.memberId))?.dmChannel
  // Without a channel it never came to a post.
  if (channel === undefined) return settleMissing(deps, delivery, NOTHING)
  try {
    const posted = await look(deps, delivery, channel)
    await settleLooked(deps, delivery, { channel, posted })
    return undefined
  } catch (error) {
    return settleUnread(deps, delivery, error)
  }
}

const NOTHING: Posted = { stamps: [], isWhole: true }

function look({ client }: SendDeps, delivery: Delivery, channel: string): Promise<Posted> {
  const since = new Date((delivery.requestStartedAt ?? delivery.dueAt).getTime() - LOOK_BACK_MS)
  return findPosted(client, { channel, deliveryId: delivery.id, since })
}

async function settleLooked(
  deps: SendDeps,
  delivery: Delivery,
  { channel, posted }: Readonly<{ channel: string; posted: Posted }>,
): Promise<undefined> {
  const { deliveries } = deps.workspace
  const kept = posted.stamps.find((ts) => ts === delivery.ts) ?? posted.stamps[0]
  if (kept === undefined) return settleMissing(deps, delivery, posted)
  for (const ts of posted.stamps.filter((stamp) => stamp !== kept)) {
    await deps.client.chat.delete({ channel, ts })
  }
  const isFirstLook = delivery.state === 'ambiguous' || delivery.state === 'unknown'
  const again = isFirstLook ? lookAgainAt(deps.now(), delivery) : undefined
  await deliveries.settle(delivery.id, [delivery.state], {
    state: 'sent',
    channel,
    ts: kept,
    lookAgainAt: again,
  })
}

async function settleMissing(deps: SendDeps, delivery: Delivery, posted: Posted): Promise<undefined> {
  const { deliveries } = deps.workspace
  const { id, state } = delivery
  if (state === 'ambiguous' || state === 'unknown') {
    await deliveries.settle(id, [state], whenMissing(deps.now(), delivery, posted))
  } else {
    // Sent and taken away by hand since, or never sent: nothing was posted twice.
    await deliveries.lookAgain(id, undefined)
  }
}

function whenMissing(now: Date, delivery: Delivery, { isWhole }: Posted) {
  const { attempt } = delivery
  if (!isWhole) return { state: 'unknown', error: 'the history could not be read to its end' } as const
  if (attempt < MOST_ATTEMPTS) return { state: 'pending', dueAt: now, error: 'it was not posted' } as const
  const error = `it was not posted in ${attempt} attempts`
  return { state: 'failed', error, lookAgainAt: lookAgainAt(now, delivery) } as const
}

/** Slack could not answer, or could not delete: the delivery is looked at again. */
async function settleUnread(
  { log, now, workspace: { deliveries } }: SendDeps,
  { id, kind, state, attempt }: Delivery,
  error: unknown,
): Promise<number | undefined> {
  const failure = toFailure(error)
  log.warn({ deliveryId: id, kind, outcome: failure.kind, slack: failure.error }, 'could not ask the history')
  const inMs = (ms: number): Date => new Date(now().getTime() + ms)
  switch (failure.kind) {
    case 'retry-later':
      await deliveries.lookAgain(id, inMs(failure.afterMs))
      return failure.afterMs
    case 'unclear':
      await deliveries.lookAgain(id, inMs(waitMsAfter(attempt)))
      return undefined
    case 'refused': {
      const again = { error: failure.error, lookAgainAt: inMs(REFUSED_MS) }
      const isOpen = state === 'ambiguous' || state === 'unknown'
      if (isOpen) await deliveries.settle(id, [state], { state: 'unknown', ...again })
      else await deliveries.lookAgain(id, again.lookAgainAt)
      return undefined
    }
  }
}
