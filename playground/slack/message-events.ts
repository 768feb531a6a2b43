import type { Channel } from './channels.ts'
import type { SlackEvent } from './events.ts'
import type { JsonObject } from './json.ts'
import { messagePayload } from './message-shapes.ts'
import type { StoredMessage } from './messages.ts'

/** A new message as an event. */
export function messagePosted(channel: Channel, message: StoredMessage): SlackEvent {
  return inChannel(channel, { ...messagePayload(message), event_ts: message.ts })
}

/** A message that was changed. `at` is the stamp of the change. */
export function messageChanged(
  channel: Channel,
  [before, after]: readonly [StoredMessage, StoredMessage],
): SlackEvent {
  const ts = after.editedTs ?? after.ts
  return inChannel(channel, {
    type: 'message',
    subtype: 'message_changed',
    hidden: true,
    message: messagePayload(after),
    previous_message: messagePayload(before),
    ts,
    event_ts: ts,
  })
}

/** A message that was taken away, at the stamp `ts`. */
export function messageDeleted(channel: Channel, message: StoredMessage, ts: string): SlackEvent {
  return inChannel(channel, {
    type: 'message',
    subtype: 'message_deleted',
    hidden: true,
    deleted_ts: message.ts,
    previous_message: messagePayload(message),
    ts,
    event_ts: ts,
  })
}

/** A message in a channel that names the bot. */
export function botMentioned(channel: Channel, message: StoredMessage): SlackEvent {
  const event = { ...messagePayload(message), type: 'app_mention', channel: channel.id, event_ts: message.ts }
  return { subscription: 'app_mention', event }
}

function inChannel(channel: Channel, event: JsonObject): SlackEvent {
  const kind = channel.kind === 'dm' ? 'im' : 'channel'
  const subscription = kind === 'im' ? 'message.im' : 'message.channels'
  return { subscription, event: { ...event, channel: channel.id, channel_type: kind } }
}
