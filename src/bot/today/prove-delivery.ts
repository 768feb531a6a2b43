import type { Ask } from '../ask.ts'
import { deliveryIn } from '../delivery/marker.ts'
import type { ClickPlace } from '../incoming.ts'

/** Where a message was clicked it was delivered, whatever became of the answer to its post. */
export async function proveDelivery({ workspace }: Pick<Ask, 'workspace'>, place: ClickPlace): Promise<void> {
  const id = place.in === 'message' ? deliveryIn(place.blockIds ?? []) : undefined
  if (id === undefined || place.in !== 'message') return
  const { channel, ts } = place
  await workspace.deliveries.settle(id, ['pending', 'sending', 'ambiguous', 'unknown'], {
    state: 'sent',
    channel,
    ts,
  })
}
