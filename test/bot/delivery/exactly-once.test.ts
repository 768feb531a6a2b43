import { WebClient } from '@slack/web-api'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Fault } from '../../../playground/slack/faults.ts'
import type { Bot } from '../../../src/bot/index.ts'
import { ANNA, MAYA, startTeamBot, type Team } from '../open-team.ts'
import { lastPost, openKnownTeam, posted, tickAt } from './mornings.ts'

const DUE = '2026-11-24T07:30:00Z'
/** Long enough for leases to run out and for Slack to have carried out what it was asked. */
const AFTER = ['2026-11-24T07:33:00Z', '2026-11-24T07:36:00Z', '2026-11-24T07:40:00Z'] as const

let team: Team
const others: Bot[] = []
beforeEach(async () => {
  team = await openKnownTeam('2026-11-23T09:00:00Z', MAYA, ANNA)
  await team.ask(ANNA, 'account add "Acme Steel"')
  await team.ask(ANNA, 'promise "Acme Steel" send the plan by:tue')
})
afterEach(async () => {
  for (const other of others.splice(0)) await other.stop()
  await team.end()
})

async function secondBot(): Promise<Bot> {
  const other = await startTeamBot(team, team.store, team.errors)
  others.push(other)
  return other
}

async function tickLater(bot: Bot = team.bot): Promise<void> {
  for (const instant of AFTER) {
    team.clock.moveTo(new Date(instant))
    await bot.tick()
  }
  await team.quiet()
}

const FAULTS: readonly Fault[] = [
  'drop',
  'drop-after-store',
  'error-500',
  'error-500-after-store',
  'ratelimit',
  { error: 'internal_error' },
  { error: 'service_unavailable' },
]

it.each(FAULTS.map((fault) => [JSON.stringify(fault), fault] as const))(
  'posts once when the answer to the post is %s',
  async (_, fault) => {
    team.faults.next('chat.postMessage', fault)
    await tickAt(team, DUE)
    await tickLater()
    expect(posted(team, ANNA)).toHaveLength(1)
    expect((await team.store.workspace('T0TOUCH').deliveries.summary(team.clock.now())).counts.sent).toBe(1)
  },
)

it.each(['drop', 'drop-after-store', 'error-500', 'ratelimit'] as const)(
  'posts once when opening the conversation meets %s',
  async (fault) => {
    team.faults.next('conversations.open', fault)
    await tickAt(team, DUE)
    await tickLater()
    expect(posted(team, ANNA)).toHaveLength(1)
  },
)

it('posts nothing more before Slack is ready again after a 429', async () => {
  team.faults.next('chat.postMessage', 'ratelimit')
  await tickAt(team, DUE)
  expect(posted(team, ANNA)).toEqual([])
  await tickAt(team, '2026-11-24T07:30:02Z')
  expect(posted(team, ANNA)).toHaveLength(1)
})

it('posts once when the process ends after it claimed, before it posted', async () => {
  await planOnly()
  const { deliveries } = team.store.workspace('T0TOUCH')
  expect(await deliveries.claimDue(team.clock.now(), { limit: 5, leaseMs: 120_000 })).toHaveLength(1)
  await team.bot.tick()
  expect(posted(team, ANNA)).toEqual([])
  await tickLater(await secondBot())
  expect(posted(team, ANNA)).toHaveLength(1)
})

it('posts once when the process ends after Slack took the post, before it was recorded', async () => {
  await planOnly()
  const workspace = team.store.workspace('T0TOUCH')
  const [claimed] = await workspace.deliveries.claimDue(team.clock.now(), { limit: 5, leaseMs: 120_000 })
  await workspace.members.setDmChannel(ANNA, team.dm(ANNA))
  await postAs(claimed?.id ?? '')
  await tickLater(await secondBot())
  expect(posted(team, ANNA).map(({ text }) => text)).toEqual(['posted by the one that ended'])
})

it('deletes the copies and keeps the first where two were posted', async () => {
  await planOnly()
  const workspace = team.store.workspace('T0TOUCH')
  const [claimed] = await workspace.deliveries.claimDue(team.clock.now(), { limit: 5, leaseMs: 120_000 })
  await workspace.members.setDmChannel(ANNA, team.dm(ANNA))
  await postAs(claimed?.id ?? '')
  const first = lastPost(team, ANNA).ts
  await postAs(claimed?.id ?? '')
  await tickLater()
  expect(posted(team, ANNA).map(({ ts }) => ts)).toEqual([first])
})

it('posts once when two processes tick at the same moment', async () => {
  const other = await secondBot()
  team.clock.moveTo(new Date(DUE))
  await Promise.all([team.bot.tick(), other.tick(), team.bot.tick(), other.tick()])
  await tickLater(other)
  expect(posted(team, ANNA)).toHaveLength(1)
})

it('posts once when the process is told to stop while Slack is slow', async () => {
  team.clock.moveTo(new Date(DUE))
  team.faults.next('chat.postMessage', 'delay')
  const ticking = team.bot.tick()
  await waitForPost()
  const other = await secondBot()
  team.clock.moveTo(new Date(AFTER[0]))
  team.faults.release()
  await ticking
  await tickLater(other)
  expect(posted(team, ANNA)).toHaveLength(1)
})

it('never repeats a post when the history cannot be read', async () => {
  team.faults.next('chat.postMessage', 'error-500-after-store')
  await tickAt(team, DUE)
  team.faults.next('conversations.history', { error: 'missing_scope' })
  await tickLater()
  expect(posted(team, ANNA)).toHaveLength(1)
  const { counts } = await team.store.workspace('T0TOUCH').deliveries.summary(team.clock.now())
  expect(counts).toMatchObject({ unknown: 1 })
})

it('tries no more after a refusal, and carries it with the next digest', async () => {
  team.faults.next('chat.postMessage', { error: 'messages_tab_disabled' })
  await tickAt(team, DUE)
  await tickLater()
  expect(posted(team, ANNA)).toEqual([])
  await tickAt(team, '2026-11-25T07:30:00Z')
  expect(lastPost(team, ANNA).text).toContain('1 day overdue  We owe Acme Steel: send the plan')
})

it('takes a click as proof that an unclear post arrived', async () => {
  team.faults.next('chat.postMessage', 'drop-after-store')
  await tickAt(team, DUE)
  await team.press(ANNA, lastPost(team, ANNA), 'Done')
  const { counts } = await team.store.workspace('T0TOUCH').deliveries.summary(team.clock.now())
  expect(counts).toMatchObject({ sent: 1 })
  expect(counts.ambiguous).toBeUndefined()
})

/** The digest stands in the outbox and no more: the channel is slow to open until the clock has moved on. */
async function planOnly(): Promise<void> {
  team.faults.next('conversations.open', 'ratelimit')
  await tickAt(team, DUE)
  team.clock.moveTo(new Date('2026-11-24T07:30:01Z'))
}

async function postAs(deliveryId: string): Promise<void> {
  const client = new WebClient(team.botToken, { slackApiUrl: team.apiUrl })
  await client.chat.postMessage({
    channel: team.dm(ANNA),
    text: 'posted by the one that ended',
    metadata: { event_type: 'touchstone_reminder', event_payload: { delivery_id: deliveryId } },
  })
}

async function waitForPost(): Promise<void> {
  const isUnderWay = () => team.traffic().some(({ kind, answer }) => kind === 'chat.postMessage' && !answer)
  while (!isUnderWay()) await new Promise((resolve) => setTimeout(resolve, 5))
}
