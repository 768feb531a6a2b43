import type { MessageShown, PageState, PersonShown, PlaceShown } from './protocol.ts'
import type { Channel } from './slack/channels.ts'
import { PEOPLE, TEAM } from './slack/example-workspace.ts'
import type { StoredMessage } from './slack/messages.ts'
import { viewShown } from './slack/views.ts'
import type { World } from './slack/world.ts'

const MESSAGES_SHOWN = 200
const TRAFFIC_SHOWN = 120

/** What each person has read, by channel: the count of messages she saw there. */
export type ReadMarks = Readonly<{
  mark: (userId: string, channel: string) => void
  unreadOf: (userId: string, channel: string) => number
}>

/** Nobody has read anything. */
export function createReadMarks({ changes, messages }: Pick<World, 'changes' | 'messages'>): ReadMarks {
  const seen = new Map<string, string>()
  return {
    mark: (userId, channel) => {
      const last = messages.list(channel).at(-1)
      if (last === undefined) return
      seen.set(`${userId} ${channel}`, last.ts)
      changes.mark()
    },
    unreadOf: (userId, channel) => {
      const all = messages.list(channel)
      const last = seen.get(`${userId} ${channel}`)
      const start = all.findIndex(({ ts }) => ts === last) + 1
      return all.slice(start).filter((message) => message.userId !== userId && isSeenBy(message, userId))
        .length
    },
  }
}

/** Everybody, as the page shows them. */
export function peopleShown(): readonly PersonShown[] {
  return PEOPLE.map(({ id, isBot, isGuest, locale, name, title, zone }) => ({
    id,
    name,
    title,
    locale,
    zone,
    isBot,
    isGuest,
  }))
}

/** A message as the page shows it; files carry addresses of this server. */
export function messageShown(message: StoredMessage): MessageShown {
  const { blocks, channel, editedTs, files, onlyFor, text, ts, userId } = message
  return {
    ts,
    channel,
    userId,
    text,
    blocks,
    isEphemeral: onlyFor !== undefined,
    isEdited: editedTs !== undefined,
    files: files.map(({ altText, id, title }) => ({ id, title, altText, url: `/files/${id}` })),
  }
}

/** The messages of a channel that one person can see, ephemeral ones of her own among them. */
export function shownTo(
  { messages }: Pick<World, 'messages'>,
  userId: string,
  channel: string,
): readonly MessageShown[] {
  return messages
    .list(channel)
    .filter((message) => isSeenBy(message, userId))
    .map(messageShown)
}

/** All that the page draws for one person. */
export function pageState(world: World, reads: ReadMarks, me: string): PageState {
  const { changes, clock, manifest, notices, socket, traffic, views } = world
  const channels = world.channels.listFor(me)
  const home = views.homeOf(me)
  return {
    rev: changes.rev(),
    team: { id: TEAM.id, name: TEAM.name },
    now: clock.now().toISOString(),
    clockMoved: clock.isMoved(),
    me,
    people: peopleShown(),
    places: channels.map((channel) => placeShown(channel, reads.unreadOf(me, channel.id))),
    messages: Object.fromEntries(
      channels.map(({ id }) => [id, shownTo(world, me, id).slice(-MESSAGES_SHOWN)]),
    ),
    ...(home === undefined ? {} : { home: viewShown(home) }),
    modals: views.stackOf(me).map(viewShown),
    notices: notices.listFor(me).map(({ id, text }) => ({ id, text })),
    commands: manifest.commands,
    shortcuts: manifest.shortcuts,
    traffic: traffic.list().slice(-TRAFFIC_SHOWN),
    botConnected: socket.connections() > 0,
  }
}

function placeShown({ id, kind, name }: Channel, unread: number): PlaceShown {
  return { id, name: kind === 'dm' ? 'Touchstone' : name, kind, unread }
}

function isSeenBy({ onlyFor }: StoredMessage, userId: string): boolean {
  return onlyFor === undefined || onlyFor === userId
}
