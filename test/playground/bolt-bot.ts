import { App, LogLevel, SocketModeReceiver } from '@slack/bolt'
import { openPlayground, type Playground, type PlaygroundOptions } from '../../playground/workspace.ts'

/** The instant every playground of the tests starts at: a Monday morning in Shanghai. */
export const START = new Date('2026-11-23T01:00:00Z')

/** A playground with a real Bolt app on it. `errors` holds what its listeners threw. */
export type BoltBot = Readonly<{
  playground: Playground
  app: App
  errors: readonly unknown[]
  close: () => Promise<void>
}>

/** Opens a playground and connects an unmodified Bolt app whose listeners `hang` puts up. */
export async function openBoltBot(
  hang: (app: App) => void,
  options: PlaygroundOptions = {},
): Promise<BoltBot> {
  const playground = await openPlayground({ now: () => START, ...options })
  const slackApiUrl = playground.apiUrl
  const receiver = new SocketModeReceiver({
    appToken: playground.appToken,
    clientPingTimeout: 100,
    logLevel: LogLevel.ERROR,
    installerOptions: { clientOptions: { slackApiUrl } },
  })
  const app = new App({
    token: playground.botToken,
    receiver,
    convoStore: false,
    deferInitialization: true,
    logLevel: LogLevel.ERROR,
    clientOptions: { slackApiUrl, retryConfig: { retries: 0 }, rejectRateLimitedCalls: true },
  })
  const errors: unknown[] = []
  app.error(async (error) => {
    errors.push(error)
  })
  hang(app)
  await app.init()
  await app.start()
  const close = async (): Promise<void> => {
    await app.stop()
    await playground.close()
  }
  return { playground, app, errors, close }
}
