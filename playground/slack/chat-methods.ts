import type { Arguments } from './arguments.ts'
import type { Channel } from './channels.ts'
import { APP, TEAM } from './example-workspace.ts'
import type { JsonObject } from './json.ts'
import { messageDeleted } from './message-events.ts'
import { messagePayload } from './message-shapes.ts'
import type { StoredMessage } from './messages.ts'
import type { Method, Methods } from './method.ts'
import { acceptDraft, changeMessage, type Draft, postAsBot } from './posting.ts'
import { SlackRefusal } from './refusal.ts'
import type { World } from './world.ts'

const UPDATE_CHARACTERS = 4000

/** `chat.*`. */
export function chatMethods(world: World): Methods {
  const write = (run: Method['run']): Method => ({ token: 'bot', scopes: ['chat:write'], run })
  return {
    'chat.postMessage': write((args) => postMessage(world, args)),
    'chat.postEphemeral': write((args) => postEphemeral(world, args)),
    'chat.update': write((args) => updateMessage(world, args)),
    'chat.delete': write((args) => deleteMessage(world, args)),
    'chat.getPermalink': { token: 'bot', scopes: [], run: (args) => getPermalink(world, args) },
  }
}

/** The channel the bot may write to: by its id, or the direct message of a person by hers. */
export function writableChannel({ channels }: Pick<World, 'channels'>, id: string): Channel {
  const channel = channels.find(id) ?? channels.dmOf(id)
  if (channel === undefined) throw new SlackRefusal('channel_not_found')
  if (!channel.members.includes(APP.botUserId)) throw new SlackRefusal('not_in_channel')
  return channel
}

function postMessage(world: World, args: Arguments): JsonObject {
  const channel = writableChannel(world, args.needText('channel'))
  const written = acceptDraft(draftIn(args), world)
  if (world.pace.waitSeconds(channel.id) > 0) throw new SlackRefusal('ratelimited')
  const threadTs = args.text('thread_ts')
  const message = postAsBot(world, channel, { ...written, files: [], ...(threadTs ? { threadTs } : {}) })
  return { channel: channel.id, ts: message.ts, message: messagePayload(message, true) }
}

function postEphemeral(world: World, args: Arguments): JsonObject {
  const channel = writableChannel(world, args.needText('channel'))
  const onlyFor = args.needText('user')
  if (!channel.members.includes(onlyFor)) throw new SlackRefusal('user_not_in_channel')
  const message = postAsBot(world, channel, { ...acceptDraft(draftIn(args), world), files: [], onlyFor })
  return { message_ts: message.ts }
}

function updateMessage(world: World, args: Arguments): JsonObject {
  const before = ownMessage(world, args, 'cant_update_message')
  if ((args.text('text') ?? '').length > UPDATE_CHARACTERS) throw new SlackRefusal('msg_too_long')
  const draft = draftIn(args)
  const blocks = draft.blocks ?? (args.has('text') ? [] : before.blocks)
  const metadata = draft.metadata ?? before.metadata
  const written = acceptDraft({ ...draft, text: draft.text ?? before.text, blocks, metadata }, world)
  const after = changeMessage(world, before, written)
  return { channel: after.channel, ts: after.ts, text: after.text, message: messagePayload(after, true) }
}

function deleteMessage(world: World, args: Arguments): JsonObject {
  const message = ownMessage(world, args, 'cant_delete_message')
  world.messages.remove(message.channel, message.ts)
  const channel = world.channels.find(message.channel)
  if (channel !== undefined) void world.events.emit(messageDeleted(channel, message, world.ids.ts()))
  return { channel: message.channel, ts: message.ts }
}

function getPermalink({ messages }: World, args: Arguments): JsonObject {
  const message = messages.find(args.needText('channel'), args.needText('message_ts'))
  if (message === undefined) throw new SlackRefusal('message_not_found')
  const { channel, ts } = message
  return {
    channel,
    permalink: `https://${TEAM.domain}.slack.com/archives/${channel}/p${ts.replace('.', '')}`,
  }
}

function ownMessage({ channels, messages }: World, args: Arguments, refusal: string): StoredMessage {
  const channel = channels.find(args.needText('channel'))
  if (channel === undefined) throw new SlackRefusal('channel_not_found')
  const message = messages.find(channel.id, args.needText('ts'))
  if (message === undefined || message.onlyFor !== undefined) throw new SlackRefusal('message_not_found')
  if (message.userId !== APP.botUserId) throw new SlackRefusal(refusal)
  return message
}

function draftIn(args: Arguments): Draft {
  if (args.has('markdown_text') && (args.has('text') || args.has('blocks'))) {
    throw new SlackRefusal('markdown_text_conflict')
  }
  const blocks = args.list('blocks')
  if (args.has('blocks') && blocks === undefined) throw new SlackRefusal('invalid_blocks_format')
  return {
    text: args.text('text') ?? args.text('markdown_text'),
    blocks,
    attachments: args.list('attachments'),
    metadata: metadataIn(args),
  }
}

function metadataIn(args: Arguments): JsonObject | undefined {
  const metadata = args.object('metadata')
  if (metadata === undefined && args.has('metadata')) throw new SlackRefusal('invalid_metadata_format')
  return metadata
}
