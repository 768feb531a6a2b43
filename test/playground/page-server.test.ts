import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import type { PageAct, PageAnswer, PageState } from '../../playground/protocol.ts'
import { openPlayground, type Playground } from '../../playground/workspace.ts'
import { call, openBareBot } from './bare-bot.ts'
import { START } from './bolt-bot.ts'

let playground: Playground
let folder: string
const host = (): string => new URL(playground.url).host

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'page-'))
  await writeFile(join(folder, 'index.html'), '<title>Touchstone</title>')
  playground = await openPlayground({ now: () => START, pageFolder: folder })
  await openBareBot(playground, ({ type }) => (type === 'slash_commands' ? { text: 'Hi' } : {}))
})
afterAll(async () => {
  await playground.close()
  await rm(folder, { recursive: true })
})

const state = async (userId: string): Promise<PageState> =>
  JSON.parse(await (await fetch(`${playground.url}/ui/state?as=${userId}`)).text())

const act = async (userId: string, given: PageAct): Promise<PageAnswer> => {
  const headers = { 'content-type': 'application/json', origin: playground.url }
  const body = JSON.stringify(given)
  const response = await fetch(`${playground.url}/ui/act?as=${userId}`, { method: 'POST', headers, body })
  return JSON.parse(await response.text())
}

const statusOf = (path: string, headers: Readonly<Record<string, string>>, method = 'GET'): Promise<number> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(playground.url)
    const sent = request({ hostname, port, path, method, headers }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    sent.on('error', reject)
    sent.end()
  })

it.each([
  ['its own host', {}, 200],
  ['localhost', { host: 'localhost' }, 200],
  ['a name that was pointed here', { host: 'evil.example' }, 403],
  ['another port', { host: '127.0.0.1:1' }, 403],
  ['another site', { origin: 'https://evil.example' }, 403],
  ['another port of this machine', { origin: 'http://127.0.0.1:1' }, 403],
  ['an opaque origin', { origin: 'null' }, 403],
  ['a cross-site navigation', { 'sec-fetch-site': 'cross-site' }, 403],
])('answers %s', async (_, given, status) => {
  const named = 'host' in given ? given.host : host()
  const full = named === 'localhost' ? host().replace('127.0.0.1', 'localhost') : named
  for (const path of ['/', '/ui/state?as=U0LEI']) {
    expect(await statusOf(path, { ...given, host: full })).toBe(status)
  }
})

it.each(['/ui/act?as=U0LEI', '/api/chat.postMessage', '/actions/R0000001', '/upload/F0000001'])(
  'refuses a post to %s from another site',
  async (path) => {
    expect(await statusOf(path, { host: host(), origin: 'https://evil.example' }, 'POST')).toBe(403)
  },
)

it('takes acts as JSON only, which no form of another site can send', async () => {
  const response = await fetch(`${playground.url}/ui/act?as=U0LEI`, {
    method: 'POST',
    body: '{"act":"open-home"}',
  })
  expect(response.status).toBe(415)
})

it.each(['/ui/socket?as=U0LEI', '/link/?ticket=ticket0000009'])(
  'opens no socket on %s for another site',
  async (path) => {
    const socket = new WebSocket(`ws://${host()}${path}`, { origin: 'https://evil.example' })
    const [error] = await once(socket, 'error')
    expect(String(error)).toContain('403')
  },
)

it('opens no connection on a ticket twice', async () => {
  const { body } = await call(playground, 'apps.connections.open', { token: playground.appToken })
  const first = new WebSocket(String(body['url']))
  await once(first, 'message')
  const second = new WebSocket(String(body['url']))
  const [error] = await once(second, 'error')
  expect(String(error)).toContain('403')
  first.close()
  await once(first, 'close')
})

it.each([
  ['/', 200],
  ['/missing.js', 404],
  ['/..%2f..%2f..%2fetc%2fpasswd', 404],
  ['/%ff', 404],
])('serves %s from the page folder with %i', async (path, status) => {
  expect(await statusOf(path, { host: host() })).toBe(status)
})

it('shows each person her own places, and nobody the ephemeral messages of another', async () => {
  await act('U0LEI', { act: 'send', channel: 'C0DEALS', text: '/coach today' })
  const [lei, guest] = [await state('U0LEI'), await state('U0GUEST')]
  expect(lei.places.map(({ id }) => id)).toEqual(['C0GENERAL', 'C0DEALS', 'D0LEI'])
  expect(guest.places.map(({ id }) => id)).toEqual(['C0GENERAL', 'D0GUEST'])
  expect(lei.messages['C0DEALS']).toMatchObject([{ text: 'Hi', isEphemeral: true }])
  expect((await state('U0ANNA')).messages['C0DEALS']).toEqual([])
})

it('counts what is unread until the place is opened', async () => {
  await act('U0LEI', { act: 'send', channel: 'C0GENERAL', text: 'Morning' })
  const unread = async (): Promise<unknown> =>
    (await state('U0ANNA')).places.find(({ id }) => id === 'C0GENERAL')?.unread
  const before = await unread()
  await act('U0ANNA', { act: 'open-place', channel: 'C0GENERAL' })
  expect([before, await unread()]).toEqual([1, 0])
})

it('tells of an unknown command, and dismisses the notice', async () => {
  await act('U0MAYA', { act: 'send', channel: 'C0DEALS', text: '/coahc today' })
  const [notice] = (await state('U0MAYA')).notices
  await act('U0MAYA', { act: 'dismiss-notice', id: notice?.id ?? 0 })
  expect(notice?.text).toBe('/coahc is not a valid command.')
  expect((await state('U0MAYA')).notices).toEqual([])
})

it('moves the clock and sets it back', async () => {
  await act('U0LEI', { act: 'move-clock', to: '2027-02-05T00:00:00Z' })
  const moved = await state('U0LEI')
  await act('U0LEI', { act: 'reset-clock' })
  const { clockMoved, now } = await state('U0LEI')
  expect([moved.now, moved.clockMoved]).toEqual(['2027-02-05T00:00:00.000Z', true])
  expect([now, clockMoved]).toEqual([START.toISOString(), false])
})

const strange: readonly (readonly [string, PageAct])[] = [
  ['a channel she is not in', { act: 'send', channel: 'C0DEALS', text: 'Hi' }],
  ['the direct message of another', { act: 'open-place', channel: 'D0LEI' }],
  ['a form that is closed', { act: 'submit', viewId: 'V9', state: {} }],
  ['a message that is gone', { act: 'click-message', channel: 'D0LEI', ts: '1.2', action: {}, state: {} }],
  ['an unknown shortcut', { act: 'shortcut', callbackId: 'nope' }],
]

it.each(strange)('refuses an act on %s', async (_, given) => {
  expect(await act('U0GUEST', given)).toMatchObject({ ok: false })
})

it.each([
  ['zh-CN,zh;q=0.9', '李蕾'],
  ['en-GB,en;q=0.8', 'Anna Weber'],
  ['fr', 'Anna Weber'],
])('begins for a browser of %s as %s', async (languages, name) => {
  const headers = { 'accept-language': languages }
  const shown: PageState = JSON.parse(await (await fetch(`${playground.url}/ui/state`, { headers })).text())
  expect(shown.people.find(({ id }) => id === shown.me)?.name).toBe(name)
})

it('refuses to act as the bot or as nobody', async () => {
  expect(await act('U0COACH', { act: 'open-home' })).toMatchObject({ ok: false })
  expect(await statusOf('/ui/state?as=U0NOBODY', { host: host() })).toBe(400)
  expect(await statusOf('/ui/act', { host: host() }, 'POST')).toBe(400)
})

it('tells the page of each change', async () => {
  const socket = new WebSocket(`ws://${host()}/ui/socket?as=U0LEI`, { origin: playground.url })
  const [first] = await once(socket, 'message')
  await call(playground, 'chat.postMessage', { channel: 'D0LEI', text: 'Hi' })
  const [second] = await once(socket, 'message')
  socket.close()
  expect(JSON.parse(String(second)).rev).toBeGreaterThan(JSON.parse(String(first)).rev)
})

it('masks tokens in the traffic it shows', async () => {
  await call(playground, 'chat.postMessage', { channel: 'D0LEI', text: `my token is ${playground.botToken}` })
  const { traffic } = await state('U0LEI')
  expect(traffic.at(-2)).toMatchObject({ way: 'to-slack', kind: 'chat.postMessage', failed: false })
  expect(JSON.stringify(traffic)).not.toContain(playground.botToken)
})
