import { App, LogLevel, SocketModeReceiver } from '@slack/bolt'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openPlayground, type Playground } from '../../playground/workspace.ts'

let playground: Playground
let app: App
beforeAll(async () => {
  playground = await openPlayground({ now: () => new Date('2026-11-23T08:00:00Z') })
  const receiver = new SocketModeReceiver({
    appToken: playground.appToken,
    clientPingTimeout: 200,
    logLevel: LogLevel.ERROR,
    installerOptions: { clientOptions: { slackApiUrl: playground.apiUrl } },
  })
  app = new App({
    token: playground.botToken,
    receiver,
    socketMode: true,
    convoStore: false,
    deferInitialization: true,
    clientOptions: { slackApiUrl: playground.apiUrl, retryConfig: { retries: 0 } },
  })
  app.command('/coach', async ({ ack, command }) => ack(`You typed ${command.text}`))
  await app.init()
  await app.start()
})
afterAll(async () => {
  await app.stop()
  await playground.close()
})

it('answers', async () => {
  const reply = await playground.command('U0LEI', 'help @maya')
  expect(reply).toMatchObject({ text: 'You typed help <@U0MAYA|maya>', isEphemeral: true })
})
