import { afterEach, expect, it } from 'vitest'
import { parseDay } from '../../../src/coach/index.ts'
import type { Desk } from '../../../src/store/index.ts'
import { lastPost, openKnownTeam, tickAt } from '../delivery/mornings.ts'
import { ANNA, MAYA, readable, type Team } from '../open-team.ts'

let team: Team
let desk: Desk
afterEach(() => team.end())

/** Somebody with a birthday, to whom something is promised. */
async function meet(birthday: string, promisedBy: string): Promise<void> {
  team = await openKnownTeam('2026-11-19T09:00:00Z', MAYA, ANNA)
  await team.ask(ANNA, 'account add "Acme Steel"')
  await team.ask(ANNA, `contact add "Acme Steel" "Tom Reed" birthday:${birthday}`)
  desk = team.store.workspace(team.bot.identity.teamId).as({ memberId: ANNA, role: 'rep' })
  const [row] = await desk.accounts.list()
  const accountId = row?.account.id ?? ''
  const [contact] = await desk.contacts.listOf(accountId)
  const to = { accountId, ...(contact && { contactId: contact.id }) }
  await desk.promises.add({ ...to, direction: 'we-owe', what: 'the plan', by: parseDay(promisedBy) })
}

function times(text: string, what: string): number {
  return text.split(what).length - 1
}

it('a promise that was told with a birthday moves to the row of its own day', async () => {
  await meet('11-22', '2026-11-23')
  await tickAt(team, '2026-11-20T07:30:00Z')
  await tickAt(team, '2026-11-23T07:30:00Z')
  const { text } = lastPost(team, ANNA)
  expect([times(text, 'birthday'), times(text, 'the plan')]).toEqual([1, 1])
})

it('a promise stands once after a long jump of the clock', async () => {
  await meet('11-22', '2026-11-23')
  await tickAt(team, '2026-11-19T09:30:00Z')
  await tickAt(team, '2026-12-10T07:30:00Z')
  expect(times(lastPost(team, ANNA).text, 'the plan')).toBe(1)
  expect(times((await team.ask(ANNA, 'today')).text, 'the plan')).toBe(1)
})

it('a promise stands once where the other row of it was just done', async () => {
  await meet('11-22', '2026-11-23')
  await tickAt(team, '2026-11-20T07:30:00Z')
  await tickAt(team, '2026-11-23T07:30:00Z')
  const done = await team.press(ANNA, lastPost(team, ANNA), 'Done')
  expect(times(done.text, 'the plan')).toBe(1)
})

it('what is left of a row once its greeting moved on is done for itself', async () => {
  await meet('11-27', '2026-11-25')
  await tickAt(team, '2026-11-24T07:30:00Z')
  await tickAt(team, '2026-11-25T07:30:00Z')
  await tickAt(team, '2026-11-27T07:30:00Z')
  const { text, blocks } = lastPost(team, ANNA)
  expect([times(text, 'birthday'), times(text, 'the plan')]).toEqual([1, 1])
  const rows = blocks.flatMap(({ block_id = '' }) => (block_id.startsWith('buttons:') ? [block_id] : []))
  await team.click(ANNA, { message: lastPost(team, ANNA) }, 'reminder:done', {
    value: rows.at(-1)?.slice('buttons:'.length) ?? '',
  })
  await team.quiet()
  expect(await desk.promises.listOpen({ ownerId: ANNA })).toEqual([])
})

it('a promise that was kept is told with a birthday no more', async () => {
  await meet('11-22', '2026-11-20')
  await tickAt(team, '2026-11-20T07:30:00Z')
  const [promised] = await desk.promises.listOpen({ ownerId: ANNA })
  await desk.promises.end(promised?.id ?? '', 'kept', parseDay('2026-11-20'))
  const { text } = await team.ask(ANNA, 'today')
  expect([times(text, 'birthday'), times(text, 'the plan')]).toEqual([1, 0])
})

it('a promise told with a birthday is not listed once more below the rows', async () => {
  await meet('11-22', '2026-11-20')
  await tickAt(team, '2026-11-20T07:30:00Z')
  expect(times(readable(await team.ask(ANNA, 'today')), 'the plan, to')).toBe(0)
})

it('a promise that was put off by itself waits, though a birthday was told with it', async () => {
  await meet('11-22', '2026-11-23')
  await tickAt(team, '2026-11-20T07:30:00Z')
  await tickAt(team, '2026-11-23T07:30:00Z')
  const message = lastPost(team, ANNA)
  const option = /"3\|[^"]+"/.exec(JSON.stringify(message.blocks))?.[0].slice(1, -1) ?? ''
  await team.click(ANNA, { message }, 'reminder:snooze', { option })
  await team.quiet()
  team.clock.moveTo(new Date('2026-11-24T07:30:00Z'))
  const { text } = await team.ask(ANNA, 'today')
  expect([times(text, 'birthday'), times(text, 'the plan')]).toEqual([1, 0])
})
