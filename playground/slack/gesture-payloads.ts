import type { StateValues } from '../protocol.ts'
import { APP, PEOPLE, type Person, TEAM } from './example-workspace.ts'
import type { JsonObject } from './json.ts'
import { messagePayload } from './message-shapes.ts'
import type { StoredMessage } from './messages.ts'
import { stateOf } from './state-values.ts'
import { type StoredView, viewPayload } from './views.ts'
import type { World } from './world.ts'

/** Where something was clicked. */
export type Where = Readonly<{ message: StoredMessage } | { view: StoredView }>

/** The person of an id. Throws when nobody has it: a fault of the caller. */
export function getPerson(userId: string): Person {
  const person = PEOPLE.find(({ id }) => id === userId)
  if (person === undefined) throw new Error(`Nobody here has the id ${userId}.`)
  return person
}

/** The part that every interactive payload begins with. */
export function commonPayload(userId: string): JsonObject {
  const { handle, id } = getPerson(userId)
  return {
    token: APP.verification,
    api_app_id: APP.id,
    team: { id: TEAM.id, domain: TEAM.domain },
    enterprise: null,
    is_enterprise_install: false,
    user: { id, username: handle, name: handle, team_id: TEAM.id },
  }
}

/** Channel id and name as they stand in payloads. */
export function channelPayload({ channels }: Pick<World, 'channels'>, id: string): JsonObject {
  return { id, name: channels.find(id)?.name ?? '' }
}

/** Container, message or view of a click or a suggestion. An ephemeral message is not repeated in the payload. */
export function wherePayload(world: World, where: Where): JsonObject {
  if ('view' in where) {
    const { view } = where
    return { container: { type: 'view', view_id: view.id }, view: viewPayload(view) }
  }
  const { message } = where
  const isEphemeral = message.onlyFor !== undefined
  const container = {
    type: 'message',
    message_ts: message.ts,
    channel_id: message.channel,
    is_ephemeral: isEphemeral,
  }
  return {
    container,
    channel: channelPayload(world, message.channel),
    ...(isEphemeral ? {} : { message: messagePayload(message, true) }),
  }
}

/** A fresh `response_url` for a gesture in a channel, as a full address. */
export function responseUrl(
  world: World,
  answersTo: Readonly<{ userId: string; channel: string; sourceTs?: string }>,
): string {
  return `${world.url()}${world.responseUrls.issue(answersTo)}`
}

/** `state` of a message: what was chosen in it, else its initial values. */
export function messageState(message: StoredMessage, chosen: StateValues): JsonObject {
  return { values: stateOf(message.blocks, chosen) }
}
