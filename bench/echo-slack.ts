import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type WebSocket, WebSocketServer } from 'ws'
import { fire, type Load, type Sample } from './load.ts'
import { REP_ID, TEAM_ID } from './rep.ts'

/** A Slack that does nothing but hand out commands and take acknowledgements: fast enough to measure a bot with. */
export interface EchoSlack {
  /** The Web API root, with the slash at the end. */
  readonly apiUrl: string
  /** Resolves when the bot whose app token is `xapp-NAME` has connected. */
  connected(name: string): Promise<undefined>
  /** Takes no notice of this bot's connection so far: it is about to be started anew. */
  forget(name: string): void
  /** @throws Error when the last answer is not the expected one, or the bot hangs up */
  fire(bot: string, load: Load): Promise<Sample>
  close(): Promise<void>
}

/** Opens the emulator on a free port of 127.0.0.1. */
export async function openEchoSlack(): Promise<EchoSlack> {
  const sockets = new Map<string, WebSocket>()
  const arrivals = new Map<string, (nothing: undefined) => void>()
  const http = createServer(answerApi)
  const links = new WebSocketServer({ server: http })
  links.on('connection', (socket, request) => {
    const name = (request.url ?? '').replace('/link/', '')
    sockets.set(name, socket)
    socket.send(JSON.stringify({ type: 'hello', num_connections: 1, connection_info: { app_id: 'A0BENCH' } }))
    arrivals.get(name)?.(undefined)
  })
  http.listen(0, '127.0.0.1')
  await once(http, 'listening')

  return {
    apiUrl: `http://${hostOf(http.address())}/api/`,
    connected: (name) =>
      sockets.has(name) ? Promise.resolve(undefined) : new Promise((resolve) => arrivals.set(name, resolve)),
    forget: (name) => void sockets.delete(name),
    async fire(bot, load) {
      const socket = sockets.get(bot)
      if (socket === undefined) throw new Error(`no bot is connected as ${bot}`)
      return fire(socket, load)
    },
    async close() {
      for (const socket of sockets.values()) socket.terminate()
      links.close()
      http.close()
      http.closeAllConnections()
    },
  }
}

function hostOf(address: ReturnType<ReturnType<typeof createServer>['address']>): string {
  if (address === null || typeof address === 'string') throw new Error('the emulator listens on no port')
  return `127.0.0.1:${address.port}`
}

const IDENTITY = { team_id: TEAM_ID, team: 'Bench', user_id: 'U0BOT', user: 'touchstone', bot_id: 'B0BOT' }
const REP = {
  id: REP_ID,
  team_id: TEAM_ID,
  name: 'anna',
  real_name: 'Anna Weber',
  locale: 'en-US',
  tz: 'Europe/Berlin',
  deleted: false,
  is_bot: false,
  is_restricted: false,
  is_ultra_restricted: false,
  profile: { display_name: 'Anna Weber', real_name: 'Anna Weber' },
}

function answerApi(request: IncomingMessage, response: ServerResponse): void {
  const method = (request.url ?? '').replace('/api/', '')
  request.resume().on('end', () => {
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ ok: true, ...answerTo(method, request) }))
  })
}

function answerTo(method: string, { headers }: IncomingMessage): object {
  switch (method) {
    case 'apps.connections.open': {
      const name = (headers.authorization ?? '').replace('Bearer xapp-', '')
      return { url: `ws://${headers.host}/link/${name}` }
    }
    case 'auth.test':
      return { url: 'https://bench.slack.com/', ...IDENTITY }
    case 'users.info':
      return { user: REP }
    default:
      return { channel: 'D0BENCH', ts: '1.000001' }
  }
}
