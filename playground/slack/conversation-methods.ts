import type { Arguments } from './arguments.ts'
import type { Channel } from './channels.ts'
import { APP, PEOPLE } from './example-workspace.ts'
import { compareTs } from './ids.ts'
import type { JsonObject } from './json.ts'
import { messagePayload } from './message-shapes.ts'
import type { StoredMessage } from './messages.ts'
import type { Methods } from './method.ts'
import { SlackRefusal } from './refusal.ts'
import type { World } from './world.ts'

const DEFAULT_LIMIT = 100
const MOST = 999

/** `conversations.*`, as far as a bot in direct messages needs them. */
export function conversationMethods(world: World): Methods {
  const bot = { token: 'bot', scopes: [] } as const
  return {
    'conversations.open': { ...bot, scopes: ['im:write'], run: (args) => open(world, args) },
    'conversations.history': { ...bot, run: (args) => history(world, args) },
    'conversations.replies': { ...bot, run: (args) => replies(world, args) },
    'conversations.info': { ...bot, run: (args) => info(world, args) },
    'conversations.members': { ...bot, run: (args) => members(world, args) },
  }
}

function open({ channels }: World, args: Arguments): JsonObject {
  const given = args.text('users') ?? args.text('channel') ?? ''
  const wanted = given.split(',').filter((id) => id !== '')
  const [only] = wanted
  if (only === undefined) throw new SlackRefusal('users_list_not_supplied')
  if (wanted.length > 1) throw new SlackRefusal('playground_has_no_group_messages')
  const channel = channels.dmOf(only) ?? channels.find(only)
  if (channel === undefined) throw new SlackRefusal('user_not_found')
  return { no_op: false, already_open: false, channel: { id: channel.id } }
}

function history(world: World, args: Arguments): JsonObject {
  const channel = readable(world, args, 'history')
  const seen = world.messages.list(channel.id).filter(({ onlyFor }) => onlyFor === undefined)
  const roots = seen.filter(({ threadTs, ts }) => threadTs === undefined || threadTs === ts)
  return page(roots.toReversed(), args)
}

function replies(world: World, args: Arguments): JsonObject {
  const channel = readable(world, args, 'history')
  const rootTs = args.needText('ts')
  const inThread = world.messages
    .list(channel.id)
    .filter(
      (message) => message.onlyFor === undefined && (message.ts === rootTs || message.threadTs === rootTs),
    )
  if (inThread.length === 0) throw new SlackRefusal('thread_not_found')
  return page(inThread, args)
}

function page(messages: readonly StoredMessage[], args: Arguments): JsonObject {
  const window = {
    oldest: stampIn(args, 'oldest'),
    latest: stampIn(args, 'latest'),
    inclusive: args.flag('inclusive'),
  }
  const inTime = messages.filter(({ ts }) => isInTime(ts, window))
  const limit = Math.min(MOST, Number(args.text('limit') ?? DEFAULT_LIMIT))
  if (!Number.isInteger(limit) || limit < 1) throw new SlackRefusal('invalid_limit')
  const from = startOf(args.text('cursor') ?? '')
  const more = inTime.length > from + limit
  const withMetadata = args.flag('include_all_metadata')
  return {
    messages: inTime.slice(from, from + limit).map((message) => messagePayload(message, withMetadata)),
    has_more: more,
    pin_count: 0,
    ...(more ? { response_metadata: { next_cursor: `next:${from + limit}` } } : {}),
  }
}

function startOf(cursor: string): number {
  if (cursor === '') return 0
  const start = /^next:(\d+)$/.exec(cursor)?.[1]
  if (start === undefined) throw new SlackRefusal('invalid_cursor')
  return Number(start)
}

type Window = Readonly<{ oldest: string | undefined; latest: string | undefined; inclusive: boolean }>

function isInTime(ts: string, { inclusive, latest, oldest }: Window): boolean {
  const isOnEdge = [oldest, latest].some((edge) => edge !== undefined && compareTs(ts, edge) === 0)
  if (isOnEdge && !inclusive) return false
  const isLateEnough = oldest === undefined || compareTs(ts, oldest) >= 0
  return isLateEnough && (latest === undefined || compareTs(ts, latest) <= 0)
}

function stampIn(args: Arguments, name: 'oldest' | 'latest'): string | undefined {
  const stamp = args.text(name)
  if (stamp === undefined || stamp === '' || stamp === '0') return undefined
  if (!/^\d+(\.\d+)?$/.test(stamp)) throw new SlackRefusal(`invalid_ts_${name}`)
  return stamp
}

function info(world: World, args: Arguments): JsonObject {
  const channel = readable(world, args, 'read')
  const isIm = channel.kind === 'dm'
  return {
    channel: {
      id: channel.id,
      is_im: isIm,
      is_channel: !isIm,
      is_member: true,
      is_archived: false,
      ...(isIm ? { user: channel.withUser } : { name: channel.name }),
    },
  }
}

function members(world: World, args: Arguments): JsonObject {
  return { members: readable(world, args, 'read').members, response_metadata: { next_cursor: '' } }
}

function readable({ channels, tokens }: World, args: Arguments, what: 'history' | 'read'): Channel {
  const id = args.needText('channel')
  const channel = channels.find(id)
  if (channel === undefined) throw new SlackRefusal(isPerson(id) ? 'invalid_channel' : 'channel_not_found')
  tokens.need([channel.kind === 'dm' ? `im:${what}` : `channels:${what}`])
  if (!channel.members.includes(APP.botUserId)) throw new SlackRefusal('not_in_channel')
  return channel
}

function isPerson(id: string): boolean {
  return PEOPLE.some((person) => person.id === id)
}
