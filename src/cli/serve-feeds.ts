import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type AnswerFeed, errorFields, type Log } from '../bot/index.ts'

/** Where calendars are served. */
export type FeedPlace = Readonly<{ host: string; port: number; publicUrl?: string }>

/** A server of calendars: `root` is under which address others reach it, `undefined` when they can't. */
export interface FeedServer {
  root(): string | undefined
  /** Begins to answer; a port that is taken is said once in the log, and the bot goes on without. */
  listen(answer: AnswerFeed): Promise<void>
  close(): Promise<void>
}

/** Calendars are read over HTTP, everything else of the bot over Slack. */
export function createFeedServer({ host, port, publicUrl }: FeedPlace, log: Log): FeedServer {
  let server: Server | undefined
  let own: string | undefined
  return {
    root: () => publicUrl ?? own,

    async listen(answer) {
      const made = createServer((request, response) => void respond({ answer, log }, request, response))
      try {
        own = await listenOn(made, host, port)
        server = made
      } catch (error) {
        log.warn({ host, port, ...errorFields(error) }, 'calendar feeds are not served: set PORT')
      }
    },

    close: () =>
      new Promise((resolve) => {
        if (server === undefined) return resolve()
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function listenOn(server: Server, host: string, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      const address = server.address()
      const taken = address !== null && typeof address === 'object' ? address.port : port
      resolve(`http://${host.includes(':') ? `[${host}]` : host}:${taken}`)
    })
  })
}

/** The path holds a secret, so it is never logged. */
async function respond(
  { answer, log }: Readonly<{ answer: AnswerFeed; log: Log }>,
  { method = 'GET', url = '/' }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const { status, headers, body } = await answer(method, url.split('?')[0] ?? '/')
    response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) })
    response.end(method === 'HEAD' ? undefined : body)
  } catch (error) {
    log.error(errorFields(error), 'could not answer with a calendar')
    if (!response.headersSent) response.writeHead(500)
    response.end()
  }
}
