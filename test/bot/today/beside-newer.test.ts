import { afterEach, expect, it } from 'vitest'
import type { Desk } from '../../../src/store/index.ts'
import { lastPost, openKnownTeam, tickAt } from '../delivery/mornings.ts'
import { ANNA, MAYA, type Team } from '../open-team.ts'

let team: Team
let desk: Desk
afterEach(() => team.end())

/** Somebody with a birthday on Monday 23 November. */
async function meet(): Promise<void> {
  team = await openKnownTeam('2026-11-19T09:00:00Z', MAYA, ANNA)
  await team.ask(ANNA, 'account add "Acme Steel"')
  await team.ask(ANNA, 'contact add "Acme Steel" "Tom Reed" birthday:11-23')
  desk = team.store.workspace(team.bot.identity.teamId).as({ memberId: ANNA, role: 'rep' })
}

/** Puts off what the digest of a day of November tells first. */
async function putOff(on: number, days: number): Promise<void> {
  await tickAt(team, `2026-11-${on}T07:30:00Z`)
  const message = lastPost(team, ANNA)
  const option = new RegExp(`"${days}\\|[^"]+"`).exec(JSON.stringify(message.blocks))?.[0].slice(1, -1) ?? ''
  await team.click(ANNA, { message }, 'reminder:snooze', { option })
  await team.quiet()
}

async function greetWeekly(weeklyOn: 5): Promise<void> {
  const [account] = await desk.accounts.list()
  const [contact] = await desk.contacts.listOf(account?.account.id ?? '')
  await desk.contacts.edit(contact?.id ?? '', { weeklyOn })
}

const today = async () => (await team.ask(ANNA, 'today')).text

it('what shared the row of an earlier reminder stands by itself once a newer one takes its place (TCH-9)', async () => {
  await meet()
  await putOff(20, 7)
  await putOff(23, 7)
  await greetWeekly(5)
  await tickAt(team, '2026-11-27T07:30:00Z')
  expect(lastPost(team, ANNA).text).toContain('1 for today.')
  await tickAt(team, '2026-11-30T07:30:00Z')
  expect(lastPost(team, ANNA).text.split('\n')).toEqual([
    'Good morning, Anna. 1 for today, 1 overdue.',
    'Today  Tom Reed (Acme Steel) had a birthday on Mon 23 Nov; the greeting is still open.',
    '3 days overdue  Weekly greeting: Tom Reed (Acme Steel).',
  ])
})

it('a click on a row ends the earlier reminders of everything that it tells (TCH-9)', async () => {
  await meet()
  await putOff(20, 7)
  await putOff(23, 7)
  await team.ask(ANNA, 'news "Tom Reed" illness on:2026-11-30')
  await tickAt(team, '2026-11-27T07:30:00Z')
  await tickAt(team, '2026-11-30T07:30:00Z')
  await team.press(ANNA, lastPost(team, ANNA), 'Done')
  expect(await today()).toContain('Nothing is due today.')
})

it('good wishes that a complaint holds back neither hide what shared their row nor end with it (SAT-3)', async () => {
  await meet()
  await putOff(23, 7)
  await team.ask(ANNA, 'news "Tom Reed" illness on:2026-11-27')
  await putOff(27, 1)
  await team.ask(ANNA, 'complaint "Acme Steel" late parts by:2026-11-30')
  await tickAt(team, '2026-11-30T07:30:00Z')
  const shown = lastPost(team, ANNA)
  expect(shown.text).toContain('\n2 days overdue  Tom Reed (Acme Steel) is ill')
  await team.press(ANNA, shown, 'Done')
  expect(await today()).toContain('Held until it is solved: Tom Reed, birthday, Mon 23 Nov.')
})
