import { afterEach, beforeEach, expect, it } from 'vitest'
import { ANNA, MAYA, type Team } from '../open-team.ts'
import { lastPost, openKnownTeam, posted, tickAt } from './mornings.ts'

const TUESDAY = '2026-11-24T07:30:00Z'
const WEDNESDAY = '2026-11-25T07:30:00Z'

let team: Team
beforeEach(async () => {
  team = await openKnownTeam('2026-11-23T09:00:00Z', MAYA, ANNA)
  await team.ask(ANNA, 'account add "Acme Steel"')
  await team.ask(ANNA, 'promise "Acme Steel" send the plan by:tue')
})
afterEach(() => team.end())

const outbox = () => team.store.workspace('T0TOUCH').deliveries

async function change(user: Readonly<Record<string, unknown>>): Promise<void> {
  await team.sendEvent('user_change', { type: 'user_change', user: { id: ANNA, name: 'anna', ...user } })
  await team.quiet()
}

it.each([{ deleted: true }, { is_restricted: true }, { is_ultra_restricted: true }])(
  'writes nothing to somebody of whom Slack says %j, and everything once she is back',
  async (gone) => {
    await change(gone)
    await tickAt(team, TUESDAY)
    expect(posted(team, ANNA)).toEqual([])
    await team.ask(ANNA, 'status')
    await tickAt(team, WEDNESDAY)
    expect(lastPost(team, ANNA).text).toContain('send the plan')
  },
)

it('asks Slack no more about somebody whom it called deactivated', async () => {
  team.faults.next('chat.postMessage', { error: 'user_disabled' })
  await tickAt(team, TUESDAY)
  const asked = (): number => team.traffic().filter(({ kind }) => kind === 'chat.postMessage').length
  const before = asked()
  await tickAt(team, WEDNESDAY)
  expect(asked()).toBe(before)
})

it('opens the direct message anew when Slack does not know it any more', async () => {
  await tickAt(team, TUESDAY)
  await team.ask(ANNA, 'promise "Acme Steel" call them by:wed')
  team.faults.next('chat.postMessage', { error: 'channel_not_found' })
  await tickAt(team, WEDNESDAY)
  expect(posted(team, ANNA)).toHaveLength(1)
  await tickAt(team, '2026-11-26T07:30:00Z')
  expect(lastPost(team, ANNA).text).toContain('call them')
})

it.each(['token_revoked', 'account_inactive', 'invalid_auth'])(
  'loses nothing to %s, and asks Slack again after ten minutes',
  async (error) => {
    team.faults.next('chat.postMessage', { error })
    await tickAt(team, TUESDAY)
    expect((await outbox().summary(team.clock.now())).counts).toMatchObject({ pending: 1 })
    await tickAt(team, '2026-11-24T07:39:00Z')
    expect(posted(team, ANNA)).toEqual([])
    await tickAt(team, '2026-11-24T07:40:01Z')
    expect(posted(team, ANNA)).toHaveLength(1)
    expect(lastPost(team, ANNA).text).toContain('send the plan')
  },
)

it('sends one digest after an uninstalled week, not one a day', async () => {
  for (let i = 0; i < 400; i += 1) team.faults.next('chat.postMessage', { error: 'account_inactive' })
  for (const day of [24, 25, 26, 27, 30]) await tickAt(team, `2026-11-${day}T07:30:00Z`)
  while (team.faults.take('chat.postMessage') !== undefined);
  await tickAt(team, '2026-12-01T07:30:00Z')
  await tickAt(team, '2026-12-01T08:30:00Z')
  expect(posted(team, ANNA).filter(({ text }) => text.includes('send the plan'))).toHaveLength(1)
})
