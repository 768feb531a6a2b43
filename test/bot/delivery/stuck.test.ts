import { afterEach, beforeEach, expect, it } from 'vitest'
import type { MessageShown } from '../../../playground/protocol.ts'
import { ANNA, LEI, MAYA, type Team } from '../open-team.ts'
import { lastPost, openKnownTeam, posted, tickAt } from './mornings.ts'

/** Maya's digest is due at 08:30 in New York; Anna, the admin, sits in Berlin. */
const DUE = Date.parse('2026-11-23T13:30:00Z')

let team: Team
beforeEach(async () => {
  team = await openKnownTeam('2026-11-23T09:00:00Z', ANNA, MAYA, LEI)
  const { members } = team.store.workspace('T0TOUCH')
  await members.setRole(MAYA, 'rep', ANNA)
  await members.setDmChannel(ANNA, team.dm(ANNA))
  await team.ask(MAYA, 'account add "Borg Mills"')
  await team.ask(MAYA, 'promise "Borg Mills" send the plan by:today')
})
afterEach(() => team.end())

async function tickAfter(...minutes: readonly number[]): Promise<void> {
  for (const minute of minutes) await tickAt(team, new Date(DUE + minute * 60_000).toISOString())
}

/** Slack opens no direct message any more; Anna's is open already. */
function breakOpening(): void {
  for (let i = 0; i < 100; i += 1) team.faults.next('conversations.open', 'error-500')
}

function mend(): void {
  while (team.faults.take('conversations.open') !== undefined);
  while (team.faults.take('chat.postMessage') !== undefined);
}

const alarmsOf = (userId: string): readonly MessageShown[] =>
  posted(team, userId).filter(({ text }) => text.startsWith('My messages are not going out'))

it('tells the admin once that something due ten minutes ago is unsent, and why', async () => {
  breakOpening()
  await tickAfter(0, 3, 9)
  expect(alarmsOf(ANNA)).toEqual([])
  await tickAfter(10, 20, 60)
  expect(alarmsOf(ANNA).map(({ text }) => text.split('\n'))).toEqual([
    [
      'My messages are not going out',
      'The oldest should have gone out today 14:30.',
      'Why',
      'Slack was out of reach: 1 message, last today 14:30, for Maya Chen',
      'I keep trying, and nothing is sent twice. You hear of this once, until all is well again.',
    ],
  ])
})

it('tells of it again only after everything had gone out in between', async () => {
  breakOpening()
  await tickAfter(0, 10, 20)
  mend()
  await tickAfter(22)
  expect(lastPost(team, MAYA).text).toContain('send the plan')
  await team.ask(LEI, 'account add 华远钢铁')
  await team.ask(LEI, 'promise 华远钢铁 寄方案 by:2026-11-24')
  breakOpening()
  await tickAt(team, '2026-11-24T00:30:00Z')
  await tickAt(team, '2026-11-24T00:45:00Z')
  expect(alarmsOf(ANNA)).toHaveLength(1)
  await tickAt(team, '2026-11-24T07:10:00Z')
  expect(alarmsOf(ANNA)).toHaveLength(2)
})

it('falls away when Slack was the reason and everything went out before it', async () => {
  for (let i = 0; i < 100; i += 1) team.faults.next('chat.postMessage', 'drop')
  await tickAfter(0, 5, 10, 15)
  mend()
  await tickAfter(60, 61, 90)
  expect(lastPost(team, MAYA).text).toContain('send the plan')
  expect(posted(team, ANNA)).toEqual([])
})

it('is about no alarm of its own', async () => {
  breakOpening()
  await tickAfter(0, 10)
  await team.store.workspace('T0TOUCH').members.setDmChannel(ANNA, undefined)
  await tickAfter(20)
  const { deliveries } = team.store.workspace('T0TOUCH')
  const { counts } = await deliveries.summary(team.clock.now())
  await tickAfter(40, 100, 200)
  expect((await deliveries.summary(team.clock.now())).counts).toEqual(counts)
})

it('is shown in Chinese as well, and opens the status', async () => {
  await team.ask(ANNA, 'settings language:zh')
  breakOpening()
  await tickAfter(0, 10)
  const alarm = lastPost(team, ANNA)
  expect(alarm.text.split('\n').slice(0, 4)).toEqual([
    '有消息发不出去',
    '最早的一条原定发出时间：今天 14:30。',
    '原因',
    '连不上 Slack：1 条，最近一次今天 14:30，涉及 Maya Chen',
  ])
  expect((await team.press(ANNA, alarm, '查看状态')).text).toContain('未发出')
})
