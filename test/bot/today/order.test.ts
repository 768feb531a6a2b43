import { afterEach, expect, it } from 'vitest'
import { lastPost, openKnownTeam, tickAt } from '../delivery/mornings.ts'
import { ANNA, MAYA, type Team } from '../open-team.ts'

let team: Team
afterEach(() => team.end())

/** Overdue promises, a birthday on the very day and one in three days, on Tuesday 24 November 2026. */
async function linesOnTuesday(promises: number): Promise<readonly string[]> {
  team = await openKnownTeam('2026-11-20T09:00:00Z', MAYA, ANNA)
  await team.ask(ANNA, 'account add "Acme Steel"')
  await team.ask(ANNA, 'contact add "Acme Steel" "Ann Early" birthday:11-27')
  await team.ask(ANNA, 'contact add "Acme Steel" "Tom Today" birthday:11-24')
  for (let i = 1; i <= promises; i += 1) {
    await team.ask(ANNA, `promise "Acme Steel" "send plan ${i}" by:2026-11-23`)
  }
  await tickAt(team, '2026-11-23T07:31:00Z')
  await tickAt(team, '2026-11-24T07:31:00Z')
  return lastPost(team, ANNA).text.split('\n')
}

it('puts the very day before what is overdue, and that before what is only announced', async () => {
  const [, ...rows] = await linesOnTuesday(1)
  expect(rows.map((row) => row.split('  ')[0])).toEqual(['Today', '1 day overdue', 'Coming up'])
  expect(rows[0]).toContain('Tom Today (Acme Steel) has a birthday today')
  expect(rows[2]).toContain('Ann Early (Acme Steel) has a birthday on Fri 27 Nov, in 3 days')
})

it('never leaves out what is new because too much is overdue', async () => {
  const lines = await linesOnTuesday(20)
  expect(lines[0]).toContain('2 for today, 20 overdue.')
  expect(lines[1]).toContain('Tom Today')
  expect(lines.at(-2)).toContain('Ann Early')
  expect(lines.at(-1)).toContain('reminders more')
})

it('still says how many more there are when something in it was done', async () => {
  const lines = await linesOnTuesday(20)
  const drafted = await team.press(ANNA, lastPost(team, ANNA), 'Draft')
  await team.press(ANNA, drafted, 'Sent it')
  expect(lastPost(team, ANNA).text.split('\n').at(-1)).toBe(lines.at(-1))
  await team.press(ANNA, lastPost(team, ANNA), 'Done')
  expect(lastPost(team, ANNA).text.match(/^Done {2}/gm)).toHaveLength(2)
  expect(lastPost(team, ANNA).text.split('\n').at(-1)).toBe(lines.at(-1))
})

it('says of a greeting that ended after its day for whom and what it was, not that it is open', async () => {
  team = await openKnownTeam('2026-11-20T09:00:00Z', MAYA, ANNA)
  await team.ask(ANNA, 'account add "Acme Steel"')
  await team.ask(ANNA, 'contact add "Acme Steel" "Tom Today" birthday:11-24')
  await tickAt(team, '2026-11-24T07:31:00Z')
  team.clock.moveTo(new Date('2026-11-26T07:31:00Z'))
  const skipped = await team.press(ANNA, lastPost(team, ANNA), 'Skip')
  expect(skipped.text).toContain('Skipped this time  Tom Today (Acme Steel): birthday, Tue 24 Nov.')
})
