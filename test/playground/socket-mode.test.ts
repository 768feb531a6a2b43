import { afterEach, beforeEach, expect, it } from 'vitest'
import type { JsonObject } from '../../playground/slack/json.ts'
import { openPlayground, type Playground } from '../../playground/workspace.ts'
import { call, openBareBot } from './bare-bot.ts'
import { START } from './bolt-bot.ts'

let playground: Playground

beforeEach(async () => {
  playground = await openPlayground({ now: () => START, ackWaitMs: 60 })
})
afterEach(() => playground.close())

const events = (frames: readonly JsonObject[]): readonly JsonObject[] =>
  frames.filter(({ type }) => type === 'events_api')

it('greets each connection and tells how many there are', async () => {
  const first = await openBareBot(playground)
  const second = await openBareBot(playground)
  expect(first.frames[0]).toMatchObject({
    type: 'hello',
    num_connections: 1,
    connection_info: { app_id: 'A0COACH' },
  })
  expect(second.frames[0]).toMatchObject({ type: 'hello', num_connections: 2 })
})

it('gives each envelope to one of two connections', async () => {
  const bots = [await openBareBot(playground), await openBareBot(playground)]
  for (const text of ['one', 'two', 'three', 'four']) await playground.say('U0LEI', 'D0LEI', text)
  expect(bots.map(({ frames }) => events(frames).length)).toEqual([2, 2])
})

it('redelivers an event that nobody acks, three times under one id', async () => {
  const { frames } = await openBareBot(playground, () => undefined)
  await playground.say('U0LEI', 'D0LEI', 'hello?')
  const sent = events(frames)
  expect(sent.map(({ retry_attempt, retry_reason }) => [retry_attempt, retry_reason])).toEqual([
    [0, ''],
    [1, 'timeout'],
    [2, 'timeout'],
    [3, 'timeout'],
  ])
  expect(new Set(sent.map(({ payload }) => JSON.stringify(payload))).size).toBe(1)
})

it('redelivers to the other connection when one breaks', async () => {
  const first = await openBareBot(playground, () => {
    first.close()
    return undefined
  })
  const second = await openBareBot(playground)
  await playground.say('U0LEI', 'D0LEI', 'hello?')
  expect(events(second.frames)).toMatchObject([{ retry_attempt: 1 }])
})

it('keeps an event for the bot that connects later', async () => {
  await playground.say('U0LEI', 'D0LEI', 'are you there?')
  const bot = await openBareBot(playground)
  await playground.quiet()
  expect(events(bot.frames)).toMatchObject([
    { retry_attempt: 0, payload: { event: { text: 'are you there?' } } },
  ])
})

it('tells her when nobody answered a command, and when nobody is there', async () => {
  await playground.command('U0LEI', 'today')
  await openBareBot(playground, () => undefined)
  await playground.command('U0LEI', 'today')
  expect(playground.notices('U0LEI')).toEqual([
    '/coach failed with the error "dispatch_failed"',
    '/coach failed with the error "operation_timeout"',
  ])
})

it('tells her that a command is none', async () => {
  expect(await playground.command('U0LEI', 'x', { command: '/coahc' })).toBeUndefined()
  expect(playground.notices('U0LEI')).toEqual(['/coahc is not a valid command.'])
})

it('refuses a command answer with bad blocks as Slack does', async () => {
  await openBareBot(playground, () => ({ text: 'Hi', blocks: [{ type: 'header' }] }))
  expect(await playground.command('U0LEI', 'today')).toBeUndefined()
  expect(playground.notices('U0LEI')).toEqual(['/coach failed with the error "invalid_blocks"'])
})

it('delivers an event twice on demand, under one event id', async () => {
  const { frames } = await openBareBot(playground)
  playground.deliverTwice()
  await playground.say('U0LEI', 'D0LEI', 'once')
  const ids = events(frames).map(({ payload }) => JSON.stringify(payload))
  expect(ids).toHaveLength(2)
  expect(ids[0]).toBe(ids[1])
})

it('sends a disconnect frame and nothing after it', async () => {
  const { frames } = await openBareBot(playground)
  playground.disconnect('warning')
  await playground.command('U0LEI', 'today')
  await playground.quiet()
  expect(frames.slice(1)).toMatchObject([{ type: 'disconnect', reason: 'warning' }])
})

it('sends an eleventh connection away', async () => {
  await Promise.all(Array.from({ length: 10 }, () => openBareBot(playground)))
  const extra = await openBareBot(playground)
  await extra.closed
  expect(extra.frames).toMatchObject([{ type: 'disconnect', reason: 'too_many_websockets' }])
})

it('delivers only the events the manifest subscribes to', async () => {
  const { frames } = await openBareBot(playground)
  await playground.say('U0LEI', 'C0DEALS', 'no mention here')
  expect(events(frames)).toEqual([])
})

it('tells no bot of its mention in a channel it is not in, but her', async () => {
  const { frames } = await openBareBot(playground)
  await playground.say('U0GUEST', 'C0GENERAL', '@touchstone help')
  expect(events(frames)).toEqual([])
  expect(playground.notices('U0GUEST')).toEqual(['@touchstone is not in #general.'])
})

it('sends an event made by hand', async () => {
  const { frames } = await openBareBot(playground)
  await playground.sendEvent('user_change', { type: 'user_change', user: { id: 'U0LEI', tz: 'Asia/Tokyo' } })
  expect(events(frames)).toMatchObject([
    { payload: { event: { type: 'user_change', user: { id: 'U0LEI' } } } },
  ])
})

it('tells the bot of its own messages and of changes to them', async () => {
  const { frames } = await openBareBot(playground)
  const { body } = await call(playground, 'chat.postMessage', { channel: 'D0LEI', text: 'Hi' })
  await call(playground, 'chat.update', { channel: 'D0LEI', ts: body['ts'], text: 'Bye' })
  await playground.quiet()
  const [posted, changed] = events(frames).map(({ payload }) => Object(payload).event)
  expect(posted).toMatchObject({ type: 'message', text: 'Hi', bot_id: 'B0COACH', channel_type: 'im' })
  expect(changed).toMatchObject({
    subtype: 'message_changed',
    hidden: true,
    message: { text: 'Bye', ts: body['ts'] },
    previous_message: { text: 'Hi' },
  })
})

it('tells the bot that it was uninstalled, and delivers nothing more', async () => {
  const { frames } = await openBareBot(playground)
  await playground.uninstall()
  await playground.say('U0LEI', 'D0LEI', 'gone?')
  const types = events(frames).map(({ payload }) => Object(payload).event)
  expect(types).toEqual([
    { type: 'tokens_revoked', tokens: { oauth: [], bot: ['U0COACH'] } },
    { type: 'app_uninstalled' },
  ])
})

it('answers the same bytes to the same steps', async () => {
  const replay = async (): Promise<string> => {
    const fresh = await openPlayground({ now: () => START })
    const { frames } = await openBareBot(fresh, () => ({ text: 'Hi' }))
    await fresh.say('U0LEI', 'D0LEI', 'hello')
    await fresh.command('U0LEI', 'today')
    await fresh.close()
    return JSON.stringify([frames, fresh.shownTo('U0LEI', 'D0LEI')]).replaceAll(fresh.url, '')
  }
  expect(await replay()).toBe(await replay())
})
