import type { WebClient } from '@slack/web-api'
import { z } from 'zod'
import { deliveryIn } from './marker.ts'

/** The stamps of the messages that carry a delivery, oldest first; `isWhole` when the history was read to its end. */
export type Posted = Readonly<{ stamps: readonly string[]; isWhole: boolean }>

/** Where to look, and how far back. */
export type Search = Readonly<{ channel: string; deliveryId: string; since: Date }>

const PAGE = 100
const MOST_PAGES = 5

const HistoryMessage = z.object({
  ts: z.string(),
  metadata: z
    .object({ event_payload: z.object({ delivery_id: z.string().optional() }).optional() })
    .optional(),
  blocks: z.array(z.object({ block_id: z.string().optional() })).optional(),
})

/** Looks in the direct message for what was posted for a delivery: by its metadata, or by the id in its first block. */
export async function findPosted(
  client: Pick<WebClient, 'conversations'>,
  { channel, deliveryId, since }: Search,
): Promise<Posted> {
  const stamps: string[] = []
  let cursor = ''
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer = await client.conversations.history({
      channel,
      oldest: String(since.getTime() / 1000),
      inclusive: true,
      include_all_metadata: true,
      limit: PAGE,
      ...(cursor === '' ? {} : { cursor }),
    })
    stamps.push(
      ...z
        .array(HistoryMessage)
        .parse(answer.messages ?? [])
        .filter(carries(deliveryId))
        .map(({ ts }) => ts),
    )
    cursor = answer.response_metadata?.next_cursor ?? ''
    if (answer.has_more !== true) return { stamps: stamps.sort(), isWhole: true }
  }
  return { stamps: stamps.sort(), isWhole: false }
}

function carries(deliveryId: string) {
  return ({ metadata, blocks }: z.infer<typeof HistoryMessage>): boolean =>
    metadata?.event_payload?.delivery_id === deliveryId ||
    deliveryIn((blocks ?? []).flatMap(({ block_id: id }) => id ?? [])) === deliveryId
}
