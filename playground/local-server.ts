import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import { type Reply, sendReply, textReply } from './http-replies.ts'
import { refusalOf } from './local-requests.ts'

const GOODBYE_MS = 300

/** What a server on this machine serves. Paths come without query. */
export type Served = Readonly<{
  answer: (request: IncomingMessage, path: string) => Promise<Reply | 'drop'>
  /** Takes a WebSocket, or says no with `false` before it is opened. */
  accepts: (url: URL) => ((socket: WebSocket) => void) | undefined
  /** Notes that an answer is under way; the answer ends it. */
  begin: () => () => void
}>

/** A server that listens on 127.0.0.1 alone. */
export type LocalServer = Readonly<{ port: number; close: () => Promise<void> }>

/** Listens on the port; 0 takes a free one. Refuses whatever does not come from this machine's own page. */
export async function openLocalServer(port: number, served: Served): Promise<LocalServer> {
  const sockets = new WebSocketServer({ noServer: true })
  const server = createServer()
  const ownPort = await listen(server, port)
  server.on(
    'request',
    (request, response) => void answerRequest(served, { request, response, port: ownPort }),
  )
  server.on('upgrade', (request, socket, head) => {
    const take = refusalOf(request, ownPort) === undefined ? served.accepts(urlOf(request)) : undefined
    if (take === undefined) return refuseUpgrade(socket)
    sockets.handleUpgrade(request, socket, head, take)
  })
  return { port: ownPort, close: () => closeAll(server, sockets) }
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return address.port
}

type Exchange = Readonly<{ request: IncomingMessage; response: ServerResponse; port: number }>

async function answerRequest(served: Served, { port, request, response }: Exchange): Promise<void> {
  const end = served.begin()
  response.once('close', end)
  try {
    const refusal = refusalOf(request, port)
    const reply =
      refusal === undefined ? await served.answer(request, urlOf(request).pathname) : textReply(403, refusal)
    if (reply === 'drop') request.socket.destroy()
    else sendReply(response, reply)
  } catch (error) {
    console.error(error)
    if (response.headersSent) response.destroy()
    else sendReply(response, textReply(500, 'The playground broke. Its console says why.'))
  }
}

function urlOf(request: IncomingMessage): URL {
  return new URL(request.url ?? '/', 'http://127.0.0.1')
}

function refuseUpgrade(socket: Duplex): void {
  socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n')
}

async function closeAll(server: Server, sockets: WebSocketServer): Promise<void> {
  await Promise.all([...sockets.clients].map(closeSocket))
  sockets.close()
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
}

/** Says goodbye first: a client that is cut off while closing would report an error. */
function closeSocket(socket: WebSocket): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => socket.terminate(), GOODBYE_MS)
    socket.once('close', () => {
      clearTimeout(timer)
      resolve()
    })
    socket.close(1001)
  })
}
