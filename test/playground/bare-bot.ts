import { once } from 'node:events'
import { WebSocket } from 'ws'
import { isObject, type JsonObject, readJson } from '../../playground/slack/json.ts'
import type { Playground } from '../../playground/workspace.ts'

/** The parsed answer of a Web API call, with its HTTP status. */
export type Called = Readonly<{ status: number; retryAfter: string | null; body: JsonObject }>

/** Calls a method with a JSON body, as the bot unless another token is given. Rejects when the connection breaks. */
export async function call(
  { apiUrl, botToken }: Pick<Playground, 'apiUrl' | 'botToken'>,
  method: string,
  args: JsonObject & Readonly<{ token?: string }> = {},
): Promise<Called> {
  const { token = botToken, ...rest } = args
  const response = await fetch(apiUrl + method, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(rest),
  })
  const body = readJson(await response.text())
  if (!isObject(body)) throw new Error(`${method} answered no JSON object.`)
  return { status: response.status, retryAfter: response.headers.get('retry-after'), body }
}

/** A connection that shows every frame and acks only as told. */
export type BareBot = Readonly<{ frames: readonly JsonObject[]; closed: Promise<unknown>; close: () => void }>

/** Opens a Socket Mode connection. `ack` gives the payload to ack an envelope with; `undefined` leaves it unanswered. */
export async function openBareBot(
  playground: Playground,
  ack: (envelope: JsonObject) => JsonObject | undefined = () => ({}),
): Promise<BareBot> {
  const { body } = await call(playground, 'apps.connections.open', { token: playground.appToken })
  const socket = new WebSocket(String(body['url']))
  const frames: JsonObject[] = []
  const closed = once(socket, 'close')
  socket.on('message', (bytes) => {
    const frame = readJson(String(bytes))
    if (!isObject(frame)) return
    frames.push(frame)
    const payload = 'envelope_id' in frame ? ack(frame) : undefined
    if (payload !== undefined) socket.send(JSON.stringify({ envelope_id: frame['envelope_id'], payload }))
  })
  await once(socket, 'message')
  return { frames, closed, close: () => socket.terminate() }
}
