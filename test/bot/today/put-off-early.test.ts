import { afterEach, expect, it } from 'vitest'
import type { Desk } from '../../../src/store/index.ts'
import { lastPost, openKnownTeam, posted, tickAt } from '../delivery/mornings.ts'
import { ANNA, MAYA, type Team } from '../open-team.ts'

let team: Team
let desk: Desk
afterEach(() => team.end())

/** A birthday on Monday 23 November, whose early word on Friday was put off to the Friday after it. */
async function putOffEarly(): Promise<void> {
  team = await openKnownTeam('2026-11-19T09:00:00Z', MAYA, ANNA)
  desk = team.store.workspace(team.bot.identity.teamId).as({ memberId: ANNA, role: 'rep' })
  await team.ask(ANNA, 'account add "Acme Steel"')
  await team.ask(ANNA, 'contact add "Acme Steel" "Tom Reed" birthday:11-23')
  await tickAt(team, '2026-11-20T07:30:00Z')
  await putOff(7)
  await tickAt(team, '2026-11-23T07:30:00Z')
}

/** Puts off the first row of the last digest. */
async function putOff(days: number): Promise<void> {
  const message = lastPost(team, ANNA)
  const option = new RegExp(`"${days}\\|[^"]+"`).exec(JSON.stringify(message.blocks))?.[0].slice(1, -1) ?? ''
  await team.click(ANNA, { message }, 'reminder:snooze', { option })
  await team.quiet()
}

const press = (button: string) => team.press(ANNA, lastPost(team, ANNA), button)

/** What a digest of a day of November says, if there is one. */
async function postOn(day: number): Promise<string | undefined> {
  const { length } = posted(team, ANNA)
  await tickAt(team, `2026-11-${day}T07:30:00Z`)
  return posted(team, ANNA)[length]?.text
}

it.each([['Done'], ['Skip'], ['Skip', 'Never again']])(
  'what was put off before the day does not return after %s on the day (TCH-8)',
  async (...buttons) => {
    await putOffEarly()
    for (const button of buttons) await press(button)
    expect(await postOn(27)).toBeUndefined()
    expect((await team.ask(ANNA, 'today')).text).toContain('Nothing is due today.')
  },
)

it('undo puts it off until the same day again', async () => {
  await putOffEarly()
  await press('Done')
  await press('Undo')
  expect(await postOn(26)).toBeUndefined()
  expect(await postOn(27)).toContain('Today  Tom Reed (Acme Steel) had a birthday on Mon 23 Nov;')
})

it('undo puts off again what is about an account as well', async () => {
  team = await openKnownTeam('2026-11-17T09:00:00Z', MAYA, ANNA)
  await team.ask(ANNA, 'account add "Acme Steel" founded:2006-11-25')
  await tickAt(team, '2026-11-18T07:30:00Z')
  await putOff(7)
  await tickAt(team, '2026-11-24T07:30:00Z')
  await press('Done')
  await press('Undo')
  expect(await postOn(25)).toContain('Today  Acme Steel was founded 20 years ago')
})

it('of two that were put off the later decision counts', async () => {
  await putOffEarly()
  await putOff(7)
  expect(await postOn(27)).toBeUndefined()
  expect(await postOn(30)).toContain('1 for today.')
  await press('Done')
  expect((await team.ask(ANNA, 'today')).text).toContain('Nothing is due today.')
})

it('the row of the day, left open, ends by a click on what returned after it', async () => {
  await putOffEarly()
  expect(await postOn(27)).toContain('1 for today.')
  await press('Done')
  expect((await team.ask(ANNA, 'today')).text).toContain('Nothing is due today.')
})

it('what returned ends by a click in the older message about the day', async () => {
  await putOffEarly()
  const onDay = lastPost(team, ANNA)
  await tickAt(team, '2026-11-27T07:30:00Z')
  await team.press(ANNA, onDay, 'Done')
  expect((await team.ask(ANNA, 'today')).text).toContain('Nothing is due today.')
})

it.each([23, 24])('a line typed on %i November is told of what ended with others as well', async (day) => {
  await putOffEarly()
  const [row] = await desk.accounts.list()
  const [contact] = await desk.contacts.listOf(row?.account.id ?? '')
  const done = await press('Done')
  team.clock.moveTo(new Date(`2026-11-${day}T09:00:00Z`))
  await team.press(ANNA, done, 'Add a line')
  await team.submit(ANNA, { line: 'Called him' })
  expect((await desk.reminders.lastDone(contact?.id ?? '', 'birthday'))?.line).toBe('Called him')
})
