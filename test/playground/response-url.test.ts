import { afterEach, beforeEach, expect, it } from 'vitest'
import type { JsonObject } from '../../playground/slack/json.ts'
import { openPlayground, type Playground } from '../../playground/workspace.ts'
import { call, openBareBot } from './bare-bot.ts'
import { START } from './bolt-bot.ts'

let playground: Playground
let sent: JsonObject[]

beforeEach(async () => {
  sent = []
  playground = await openPlayground({ now: () => START })
  await openBareBot(playground, ({ payload }) => {
    sent.push(Object(payload))
    return {}
  })
})
afterEach(() => playground.close())

const button = { type: 'button', action_id: 'go', text: { type: 'plain_text', text: 'Go' } }
const blocks = [{ type: 'actions', block_id: 'b', elements: [button] }]

const respond = async (body: JsonObject): Promise<number> => {
  const url = String(sent.findLast((payload) => 'response_url' in payload)?.['response_url'])
  return (await fetch(url, { method: 'POST', body: JSON.stringify(body) })).status
}

const clickedMessage = async (method: string, more: JsonObject = {}): Promise<void> => {
  await call(playground, method, { channel: 'D0LEI', text: 'Ready?', blocks, ...more })
  await playground.quiet()
  const message = playground.shownTo('U0LEI', 'D0LEI').at(-1)
  if (message === undefined) throw new Error('Nothing was posted.')
  await playground.click('U0LEI', { message }, 'go')
}

it('answers a command to her alone unless it says in_channel', async () => {
  await playground.command('U0LEI', 'x', { channel: 'C0DEALS' })
  await respond({ text: 'psst' })
  await respond({ text: 'all', response_type: 'in_channel', replace_original: true })
  expect(playground.shownTo('U0LEI', 'C0DEALS').map(({ text }) => text)).toEqual(['psst', 'all'])
  expect(playground.messages('C0DEALS').map(({ text }) => text)).toEqual(['all'])
})

it('works in a channel the bot is not in', async () => {
  await playground.command('U0LEI', 'x', { channel: 'C0GENERAL' })
  expect(await respond({ text: 'psst' })).toBe(200)
})

it('takes five answers and no sixth', async () => {
  await playground.command('U0LEI', 'x')
  const statuses = []
  for (const text of ['1', '2', '3', '4', '5', '6']) statuses.push(await respond({ text }))
  expect(statuses).toEqual([200, 200, 200, 200, 200, 404])
})

it('takes nothing after thirty minutes', async () => {
  await playground.command('U0LEI', 'x')
  playground.clock.moveTo(new Date(START.getTime() + 30 * 60_000 + 1))
  expect(await respond({ text: 'late' })).toBe(404)
})

it('replaces and deletes the message that was clicked', async () => {
  await clickedMessage('chat.postMessage')
  await respond({ replace_original: true, text: 'Gone on' })
  expect(playground.messages('D0LEI')).toMatchObject([{ text: 'Gone on', blocks: [] }])
  await respond({ delete_original: true })
  expect(playground.messages('D0LEI')).toEqual([])
})

it('replaces an ephemeral message, whose click does not repeat it', async () => {
  await clickedMessage('chat.postEphemeral', { user: 'U0LEI' })
  expect(sent.at(-1)).toMatchObject({ container: { is_ephemeral: true }, channel: { id: 'D0LEI' } })
  expect(sent.at(-1)).not.toHaveProperty('message')
  await respond({ replace_original: true, text: 'Gone on' })
  expect(playground.shownTo('U0LEI', 'D0LEI')).toMatchObject([{ text: 'Gone on', isEphemeral: true }])
})

it('carries the clicked message with its metadata', async () => {
  const metadata = { event_type: 'reminder', event_payload: { delivery_id: 'd1' } }
  await clickedMessage('chat.postMessage', { metadata })
  expect(sent.at(-1)).toMatchObject({
    type: 'block_actions',
    container: { type: 'message', channel_id: 'D0LEI', is_ephemeral: false },
    message: { text: 'Ready?', metadata, bot_id: 'B0COACH' },
    actions: [{ type: 'button', action_id: 'go', block_id: 'b', text: { text: 'Go' } }],
  })
})

it('refuses bad blocks', async () => {
  await playground.command('U0LEI', 'x')
  expect(await respond({ text: 'Hi', blocks: [{ type: 'table', rows: [] }] })).toBe(400)
})

it('can be made to fail', async () => {
  await playground.command('U0LEI', 'x')
  playground.faults.next('response_url', 'error-500')
  expect([await respond({ text: 'a' }), await respond({ text: 'b' })]).toEqual([500, 200])
})
