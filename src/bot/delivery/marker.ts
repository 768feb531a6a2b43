import type { Message } from '../answer.ts'

const BLOCK = 'delivery:'

/** The message with its delivery's id in its first block: it comes back with history and with every click. */
export function withMarker({ text, blocks }: Message, deliveryId: string): Message {
  const [first, ...others] = blocks
  if (first === undefined) throw new Error('A delivery needs a block to carry its id')
  return { text, blocks: [{ ...first, block_id: markerOf(deliveryId) }, ...others] }
}

/** The id of the block that carries a delivery. */
export function markerOf(deliveryId: string): string {
  return `${BLOCK}${deliveryId}`
}

/** The delivery among the block ids of a message. */
export function deliveryIn(blockIds: readonly string[]): string | undefined {
  return blockIds.find((id) => id.startsWith(BLOCK))?.slice(BLOCK.length)
}
