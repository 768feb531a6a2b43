import type { AnyBlock } from '@slack/types'
import { checkMessage, type LimitFinding } from '../../src/bot/blocks/limits.ts'
import type { Channel } from './channels.ts'
import { APP } from './example-workspace.ts'
import { fillIds } from './fill-ids.ts'
import { type JsonObject, objectsIn, textAt } from './json.ts'
import { messageChanged, messagePosted } from './message-events.ts'
import type { NewMessage, StoredMessage } from './messages.ts'
import { SlackRefusal } from './refusal.ts'
import type { World } from './world.ts'

const MOST_ATTACHMENTS = 100
const METADATA_CHARACTERS = 8000

/** The parts of a message that the app wrote. */
export type Written = Readonly<{ text: string; blocks: readonly AnyBlock[]; metadata?: JsonObject }>

/** What the app gave for a message, before it was looked at. */
export type Draft = Readonly<{
  text: string | undefined
  blocks: readonly unknown[] | undefined
  attachments?: readonly unknown[] | undefined
  metadata?: JsonObject | undefined
}>

type Part = Pick<World, 'ids' | 'uploads'>

/** The message if Slack would take it. Throws `no_text`, `invalid_blocks`, `msg_too_long` and so on. */
export function acceptDraft(draft: Draft, { ids, uploads }: Part): Written {
  const { text = '', blocks = [], attachments = [], metadata } = draft
  if (text === '' && blocks.length === 0 && attachments.length === 0) throw new SlackRefusal('no_text')
  if (attachments.length > MOST_ATTACHMENTS) throw new SlackRefusal('too_many_attachments')
  refuseBadMetadata(metadata)
  refuseBadMessage(checkMessage({ text, blocks }).filter(({ rule }) => rule !== 'missing-text'))
  refuseUnknownFiles(blocks, uploads)
  return { text, blocks: fillIds(blocks, ids), ...(metadata === undefined ? {} : { metadata }) }
}

/** Posts as the bot and tells the app's own subscription of it. */
export function postAsBot(
  world: World,
  channel: Channel,
  rest: Omit<NewMessage, 'channel' | 'userId'>,
): StoredMessage {
  const bot = { userId: APP.botUserId, botId: APP.botId }
  const message = world.messages.post({ ...rest, ...bot, channel: channel.id })
  if (message.onlyFor === undefined) void world.events.emit(messagePosted(channel, message))
  return message
}

/** Puts a new version of a message in its place, as an edit when all can see it. */
export function changeMessage(world: World, before: StoredMessage, written: Written): StoredMessage {
  const channel = world.channels.find(before.channel)
  const after = { ...before, ...written, editedTs: world.ids.ts() }
  world.messages.replace(after)
  if (channel !== undefined && after.onlyFor === undefined) {
    void world.events.emit(messageChanged(channel, [before, after]))
  }
  return after
}

/** Slack's list of what is wrong, as it stands in `response_metadata.messages`. */
export function findingMessages(findings: readonly LimitFinding[]): readonly string[] {
  return findings.map(({ message, pointer }) => `[ERROR] ${message} [json-pointer:${pointer}]`)
}

function refuseBadMessage(findings: readonly LimitFinding[]): void {
  const [first] = findings
  if (first === undefined) return
  if (first.pointer === '/text') throw new SlackRefusal('msg_too_long')
  const messages = findingMessages(findings)
  const more = {
    errors: messages.map((text) => text.replace('[ERROR] ', '')),
    response_metadata: { messages },
  }
  if (findings.every(({ rule }) => rule === 'message-too-long'))
    throw new SlackRefusal('msg_blocks_too_long', more)
  throw new SlackRefusal('invalid_blocks', more)
}

function refuseBadMetadata(metadata: JsonObject | undefined): void {
  if (metadata === undefined) return
  const type = textAt(metadata, 'event_type') ?? ''
  const payload = metadata['event_payload']
  if (!/^\w+$/.test(type) || typeof payload !== 'object' || payload === null) {
    throw new SlackRefusal('invalid_metadata_format')
  }
  if (JSON.stringify(metadata).length > METADATA_CHARACTERS) throw new SlackRefusal('metadata_too_large')
}

function refuseUnknownFiles(blocks: readonly unknown[], uploads: World['uploads']): void {
  for (const [index, block] of objectsIn(blocks).entries()) {
    const [file] = objectsIn([block['slack_file']])
    const id = file === undefined ? undefined : textAt(file, 'id')
    if (id === undefined || uploads.find(id)?.state === 'done') continue
    const messages = [`[ERROR] invalid slack file [json-pointer:/blocks/${index}/slack_file]`]
    throw new SlackRefusal('invalid_blocks', { response_metadata: { messages } })
  }
}
