import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { COACH_MANIFEST } from '../../playground/slack/app-manifest.ts'
import type { Fault } from '../../playground/slack/faults.ts'
import { openPlayground, type Playground } from '../../playground/workspace.ts'
import { call } from './bare-bot.ts'
import { START } from './bolt-bot.ts'

let playground: Playground

beforeEach(async () => {
  playground = await openPlayground({ now: () => START })
})
afterEach(() => playground.close())

const post = (text: string, more: Readonly<Record<string, unknown>> = {}): ReturnType<typeof call> =>
  call(playground, 'chat.postMessage', { channel: 'D0LEI', text, ...more })

const textsOf = (channel: string): readonly string[] => playground.messages(channel).map(({ text }) => text)

it.each([
  ['auth.test', '', 'not_authed'],
  ['auth.test', 'xoxb-wrong', 'invalid_auth'],
  ['auth.test', 'xapp-playground-app', 'not_allowed_token_type'],
  ['apps.connections.open', 'xoxb-playground-bot', 'not_allowed_token_type'],
  ['chat.postMassage', 'xoxb-playground-bot', 'unknown_method'],
])('answers %s with the token %o by %s', async (method, token, error) => {
  expect(await call(playground, method, { token })).toMatchObject({ status: 200, body: { ok: false, error } })
})

it('refuses a revoked token', async () => {
  await playground.uninstall()
  expect((await post('Hi')).body).toEqual({ ok: false, error: 'token_revoked' })
})

it('names the scope that is missing and those that were granted', async () => {
  expect((await call(playground, 'conversations.history', { channel: 'C0DEALS' })).body).toEqual({
    ok: false,
    error: 'missing_scope',
    needed: 'channels:history',
    provided: COACH_MANIFEST.scopes.join(','),
  })
})

it('takes forms with nested JSON, as the SDK sends them', async () => {
  const body = new URLSearchParams({
    token: playground.botToken,
    channel: 'U0LEI',
    text: 'Hi',
    blocks: JSON.stringify([{ type: 'divider' }]),
    team_id: 'T0TOUCH',
  })
  const response = await fetch(`${playground.apiUrl}chat.postMessage`, { method: 'POST', body })
  expect(await response.json()).toMatchObject({ ok: true, channel: 'D0LEI', message: { bot_id: 'B0COACH' } })
})

it.each([
  ['chat.postMessage', { channel: 'C404', text: 'Hi' }, 'channel_not_found'],
  ['chat.postMessage', { channel: 'C0GENERAL', text: 'Hi' }, 'not_in_channel'],
  ['chat.postMessage', { channel: 'D0LEI' }, 'no_text'],
  ['chat.postMessage', { text: 'Hi' }, 'invalid_arguments'],
  ['chat.postMessage', { channel: 'D0LEI', text: 'x'.repeat(40_001) }, 'msg_too_long'],
  ['chat.postMessage', { channel: 'D0LEI', text: 'a', markdown_text: 'b' }, 'markdown_text_conflict'],
  [
    'chat.postMessage',
    { channel: 'D0LEI', text: 'a', metadata: { event_type: 'a b' } },
    'invalid_metadata_format',
  ],
  [
    'chat.postMessage',
    { channel: 'D0LEI', text: 'a', attachments: Array(101).fill({}) },
    'too_many_attachments',
  ],
  ['chat.postEphemeral', { channel: 'C0DEALS', user: 'U0GUEST', text: 'Hi' }, 'user_not_in_channel'],
  ['chat.update', { channel: 'D0LEI', ts: '1.2', text: 'Hi' }, 'message_not_found'],
  ['chat.update', { channel: 'U0LEI', ts: '1.2', text: 'Hi' }, 'channel_not_found'],
  ['conversations.open', {}, 'users_list_not_supplied'],
  ['conversations.open', { users: 'U404' }, 'user_not_found'],
  ['conversations.history', { channel: 'D0LEI', oldest: 'soon' }, 'invalid_ts_oldest'],
  ['conversations.history', { channel: 'D0LEI', cursor: 'x' }, 'invalid_cursor'],
  ['users.info', { user: 'U404' }, 'user_not_found'],
  ['files.info', { file: 'F1' }, 'missing_scope'],
  ['files.completeUploadExternal', { files: [{ id: 'F404' }] }, 'file_not_found'],
  ['views.open', { trigger_id: '1.2', view: { type: 'modal' } }, 'invalid_arguments'],
  ['views.update', { view: { type: 'home', blocks: [] } }, 'invalid_arguments'],
])('refuses %s %j with %s', async (method, args, error) => {
  expect((await call(playground, method, args)).body).toMatchObject({ ok: false, error })
})

it('refuses blocks that pass a limit, and says which one and where', async () => {
  const { body } = await post('Hi', {
    blocks: [{ type: 'header', text: { type: 'plain_text', text: 'x'.repeat(151) } }],
  })
  expect(body).toEqual({
    ok: false,
    error: 'invalid_blocks',
    errors: ['must be less than 151 characters [json-pointer:/blocks/0/text/text]'],
    response_metadata: {
      messages: ['[ERROR] must be less than 151 characters [json-pointer:/blocks/0/text/text]'],
    },
  })
  expect(textsOf('D0LEI')).toEqual([])
})

it('lets pass what is unwise but taken by Slack: raw markup, and blocks without a text', async () => {
  expect((await post('<!channel> *Tom* & <b>')).body['ok']).toBe(true)
  expect(
    (await call(playground, 'chat.postMessage', { channel: 'D0LEI', blocks: [{ type: 'divider' }] })).body[
      'ok'
    ],
  ).toBe(true)
})

it('keeps blocks on update only where no text is given', async () => {
  const { ts } = (await post('Hi', { blocks: [{ type: 'divider' }] })).body
  const kept = { channel: 'D0LEI', ts, metadata: { event_type: 'seen', event_payload: {} } }
  expect((await call(playground, 'chat.update', kept)).body).toMatchObject({
    message: { blocks: [{ type: 'divider' }] },
  })
  await call(playground, 'chat.update', { channel: 'D0LEI', ts, text: 'Bye' })
  expect(playground.messages('D0LEI')).toMatchObject([{ text: 'Bye', blocks: [], isEdited: true }])
})

it('updates no message longer than 4,000 characters, and none that is not the bot’s', async () => {
  const { ts } = (await post('Hi')).body
  const hers = await playground.say('U0GUEST', 'C0GENERAL', 'Mine')
  const long = { channel: 'D0LEI', ts, text: 'x'.repeat(4001) }
  expect((await call(playground, 'chat.update', long)).body['error']).toBe('msg_too_long')
  const other = { channel: 'C0GENERAL', ts: hers.ts, text: 'Ours' }
  expect((await call(playground, 'chat.update', other)).body['error']).toBe('cant_update_message')
})

it('finds a delivery again by its metadata, newest first, within the window', async () => {
  const metadata = { event_type: 'reminder', event_payload: { delivery_id: 'd1' } }
  const { ts } = (await post('first', { metadata })).body
  await post('second')
  const window = { channel: 'D0LEI', oldest: ts, include_all_metadata: true }
  const without = await call(playground, 'conversations.history', window)
  const { body } = await call(playground, 'conversations.history', { ...window, inclusive: true, limit: 15 })
  expect(without.body['messages']).toMatchObject([{ text: 'second' }])
  expect(body).toMatchObject({ has_more: false, messages: [{ text: 'second' }, { text: 'first', metadata }] })
})

it('shows metadata only to those who ask, and pages by cursor', async () => {
  await post('first', { metadata: { event_type: 'reminder', event_payload: {} } })
  await post('second')
  const { body } = await call(playground, 'conversations.history', { channel: 'D0LEI', limit: 1 })
  const cursor = Object(body['response_metadata']).next_cursor
  const next = await call(playground, 'conversations.history', { channel: 'D0LEI', limit: 1, cursor })
  expect(body).toMatchObject({ has_more: true, messages: [{ text: 'second' }] })
  expect(next.body['messages']).toEqual([expect.not.objectContaining({ metadata: expect.anything() })])
})

it('keeps ephemeral messages out of history and from everybody else', async () => {
  await call(playground, 'chat.postEphemeral', { channel: 'C0DEALS', user: 'U0LEI', text: 'psst' })
  expect(playground.shownTo('U0LEI', 'C0DEALS')).toMatchObject([{ text: 'psst', isEphemeral: true }])
  expect(playground.shownTo('U0ANNA', 'C0DEALS')).toEqual([])
  expect(playground.messages('C0DEALS')).toEqual([])
})

it.each([
  ['U0ANNA', '2026-07-01T00:00:00Z', 7200],
  ['U0ANNA', '2026-12-01T00:00:00Z', 3600],
  ['U0MAYA', '2026-12-01T00:00:00Z', -18_000],
])('tells the offset of %s at %s', async (user, at, offset) => {
  playground.clock.moveTo(new Date(at))
  const { body } = await call(playground, 'users.info', { user, include_locale: true })
  expect(body['user']).toMatchObject({ tz_offset: offset, locale: 'en-US' })
})

it('knows who is a guest and who administers', async () => {
  const { body } = await call(playground, 'users.list')
  const members = Array.isArray(body['members']) ? body['members'] : []
  const roles = members.map(({ id, is_admin, is_restricted }) => [id, is_admin, is_restricted])
  expect(roles).toEqual([
    ['U0LEI', false, false],
    ['U0ANNA', false, false],
    ['U0MAYA', true, false],
    ['U0GUEST', false, true],
    ['U0COACH', false, false],
  ])
})

it('shares an uploaded picture with its comment, once', async () => {
  const bytes = new Uint8Array([137, 80, 78, 71])
  const { body } = await call(playground, 'files.getUploadURLExternal', {
    filename: 'board.png',
    length: 4,
    alt_txt: 'Board',
  })
  expect((await fetch(String(body['upload_url']), { method: 'POST', body: bytes })).status).toBe(200)
  const share = {
    channel_id: 'D0LEI',
    initial_comment: 'Your board',
    files: [{ id: body['file_id'], title: 'Board' }],
  }
  expect((await call(playground, 'files.completeUploadExternal', share)).body['ok']).toBe(true)
  const [message] = playground.messages('D0LEI')
  const shown = await fetch(playground.url + message?.files[0]?.url)
  expect([message?.text, shown.headers.get('content-type')]).toEqual(['Your board', 'image/png'])
  expect(new Uint8Array(await shown.arrayBuffer())).toEqual(bytes)
  expect((await call(playground, 'files.completeUploadExternal', share)).body['error']).toBe('file_not_found')
})

it('asks a bot to wait that posts to one channel faster than a message a second', async () => {
  await playground.close()
  playground = await openPlayground({ now: () => START, rateLimits: true })
  const statuses = []
  for (let n = 0; n < 6; n += 1) statuses.push((await post(`${n}`)).status)
  const elsewhere = await call(playground, 'chat.postMessage', { channel: 'D0ANNA', text: 'Hi' })
  playground.clock.moveTo(new Date(START.getTime() + 1000))
  expect([...statuses, elsewhere.status, (await post('later')).status]).toEqual([
    200, 200, 200, 200, 200, 429, 200, 200,
  ])
})

describe('faults', () => {
  const table: readonly (readonly [Fault, string, readonly string[]])[] = [
    ['drop', 'dropped', []],
    ['drop-after-store', 'dropped', ['Hi']],
    ['error-500', '500 internal_error', []],
    ['error-500-after-store', '500 internal_error', ['Hi']],
    ['ratelimit', '429 ratelimited', []],
    [{ error: 'fatal_error' }, '200 fatal_error', []],
  ]

  it.each(table)('%j answers %s and leaves %j, once', async (fault, outcome, texts) => {
    playground.faults.next('chat.postMessage', fault)
    const met = await post('Hi').then(
      ({ body, status }) => `${status} ${body['error']}`,
      () => 'dropped',
    )
    expect([met, textsOf('D0LEI')]).toEqual([outcome, texts])
    expect((await post('again')).body['ok']).toBe(true)
  })

  it('holds a delayed call until it is released', async () => {
    playground.faults.next('chat.postMessage', 'delay')
    const slow = post('slow')
    await post('quick')
    expect(textsOf('D0LEI')).toEqual(['quick'])
    playground.faults.release()
    await slow
    expect(textsOf('D0LEI')).toEqual(['quick', 'slow'])
  })

  it('sends Retry-After with 429', async () => {
    playground.faults.next('chat.postMessage', 'ratelimit')
    expect(await post('Hi')).toEqual({
      status: 429,
      retryAfter: '1',
      body: { ok: false, error: 'ratelimited' },
    })
  })
})
