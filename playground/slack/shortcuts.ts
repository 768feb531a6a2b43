import { failureCode } from './commands.ts'
import { channelPayload, commonPayload, responseUrl } from './gesture-payloads.ts'
import type { JsonObject } from './json.ts'
import { messagePayload } from './message-shapes.ts'
import type { StoredMessage } from './messages.ts'
import type { World } from './world.ts'

/** A shortcut a person took: a global one, or one on a message. */
export type TakenShortcut = Readonly<{ userId: string; callbackId: string; message?: StoredMessage }>

/** Sends a shortcut. Throws when the app has no such shortcut, or none on such a message. */
export async function takeShortcut(world: World, taken: TakenShortcut): Promise<void> {
  const type = taken.message === undefined ? 'global' : 'message'
  const known = world.manifest.shortcuts.find(({ callbackId }) => callbackId === taken.callbackId)
  if (known?.type !== type) throw new Error(`The app has no ${type} shortcut ${taken.callbackId}.`)
  if (taken.message?.onlyFor !== undefined) throw new Error('An ephemeral message has no shortcuts.')
  const payload = {
    ...commonPayload(taken.userId),
    callback_id: taken.callbackId,
    trigger_id: world.triggers.issue({ userId: taken.userId }),
    action_ts: world.ids.ts(),
    ...shortcutPart(world, taken),
  }
  const delivery = await world.socket.deliver({ type: 'interactive', payload, summary: known.name })
  if (delivery.outcome !== 'acked') {
    world.notices.tell(taken.userId, `${known.name} failed with the error "${failureCode(delivery)}"`)
  }
}

function shortcutPart(world: World, { message, userId }: TakenShortcut): JsonObject {
  if (message === undefined) return { type: 'shortcut' }
  const { channel, ts } = message
  return {
    type: 'message_action',
    message_ts: ts,
    response_url: responseUrl(world, { userId, channel, sourceTs: ts }),
    channel: channelPayload(world, channel),
    message: messagePayload(message, true),
  }
}
