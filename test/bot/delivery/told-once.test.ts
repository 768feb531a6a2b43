import { afterEach, beforeEach, expect, it } from 'vitest'
import { parseDay } from '../../../src/coach/index.ts'
import type { Desk } from '../../../src/store/index.ts'
import { ANNA, MAYA, type Team } from '../open-team.ts'
import { lastPost, openKnownTeam, tickAt } from './mornings.ts'

let team: Team
let desk: Desk
let tom: Readonly<{ accountId: string; contactId: string }>

beforeEach(async () => {
  team = await openKnownTeam('2026-11-23T09:00:00Z', MAYA, ANNA)
  await team.ask(ANNA, 'account add "Acme Steel"')
  await team.ask(ANNA, 'contact add "Acme Steel" "Tom Reed" birthday:11-27')
  desk = team.store.workspace(team.bot.identity.teamId).as({ memberId: ANNA, role: 'rep' })
  const [row] = await desk.accounts.list()
  const accountId = row?.account.id ?? ''
  const [contact] = await desk.contacts.listOf(accountId)
  tom = { accountId, contactId: contact?.id ?? '' }
})
afterEach(() => team.end())

async function theyOwe(what: string, by: string, to: Partial<typeof tom> = { accountId: tom.accountId }) {
  const accountId = to.accountId ?? ''
  await desk.promises.add({ ...to, accountId, direction: 'they-owe', what, by: parseDay(by) })
}

/** How often the newest message says something. */
function timesSaid(what: string): number {
  return lastPost(team, ANNA).text.split(what).length - 1
}

it('a promise told with a birthday is not told a second time when its day is past', async () => {
  await theyOwe('the plan', '2026-11-27', tom)
  await theyOwe('paper one', '2026-11-30')
  await theyOwe('paper two', '2026-12-01')
  await tickAt(team, '2026-11-27T07:31:00Z')
  expect([timesSaid('birthday'), timesSaid('the plan')]).toEqual([1, 1])
  await tickAt(team, '2026-11-30T07:31:00Z')
  await tickAt(team, '2026-12-01T07:31:00Z')
  expect([timesSaid('paper two'), timesSaid('the plan')]).toEqual([1, 1])
})

it('a promise made after the birthday was told is told the next working day', async () => {
  await tickAt(team, '2026-11-27T07:31:00Z')
  await theyOwe('the plan', '2026-11-28', tom)
  await tickAt(team, '2026-11-30T07:31:00Z')
  expect(timesSaid('the plan')).toBe(1)
})

it('a promise told with a birthday comes back by itself once the birthday is done', async () => {
  await theyOwe('the plan', '2026-11-27', tom)
  await tickAt(team, '2026-11-27T07:31:00Z')
  for (const { id } of await desk.reminders.listOpen(parseDay('2026-11-27'))) {
    await desk.reminders.end(id, { state: 'done' })
  }
  await tickAt(team, '2026-11-30T07:31:00Z')
  expect([timesSaid('birthday'), timesSaid('the plan')]).toEqual([0, 1])
  await theyOwe('paper two', '2026-12-01')
  await tickAt(team, '2026-12-01T07:31:00Z')
  expect([timesSaid('paper two'), timesSaid('the plan')]).toEqual([1, 1])
})
