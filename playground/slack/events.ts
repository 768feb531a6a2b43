import type { AppManifest } from './app-manifest.ts'
import { APP, TEAM } from './example-workspace.ts'
import type { Ids } from './ids.ts'
import type { JsonObject } from './json.ts'
import type { Socket } from './socket.ts'

const REDELIVERIES = 3

/** An event and the subscription it comes under: `message.im` for a `message` in a direct message. */
export type SlackEvent = Readonly<{ subscription: string; event: JsonObject }>

/** Sends events to the app. */
export type Events = Readonly<{
  /** Resolves when the event was acked, given up, is not subscribed to, or waits for a bot to connect. Never rejects. */
  emit: (event: SlackEvent) => Promise<void>
  /** The next event is delivered twice, under one `event_id`. */
  deliverTwice: () => void
  /** Nothing is sent from now on. */
  stop: () => void
}>

type Wrapped = Readonly<{ payload: JsonObject; summary: string }>

type Deps = Readonly<{ socket: Socket; ids: Ids; now: () => Date; manifest: AppManifest }>

/** Sends what the manifest subscribes to; waits for the app to connect, and redelivers up to three times. */
export function createEvents({ socket, ids, now, manifest }: Deps): Events {
  let isDoubled = false
  let isStopped = false
  const deliver = async (event: Wrapped, attempt = 0): Promise<void> => {
    if (socket.connections() === 0) {
      void socket.whenConnected().then(() => deliver(event, attempt))
      return
    }
    const { payload, summary } = event
    const { outcome } = await socket.deliver({ type: 'events_api', payload, summary, attempt })
    if (outcome !== 'acked' && attempt < REDELIVERIES) await deliver(event, attempt + 1)
  }
  const emit = async ({ subscription, event }: SlackEvent): Promise<void> => {
    if (isStopped || !manifest.events.includes(subscription)) return
    const payload = wrapEvent(event, { id: ids.next('Ev'), time: Math.floor(now().getTime() / 1000) })
    const times = isDoubled ? [1, 2] : [1]
    isDoubled = false
    await Promise.all(times.map(() => deliver({ payload, summary: subscription })))
  }
  return {
    emit,
    deliverTwice: () => {
      isDoubled = true
    },
    stop: () => {
      isStopped = true
    },
  }
}

function wrapEvent(event: JsonObject, { id, time }: Readonly<{ id: string; time: number }>): JsonObject {
  return {
    token: APP.verification,
    team_id: TEAM.id,
    context_team_id: TEAM.id,
    context_enterprise_id: null,
    api_app_id: APP.id,
    event,
    type: 'event_callback',
    event_id: id,
    event_time: time,
    authorizations: [
      {
        enterprise_id: null,
        team_id: TEAM.id,
        user_id: APP.botUserId,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    is_ext_shared_channel: false,
    event_context: `4-${id}`,
  }
}
