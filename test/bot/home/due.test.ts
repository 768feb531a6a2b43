import { beforeEach, expect, it } from 'vitest'
import { ANNA, MAYA, openTeam, readable, type Team } from '../open-team.ts'
import { askTab, clickBeside, clickTab, deskOf, openTab, redrawn, shownIn } from './open-tab.ts'

let team: Team
beforeEach(async () => {
  team = await openTeam()
  await team.ask(MAYA, 'status')
  await team.ask(ANNA, 'account add "Acme Steel"')
  return () => team.end()
})

async function addBirthdays(...names: readonly string[]): Promise<void> {
  for (const name of names) await team.ask(ANNA, `contact add "Acme Steel" "${name}" birthday:11-23`)
}

it('shows what is due with its buttons', async () => {
  await addBirthdays('Mary Stone')
  const shown = shownIn(await openTab(team, ANNA))
  expect(shown).toContain('Mary Stone (Acme Steel) has a birthday today.')
  expect(shown).toContain('reminder:snooze')
})

it('says so when nothing is due', async () => {
  expect(shownIn(await openTab(team, ANNA))).toContain('Nothing is due today.')
})

it('keeps a done one in its place with its undo, which opens it again', async () => {
  await addBirthdays('Mary Stone')
  await openTab(team, ANNA)
  const done = await clickTab(team, ANNA, { action: 'reminder:done' })
  expect(shownIn(done)).toContain('*Done*')
  expect(shownIn(done)).toContain('Nothing is due today.')
  const reopened = await clickTab(team, ANNA, { action: 'reminder:reopen' })
  expect(shownIn(reopened)).toContain('reminder:done')
  expect(shownIn(reopened)).not.toContain('*Done*')
})

it('lets a done one go when it can no longer be taken back', async () => {
  await addBirthdays('Mary Stone')
  await openTab(team, ANNA)
  await clickTab(team, ANNA, { action: 'reminder:done' })
  team.clock.moveTo(new Date('2026-11-23T10:01:00Z'))
  expect(shownIn(await openTab(team, ANNA))).not.toContain('Mary Stone')
})

it('tells until when a reminder was put off', async () => {
  await addBirthdays('Mary Stone')
  const [, id] = /reminder:done","value":"([^"]+)"/.exec(shownIn(await openTab(team, ANNA))) ?? []
  const snoozed = await clickTab(team, ANNA, { action: 'reminder:snooze', option: `1|${id}` })
  expect(shownIn(snoozed)).toContain('Snoozed to Tue 24 Nov')
})

it('marks what is overdue, below what is due today', async () => {
  await addBirthdays('Mary Stone')
  await openTab(team, ANNA)
  team.clock.moveTo(new Date('2026-11-24T09:00:00Z'))
  const shown = shownIn(await askTab(team, ANNA, 'contact add "Acme Steel" "Tom Reed" birthday:11-24'))
  expect(shown).toContain('*1 day overdue*')
  expect(shown.indexOf('Tom Reed')).toBeLessThan(shown.indexOf('Mary Stone'))
})

it('shows five and opens the others, and what is done there is done here', async () => {
  await addBirthdays('Ann', 'Ben', 'Cem', 'Dan', 'Eva', 'Fay', 'Gus')
  expect(shownIn(await openTab(team, ANNA))).toContain('Show 2 more reminders')
  await clickBeside(team, ANNA, { action: 'run:other', blockId: 'home-more-due' })
  const [list] = team.modals(ANNA)
  if (list === undefined) throw new Error('Today did not open')
  const view = await redrawn(team, ANNA, () => team.click(ANNA, { view: list }, 'reminder:done'))
  const [after] = team.modals(ANNA)
  expect(after && readable(after)).toContain('*Done*')
  expect(shownIn(view)).toContain('Show 1 more reminder')
})

it('lists calls to come by her own clock', async () => {
  const desk = deskOf(team, ANNA)
  const [row] = await desk.accounts.list()
  const at = new Date('2026-11-24T13:30:00Z')
  await desk.calls.plan({ accountId: row?.account.id ?? '', at, goal: 'agree on the pilot' })
  expect(shownIn(await openTab(team, ANNA))).toContain('Tue 24 Nov 14:30  Acme Steel: agree on the pilot')
})
