import type { Delivery } from '../../store/index.ts'
import { findPosted, type Posted } from './find-posted.ts'
import { toFailure } from './post-outcome.ts'
import type { SendDeps } from './send.ts'

/** Clocks differ, and an earlier attempt may have arrived late. */
const LOOK_BACK_MS = 600_000
const MOST_ATTEMPTS = 3

/**
 * Settles a delivery that may have been posted, by what the direct message shows: found, it was sent, and copies are
 * deleted; not found in the whole history, it is sent again; where the history cannot be read it is never repeated.
 */
export async function reconcile(deps: SendDeps, delivery: Delivery): Promise<void> {
  const { deliveries, members } = deps.workspace
  const channel = (await members.find(delivery.memberId))?.dmChannel
  // Without a channel it never came to a post.
  const posted = channel === undefined ? NOTHING : await look(deps, delivery, channel)
  if (posted === undefined) return
  const [first, ...copies] = posted.stamps
  if (channel !== undefined && first !== undefined) {
    for (const ts of copies) await deps.client.chat.delete({ channel, ts })
    await deliveries.settle(delivery.id, ['ambiguous'], { state: 'sent', channel, ts: first })
    return
  }
  await deliveries.settle(delivery.id, ['ambiguous'], whenMissing(deps.now(), delivery, posted))
}

const NOTHING: Posted = { stamps: [], isWhole: true }

function whenMissing(now: Date, { attempt }: Delivery, { isWhole }: Posted) {
  if (!isWhole) return { state: 'unknown', error: 'the history could not be read to its end' } as const
  if (attempt < MOST_ATTEMPTS) return { state: 'pending', dueAt: now, error: 'it was not posted' } as const
  return { state: 'failed', error: `it was not posted in ${attempt} attempts` } as const
}

/** `undefined` when Slack could not answer just now: the delivery is looked at again when its lease runs out. */
async function look(
  { client, log, workspace }: SendDeps,
  delivery: Delivery,
  channel: string,
): Promise<Posted | undefined> {
  const since = new Date((delivery.requestStartedAt ?? delivery.dueAt).getTime() - LOOK_BACK_MS)
  try {
    return await findPosted(client, { channel, deliveryId: delivery.id, since })
  } catch (error) {
    const failure = toFailure(error)
    log.warn(
      { deliveryId: delivery.id, outcome: failure.kind, slack: failure.error },
      'could not read the history',
    )
    if (failure.kind === 'refused') {
      await workspace.deliveries.settle(delivery.id, ['ambiguous'], {
        state: 'unknown',
        error: failure.error,
      })
    }
    return undefined
  }
}
