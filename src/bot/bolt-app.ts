import { App, LogLevel, SocketModeReceiver } from '@slack/bolt'
import type { WebClientOptions } from '@slack/web-api'
import type { Dispatch } from './dispatch.ts'
import { errorFields, type Log, toBoltLogger } from './log.ts'
import type { SlackLine } from './slack-line.ts'
import { createTurnstile } from './turnstile.ts'

/** How to reach Slack. `apiUrl` ends in a slash; absent means Slack itself. */
export type SlackAccess = Readonly<{ botToken: string; appToken: string; apiUrl?: string }>

/** Who the bot is in the workspace. */
export type BotIdentity = Readonly<{ teamId: string; botId: string; botUserId: string }>

/** A connected face: `stop` waits for what is being answered. */
export interface BoltFace {
  start(): Promise<void>
  stop(): Promise<void>
}

/** Also the gap at a reconnect, so it is short. */
const PING_MS = 2_000
const DRAIN_MS = 8_000
/** Payloads that begin to be answered in one turn of the event loop: the dearest take some milliseconds each. */
const AT_ONCE = 25

/** Options for one client. Each client gets an object of its own: Socket Mode writes into the one it is given. */
export function clientOptions(slack: SlackAccess, timeout: number): WebClientOptions {
  return {
    ...(slack.apiUrl === undefined ? {} : { slackApiUrl: slack.apiUrl }),
    timeout,
    // A repeated post is a second message, and a trigger lives three seconds: nothing is ever tried again by itself.
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  }
}

/** Bolt over Socket Mode, with one middleware of ours instead of its listeners. */
export function createBoltFace(
  slack: SlackAccess,
  identity: BotIdentity,
  { dispatch, log }: Readonly<{ dispatch: Dispatch; log: Log }>,
): BoltFace {
  const logger = toBoltLogger(log)
  const receiver = new SocketModeReceiver({
    appToken: slack.appToken,
    clientPingTimeout: PING_MS,
    logger,
    logLevel: LogLevel.INFO,
    installerOptions: { clientOptions: slack.apiUrl === undefined ? {} : { slackApiUrl: slack.apiUrl } },
  })
  const app = new App({
    token: slack.botToken,
    botId: identity.botId,
    botUserId: identity.botUserId,
    tokenVerificationEnabled: false,
    receiver,
    socketMode: true,
    clientOptions: clientOptions(slack, 2_500),
    convoStore: false,
    ignoreSelf: false,
    logger,
    logLevel: LogLevel.INFO,
  })
  const inFlight = new Set<Promise<void>>()
  const inTurn = createTurnstile(AT_ONCE)

  app.use(async (args) => {
    const line: SlackLine = {
      client: args.client,
      ...('ack' in args ? { ack: async (answer) => void (await acknowledge(args.ack, answer)) } : {}),
      ...('respond' in args ? { respond: args.respond } : {}),
    }
    const answering = inTurn(() => dispatch(args.body, line))
    inFlight.add(answering)
    await answering.finally(() => inFlight.delete(answering))
  })
  app.error(async (error) => log.error(errorFields(error), 'bolt could not deliver'))

  return {
    async start() {
      await app.start()
    },
    async stop() {
      await app.stop()
      await Promise.race([Promise.allSettled(inFlight), pause(DRAIN_MS)])
    },
  }
}

/** Bolt types `ack` anew for every payload; what ours carries is made to fit the payload it answers. */
async function acknowledge(ack: unknown, answer: unknown): Promise<void> {
  if (typeof ack === 'function') await ack(typeof answer === 'object' ? new Unlogged(answer) : answer)
}

/**
 * An answer that is not written out for Bolt's debug lines, which it makes twice for each answer whether or not anybody
 * reads them: a tenth of the cost of a command. What is sent over Socket Mode is a copy of its fields, made by Bolt.
 */
class Unlogged {
  constructor(answer: object | null) {
    Object.assign(this, answer)
  }

  toJSON(): undefined {
    return undefined
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref())
}
