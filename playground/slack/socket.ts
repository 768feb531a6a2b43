import type { WebSocket } from 'ws'
import type { Activity } from './activity.ts'
import type { Changes } from './changes.ts'
import { APP } from './example-workspace.ts'
import type { Ids } from './ids.ts'
import { isObject, type JsonObject, readJson, textAt } from './json.ts'
import type { Traffic } from './traffic.ts'

const MOST_CONNECTIONS = 10
const PING_EVERY_MS = 10_000

/** What Slack sends to the app. `attempt` counts redeliveries of an event. */
export type Envelope = Readonly<{
  type: 'events_api' | 'slash_commands' | 'interactive'
  payload: JsonObject
  summary: string
  attempt?: number
}>

/** How a delivery ended. `lost`: the connection broke before the answer. */
export type Delivery = Readonly<
  | { outcome: 'acked'; payload: JsonObject }
  | { outcome: 'timeout' }
  | { outcome: 'lost' }
  | { outcome: 'unconnected' }
>

/** Why Slack asks a connection to go away. */
export type DisconnectReason = 'warning' | 'refresh_requested' | 'link_disabled'

/** The Socket Mode connections of the app. */
export type Socket = Readonly<{
  /** A ticket for one connection, as part of the address that `apps.connections.open` gives. */
  ticket: () => string
  /** Whether the ticket was issued and not used before; it is used now. */
  redeem: (ticket: string) => boolean
  accept: (connection: WebSocket) => void
  /** Gives an envelope to one connection, each in turn, and waits for its answer. */
  deliver: (envelope: Envelope) => Promise<Delivery>
  /** Resolves at once when the app is connected, else when it next connects. */
  whenConnected: () => Promise<void>
  /** Tells every connection to go away. Nothing more is delivered on them. */
  disconnect: (reason: DisconnectReason) => void
  /** Breaks every connection without a word. */
  cut: () => void
  connections: () => number
}>

type Deps = Readonly<{ ids: Ids; traffic: Traffic; activity: Activity; changes: Changes; ackWaitMs: number }>

type Link = Readonly<{ connection: WebSocket; waiting: Map<string, (delivery: Delivery) => void> }>

/** No connection yet. An envelope that is not answered in `ackWaitMs` of real time is a timeout. */
export function createSocket({ ids, traffic, activity, changes, ackWaitMs }: Deps): Socket {
  const tickets = new Set<string>()
  let links: readonly Link[] = []
  let turn = 0
  let arrivals: (() => void)[] = []

  const leave = (link: Link): void => {
    links = links.filter((other) => other !== link)
    changes.mark()
  }
  const accept = (connection: WebSocket): void => {
    const link: Link = { connection, waiting: new Map() }
    connection.on('message', (bytes) => takeAnswer(link, String(bytes)))
    connection.on('error', () => connection.terminate())
    connection.on('close', () => {
      leave(link)
      for (const settle of link.waiting.values()) settle({ outcome: 'lost' })
    })
    if (links.length >= MOST_CONNECTIONS) {
      connection.send(disconnectFrame('too_many_websockets'))
      connection.close()
      return
    }
    links = [...links, link]
    keepAlive(connection)
    connection.send(helloFrame(links.length))
    for (const arrived of arrivals) arrived()
    arrivals = []
    changes.mark()
  }
  const deliver = async (envelope: Envelope): Promise<Delivery> => {
    const link = links[turn % Math.max(1, links.length)]
    turn += 1
    const done = traffic.begin({
      way: 'to-bot',
      kind: envelope.type,
      summary: envelope.summary,
      request: envelope.payload,
    })
    if (link === undefined) {
      done({ failed: true, answer: 'No connection' })
      return { outcome: 'unconnected' }
    }
    const end = activity.begin()
    const delivery = await send(link, envelope, { envelopeId: ids.uuid(), ackWaitMs })
    done({
      failed: delivery.outcome !== 'acked',
      answer: 'payload' in delivery ? delivery.payload : delivery.outcome,
    })
    end()
    return delivery
  }
  return {
    ticket: () => {
      const ticket = ids.next('ticket')
      tickets.add(ticket)
      return ticket
    },
    redeem: (ticket) => tickets.delete(ticket),
    accept,
    deliver,
    whenConnected: () =>
      links.length > 0 ? Promise.resolve() : new Promise((resolve) => arrivals.push(resolve)),
    disconnect: (reason) => {
      for (const link of links) {
        link.connection.send(disconnectFrame(reason))
        leave(link)
      }
    },
    cut: () => {
      for (const { connection } of links) connection.terminate()
    },
    connections: () => links.length,
  }
}

function send(
  link: Link,
  envelope: Envelope,
  { envelopeId, ackWaitMs }: Readonly<{ envelopeId: string; ackWaitMs: number }>,
): Promise<Delivery> {
  return new Promise((resolve) => {
    const settle = (delivery: Delivery): void => {
      clearTimeout(timer)
      link.waiting.delete(envelopeId)
      resolve(delivery)
    }
    const timer = setTimeout(() => settle({ outcome: 'timeout' }), ackWaitMs)
    link.waiting.set(envelopeId, settle)
    link.connection.send(JSON.stringify(frameOf(envelope, envelopeId)))
  })
}

function frameOf({ type, payload, attempt = 0 }: Envelope, envelopeId: string): JsonObject {
  const base = { envelope_id: envelopeId, type, payload, accepts_response_payload: type !== 'events_api' }
  if (type !== 'events_api') return base
  return { ...base, retry_attempt: attempt, retry_reason: attempt === 0 ? '' : 'timeout' }
}

function takeAnswer({ waiting }: Link, text: string): void {
  const answer = readJson(text)
  if (!isObject(answer)) return
  const settle = waiting.get(textAt(answer, 'envelope_id') ?? '')
  settle?.({ outcome: 'acked', payload: isObject(answer['payload']) ? answer['payload'] : {} })
}

function keepAlive(connection: WebSocket): void {
  const timer = setInterval(() => connection.ping(), PING_EVERY_MS)
  timer.unref()
  connection.on('close', () => clearInterval(timer))
}

function helloFrame(connections: number): string {
  return JSON.stringify({
    type: 'hello',
    num_connections: connections,
    connection_info: { app_id: APP.id },
    debug_info: { host: 'playground', build_number: 1, approximate_connection_time: 3600 },
  })
}

function disconnectFrame(reason: string): string {
  return JSON.stringify({ type: 'disconnect', reason, debug_info: { host: 'playground' } })
}
