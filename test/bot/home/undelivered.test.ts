import { beforeEach, expect, it } from 'vitest'
import { tickAt } from '../delivery/mornings.ts'
import { ANNA, openTeam, type Team } from '../open-team.ts'
import { openTab, shownIn } from './open-tab.ts'

const DUE = '2026-11-24T07:30:00Z'

let team: Team
beforeEach(async () => {
  team = await openTeam()
  await team.ask(ANNA, 'account add "Acme Steel"')
  await team.ask(ANNA, 'promise "Acme Steel" send the plan by:tue')
  return () => team.end()
})

it('shows a digest that Slack refused, why, and what was in it', async () => {
  team.faults.next('chat.postMessage', { error: 'restricted_action' })
  await tickAt(team, DUE)
  const shown = shownIn(await openTab(team, ANNA))
  expect(shown).toContain('Messages that may not have reached you')
  expect(shown).toContain('Morning digest, today 08:30. The app lacks a permission in Slack.')
  expect(shown).toContain('send the plan')
})

it('shows a message of which nobody knows whether it arrived', async () => {
  team.faults.next('chat.postMessage', 'drop')
  team.faults.next('conversations.history', { error: 'missing_scope' })
  await tickAt(team, DUE)
  await tickAt(team, '2026-11-24T07:31:00Z')
  const shown = shownIn(await openTab(team, ANNA))
  expect(shown).toContain('It may have arrived: Slack’s history could not be read.')
})

it('shows a missed brief with a button that shows it again', async () => {
  await team.ask(ANNA, 'prep "Acme Steel" at:"2026-11-24 10:00"')
  await tickAt(team, DUE)
  team.faults.next('chat.postMessage', { error: 'invalid_blocks' })
  await tickAt(team, '2026-11-24T08:00:00Z')
  const shown = shownIn(await openTab(team, ANNA))
  expect(shown).toContain('Brief before a call, today 09:00. Slack did not accept the message.')
  expect(shown).toMatch(/"run:other:missed-0".*"prep =|"prep =[^"]*".*"run:other:missed-0"/)
})

it('says nothing where everything arrived, and lets a digest go with its day', async () => {
  team.faults.next('chat.postMessage', { error: 'restricted_action' })
  await tickAt(team, DUE)
  await tickAt(team, '2026-11-25T07:30:00Z')
  expect(shownIn(await openTab(team, ANNA))).not.toContain('may not have reached you')
})
