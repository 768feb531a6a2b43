import { afterEach, expect, it } from 'vitest'
import { parseDay } from '../../../src/coach/index.ts'
import type { Desk } from '../../../src/store/index.ts'
import { lastPost, openKnownTeam, tickAt } from '../delivery/mornings.ts'
import { ANNA, MAYA, type Team } from '../open-team.ts'

let team: Team
let desk: Desk
afterEach(() => team.end())

/** A birthday on Monday 23 November; what is promised for the Sunday is told on Friday, with the early word of it. */
async function greetOnMonday(): Promise<void> {
  team = await openKnownTeam('2026-11-19T09:00:00Z', MAYA, ANNA)
  await team.ask(ANNA, 'account add "Acme Steel"')
  await team.ask(ANNA, 'contact add "Acme Steel" "Tom Reed" birthday:11-23')
  desk = team.store.workspace(team.bot.identity.teamId).as({ memberId: ANNA, role: 'rep' })
  const [row] = await desk.accounts.list()
  const accountId = row?.account.id ?? ''
  const [contact] = await desk.contacts.listOf(accountId)
  const owed = { accountId, contactId: contact?.id ?? '', direction: 'we-owe', what: 'the plan' } as const
  await desk.promises.add({ ...owed, by: parseDay('2026-11-22') })
  await tickAt(team, '2026-11-20T07:30:00Z')
  await tickAt(team, '2026-11-23T07:30:00Z')
  await team.press(ANNA, lastPost(team, ANNA), 'Done')
}

it('a birthday that was greeted is not told again beside what was promised (TCH-9)', async () => {
  await greetOnMonday()
  await tickAt(team, '2026-11-24T07:30:00Z')
  expect((await team.ask(ANNA, 'today')).text).toBe(
    '1 overdue.\n2 days overdue  We owe Tom Reed (Acme Steel): the plan, due Sun 22 Nov.',
  )
})

it('what is left beside a birthday that was greeted is kept by its own click', async () => {
  await greetOnMonday()
  await tickAt(team, '2026-11-24T07:30:00Z')
  await team.press(ANNA, await team.ask(ANNA, 'today'), 'Done')
  expect(await desk.promises.listOpen({ ownerId: ANNA })).toEqual([])
})

it('a birthday whose greeting is opened again is told once', async () => {
  await greetOnMonday()
  const shown = await team.press(ANNA, lastPost(team, ANNA), 'Undo')
  expect(shown.text.split('birthday')).toHaveLength(2)
})
