import type { AnyBlock } from '@slack/types'
import type { Changes } from './changes.ts'
import type { Ids } from './ids.ts'
import { isObject, type JsonObject } from './json.ts'
import type { Upload } from './uploads.ts'

/** A message as it is kept. `onlyFor` names the one person who sees an ephemeral message. */
export type StoredMessage = Readonly<{
  ts: string
  channel: string
  userId: string
  botId?: string
  text: string
  blocks: readonly AnyBlock[]
  files: readonly Upload[]
  metadata?: JsonObject
  threadTs?: string
  clientMsgId?: string
  editedTs?: string
  onlyFor?: string
}>

/** What is new about a message before Slack stamps it. */
export type NewMessage = Omit<StoredMessage, 'ts'>

/** The messages of all channels, ephemeral ones among them. */
export type Messages = Readonly<{
  post: (message: NewMessage) => StoredMessage
  /** Puts a new version in the place of the message with the same channel and stamp. */
  replace: (message: StoredMessage) => void
  remove: (channel: string, ts: string) => void
  find: (channel: string, ts: string) => StoredMessage | undefined
  /** All messages of a channel in the order they came. */
  list: (channel: string) => readonly StoredMessage[]
}>

/** No messages yet. */
export function createMessages(ids: Ids, changes: Changes): Messages {
  const byChannel = new Map<string, readonly StoredMessage[]>()
  const list = (channel: string): readonly StoredMessage[] => byChannel.get(channel) ?? []
  const keep = (channel: string, messages: readonly StoredMessage[]): void => {
    byChannel.set(channel, messages)
    changes.mark()
  }
  return {
    post: (message) => {
      const stored = { ...message, ts: ids.ts() }
      keep(message.channel, [...list(message.channel), stored])
      return stored
    },
    replace: (message) =>
      keep(
        message.channel,
        list(message.channel).map((old) => (old.ts === message.ts ? message : old)),
      ),
    remove: (channel, ts) =>
      keep(
        channel,
        list(channel).filter((message) => message.ts !== ts),
      ),
    find: (channel, ts) => list(channel).find((message) => message.ts === ts),
    list,
  }
}

/** Whether a value from outside has the least that makes a block. */
export function isBlock(value: unknown): value is AnyBlock {
  return isObject(value) && typeof value['type'] === 'string'
}
