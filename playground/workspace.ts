import { openLocalServer } from './local-server.ts'
import { answerPage, followChanges, isPerson } from './page-server.ts'
import { createReadMarks } from './page-state.ts'
import { createPeopleActs, type PeopleActs } from './people-acts.ts'
import type { TrafficShown } from './protocol.ts'
import { type AppManifest, COACH_MANIFEST } from './slack/app-manifest.ts'
import type { PlaygroundClock } from './slack/clock.ts'
import type { Faults } from './slack/faults.ts'
import { answerSlack } from './slack/http.ts'
import type { JsonObject } from './slack/json.ts'
import type { DisconnectReason } from './slack/socket.ts'
import { uninstallApp } from './slack/talk.ts'
import { APP_TOKEN, BOT_TOKEN } from './slack/tokens.ts'
import { createWebApi } from './slack/web-api.ts'
import { createWorld, type World } from './slack/world.ts'

const ACK_WAIT_MS = 3000

/** How to open a playground. */
export type PlaygroundOptions = Readonly<{
  /** 0, the default, takes a free port. */
  port?: number
  /** The time it starts from; the real one by default. Tests give a fixed one. */
  now?: () => Date
  /** The folder of the built page. Without it there is no page, and all else works. */
  pageFolder?: string
  /** Milliseconds of real time the bot has to ack; Slack's three seconds by default. */
  ackWaitMs?: number
  /** Whether one message a second and channel is all Slack takes. By default only where `now` is not given. */
  rateLimits?: boolean
  /** What the app is installed with; the coach's own by default. */
  manifest?: Partial<AppManifest>
}>

/** A local Slack on 127.0.0.1, and people in it who can do what people do in Slack. */
export type Playground = PeopleActs &
  Readonly<{
    /** The page, such as `http://127.0.0.1:3737`. */
    url: string
    /** The Web API root for `slackApiUrl`; ends with `/api/`. */
    apiUrl: string
    botToken: string
    appToken: string
    clock: PlaygroundClock
    faults: Faults
    /** What went between Slack and the bot, newest last. */
    traffic: () => readonly TrafficShown[]
    /** What Slack told a person, such as a command that timed out. Oldest first. */
    notices: (userId: string) => readonly string[]
    /** Whether a bot is connected, and how often. */
    connections: () => number
    /** Resolves when a bot is connected. */
    whenConnected: () => Promise<void>
    /** Asks every connection to go away, as Slack does every few hours. */
    disconnect: (reason?: DisconnectReason) => void
    /** Breaks every connection without a word. */
    cut: () => void
    /** The next event is delivered twice under one `event_id`. */
    deliverTwice: () => void
    /** Sends an event nobody here makes by hand, such as `user_change`, if the manifest subscribes to it. */
    sendEvent: (subscription: string, event: JsonObject) => Promise<void>
    /** Takes the app away from the workspace: its token is revoked, and it is told. */
    uninstall: () => Promise<void>
    /** Resolves when no envelope waits for its ack and no API call is running, for about 25 ms. */
    quiet: () => Promise<void>
    close: () => Promise<void>
  }>

/** Opens the playground and listens. Close it when done. */
export async function openPlayground(options: PlaygroundOptions = {}): Promise<Playground> {
  const { ackWaitMs = ACK_WAIT_MS, manifest, now, pageFolder, port = 0 } = options
  let url = ''
  const world = createWorld({
    manifest: { ...COACH_MANIFEST, ...manifest },
    now: now ?? (() => new Date()),
    stopwatch: () => performance.now(),
    ackWaitMs,
    rateLimits: options.rateLimits ?? now === undefined,
    url: () => url,
  })
  const api = createWebApi(world)
  const serving = { world, reads: createReadMarks(world), pageFolder }
  const server = await openLocalServer(port, {
    answer: async (request, path) =>
      (await answerSlack({ api, world }, request, path)) ?? (await answerPage(serving, request, path)),
    accepts: (to) => acceptSocket(world, to),
    begin: world.activity.begin,
  })
  url = `http://127.0.0.1:${server.port}`
  return { ...createPeopleActs(world), ...controls(world), url, apiUrl: `${url}/api/`, close: server.close }
}

function controls(world: World): Omit<Playground, keyof PeopleActs | 'url' | 'apiUrl' | 'close'> {
  const { activity, clock, events, faults, notices, socket, traffic } = world
  return {
    botToken: BOT_TOKEN,
    appToken: APP_TOKEN,
    clock,
    faults,
    traffic: traffic.list,
    notices: (userId) => notices.listFor(userId).map(({ text }) => text),
    connections: socket.connections,
    whenConnected: socket.whenConnected,
    disconnect: (reason = 'refresh_requested') => socket.disconnect(reason),
    cut: socket.cut,
    deliverTwice: events.deliverTwice,
    sendEvent: (subscription, event) => events.emit({ subscription, event }),
    uninstall: () => uninstallApp(world),
    quiet: activity.quiet,
  }
}

type Accept = ReturnType<Parameters<typeof openLocalServer>[1]['accepts']>

function acceptSocket(world: World, to: URL): Accept {
  if (to.pathname === '/link/') {
    return world.socket.redeem(to.searchParams.get('ticket') ?? '') ? world.socket.accept : undefined
  }
  const isPage = to.pathname === '/ui/socket' && isPerson(to.searchParams.get('as') ?? '')
  return isPage ? (socket) => followChanges(world, socket) : undefined
}
