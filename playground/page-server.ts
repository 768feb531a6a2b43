import { readFile } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import type { WebSocket } from 'ws'
import { jsonReply, type Reply, readBody, textReply } from './http-replies.ts'
import { act } from './page-acts.ts'
import { pageState, type ReadMarks } from './page-state.ts'
import { PEOPLE } from './slack/example-workspace.ts'
import { readJson } from './slack/json.ts'
import type { World } from './slack/world.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

const PAGE_HEADERS = {
  'content-security-policy':
    "default-src 'self'; img-src 'self' data: https:; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
}

/** What the page is served from. */
export type PageServing = Readonly<{ world: World; reads: ReadMarks; pageFolder: string | undefined }>

/**
 * Answers the page: its files, `GET /ui/state` and `POST /ui/act`. `as` in the query names the person it acts as;
 * a page that begins asks for the state without it.
 */
export async function answerPage(
  serving: PageServing,
  request: IncomingMessage,
  path: string,
): Promise<Reply> {
  if (!path.startsWith('/ui/')) return pageFile(serving.pageFolder, path)
  const { reads, world } = serving
  const userId = personOf(request, path)
  if (!isPerson(userId)) return jsonReply({ ok: false, error: 'Nobody has this id.' }, 400)
  if (path === '/ui/state' && request.method === 'GET') return jsonReply(pageState(world, reads, userId))
  if (path !== '/ui/act') return textReply(404, 'Not found')
  if (request.method !== 'POST' || !(request.headers['content-type'] ?? '').startsWith('application/json')) {
    return jsonReply({ ok: false, error: 'Post JSON.' }, 415)
  }
  const given = readJson((await readBody(request)).toString('utf8'))
  return jsonReply(await act({ world, reads, userId }, given))
}

/** Tells a page of each change, several in one turn as one. */
export function followChanges({ changes }: Pick<World, 'changes'>, socket: WebSocket): void {
  let isPlanned = false
  const tell = (): void => {
    isPlanned = false
    if (socket.readyState === socket.OPEN) socket.send(JSON.stringify({ rev: changes.rev() }))
  }
  const stop = changes.listen(() => {
    if (!isPlanned) setImmediate(tell)
    isPlanned = true
  })
  socket.on('close', stop)
  socket.on('error', () => socket.terminate())
  tell()
}

/** Whether an id is that of a person who can use the page. */
export function isPerson(userId: string): boolean {
  return PEOPLE.some(({ id, isBot }) => id === userId && !isBot)
}

function personOf({ headers, method, url = '/' }: IncomingMessage, path: string): string {
  const begins = method === 'GET' && path === '/ui/state'
  const named = new URL(url, 'http://localhost').searchParams.get('as')
  return named ?? (begins ? firstPerson(headers['accept-language'] ?? '') : '')
}

/** Who a page begins as when it names nobody: the first who reads the browser's language, else English. */
function firstPerson(languages: string): string {
  const readers = PEOPLE.filter(({ isBot, isGuest }) => !isBot && !isGuest)
  const reads = (language: string) => readers.find(({ locale }) => locale.startsWith(language))
  return (reads(languages.slice(0, 2).toLowerCase()) ?? reads('en'))?.id ?? ''
}

async function pageFile(folder: string | undefined, path: string): Promise<Reply> {
  if (folder === undefined) return textReply(404, 'This playground was opened without its page.')
  try {
    const file = normalize(join(folder, path === '/' ? 'index.html' : decodeURIComponent(path)))
    if (!file.startsWith(normalize(folder + sep))) return textReply(404, 'Not found')
    const type = TYPES[extname(file)] ?? 'application/octet-stream'
    return { status: 200, body: await readFile(file), type, headers: PAGE_HEADERS }
  } catch (error) {
    if (error instanceof URIError || (error instanceof Error && 'code' in error))
      return textReply(404, 'Not found')
    throw error
  }
}
