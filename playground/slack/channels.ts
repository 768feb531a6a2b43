import { APP, CHANNELS, dmId, PEOPLE } from './example-workspace.ts'

/** A channel, or the direct message of one person with the bot. */
export type Channel = Readonly<{
  id: string
  name: string
  kind: 'channel' | 'dm'
  members: readonly string[]
  /** The person of a direct message. */
  withUser?: string
}>

/** The places of the workspace; they do not change. */
export type Channels = Readonly<{
  find: (id: string) => Channel | undefined
  /** The direct message of a person with the bot. */
  dmOf: (userId: string) => Channel | undefined
  /** What a person can read, channels first. */
  listFor: (userId: string) => readonly Channel[]
}>

/** The example channels and a direct message for everybody but the bot. */
export function createChannels(): Channels {
  const people = PEOPLE.filter((person) => !person.isBot)
  const all: readonly Channel[] = [
    ...CHANNELS.map((channel) => ({ ...channel, kind: 'channel' as const })),
    ...people.map(({ id }) => ({
      id: dmId(id),
      name: 'directmessage',
      kind: 'dm' as const,
      members: [id, APP.botUserId],
      withUser: id,
    })),
  ]
  return {
    find: (id) => all.find((channel) => channel.id === id),
    dmOf: (userId) => all.find((channel) => channel.withUser === userId),
    listFor: (userId) => all.filter((channel) => channel.members.includes(userId)),
  }
}
