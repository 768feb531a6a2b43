import { afterAll, beforeAll, expect, it } from 'vitest'
import { openKnownTeam } from '../delivery/mornings.ts'
import { ANNA, MAYA, type Team } from '../open-team.ts'

// Saturday 21 November 2026, 10:00 in Berlin.
let team: Team
beforeAll(async () => {
  team = await openKnownTeam('2026-11-21T09:00:00Z', MAYA, ANNA)
  await team.ask(ANNA, 'account add "Acme Steel"')
})
afterAll(() => team.end())

it('tells of tomorrow’s birthday to somebody who begins on the day between', async () => {
  await team.ask(ANNA, 'contact add "Acme Steel" "Tom Reed" birthday:11-22')
  expect((await team.ask(ANNA, 'today')).text).toContain('Tom Reed')
})

it('says a promise once that is due on a Sunday, though two of its reminders fall on Friday', async () => {
  await team.ask(ANNA, 'promise "Acme Steel" send the plan by:2026-11-22')
  const { text } = await team.ask(ANNA, 'today')
  const [reminded = ''] = text.split('Promised for the next days')
  expect(reminded.match(/send the plan/g)).toHaveLength(1)
})
