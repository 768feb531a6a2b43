import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { MessageShown } from '../../../playground/protocol.ts'
import { lastPost, openKnownTeam, posted, tickAt } from '../delivery/mornings.ts'
import { ANNA, GUEST, LEI, MAYA, readable, type Team } from '../open-team.ts'

let team: Team
/** Each test has an account and a Wednesday of its own. */
let week = 0
let account = ''
beforeAll(async () => {
  team = await openKnownTeam('2026-11-23T09:00:00Z', MAYA, ANNA, LEI)
})
afterAll(() => team.end())
beforeEach(async () => {
  account = `Works ${String.fromCharCode(65 + week)}`
  team.clock.moveTo(wednesday(8))
  week += 1
  team.clock.moveTo(new Date(wednesday(8).getTime() - 2 * 86_400_000))
  await team.ask(ANNA, `account add "${account}"`)
})

function wednesday(hour: number, minute = 0): Date {
  return new Date(Date.UTC(2026, 10, 25 + week * 7, hour, minute))
}

const lastTouches = async () => {
  const desk = team.store.workspace('T0TOUCH').as({ memberId: ANNA, role: 'rep' })
  const found = await desk.names.account(account)
  return desk.touches.listOf({ accountId: found.kind === 'one' ? found.id : '' })
}

async function greetingDigest(): Promise<MessageShown> {
  const day = wednesday(8).toISOString().slice(5, 10)
  await team.ask(ANNA, `contact add "${account}" "Mary ${account}" birthday:${day} likes:tea`)
  await tickAt(team, wednesday(7, 30).toISOString())
  return lastPost(team, ANNA)
}

it('ends a reminder with one click, as a touch, and shows it in the same message', async () => {
  const digest = await greetingDigest()
  const count = posted(team, ANNA).length
  const done = await team.press(ANNA, digest, 'Done')
  expect(done.ts).toBe(digest.ts)
  expect(done.text).toContain(`Done  Mary ${account} (${account}): birthday, Wed 2 Dec.`)
  expect(posted(team, ANNA)).toHaveLength(count)
  expect(await lastTouches()).toMatchObject([{ kind: 'greeting', byId: ANNA }])
})

it('takes a done reminder back, and its touch with it', async () => {
  const done = await team.press(ANNA, await greetingDigest(), 'Done')
  const open = await team.press(ANNA, done, 'Undo')
  expect(open.text).toContain(`Today  Mary ${account} (${account}) has a birthday today. Likes: tea.`)
  expect(await lastTouches()).toEqual([])
})

it('says so when a reminder was done already, and writes nothing twice', async () => {
  const digest = await greetingDigest()
  await team.press(ANNA, digest, 'Done')
  const value = /"reminder:done"[^}]*?"value":"([^"]+)"/.exec(JSON.stringify(digest.blocks))?.[1] ?? ''
  const { reminders } = team.store.workspace('T0TOUCH').as({ memberId: ANNA, role: 'rep' })
  expect(await reminders.end(value, { state: 'done' })).toBeUndefined()
  expect(await lastTouches()).toHaveLength(1)
})

it('keeps a line on what was done, and shows it the year after', async () => {
  const done = await team.press(ANNA, await greetingDigest(), 'Done')
  await team.press(ANNA, done, 'Add a line')
  const saved = await team.submit(ANNA, { line: 'Sent a card' })
  expect(saved.outcome).toBe('updated')
  await team.closeView(ANNA, { all: true })
  expect(await lastTouches()).toMatchObject([{ kind: 'greeting', what: 'Sent a card' }])
  team.clock.moveTo(new Date(wednesday(10).getTime() + 365 * 86_400_000))
  expect((await team.ask(ANNA, 'today')).text).toContain('2026: Sent a card.')
})

it('takes a line a day later as well, and shows it the year after', async () => {
  const done = await team.press(ANNA, await greetingDigest(), 'Done')
  team.clock.moveTo(new Date(wednesday(10).getTime() + 86_400_000))
  await team.press(ANNA, done, 'Add a line')
  expect((await team.submit(ANNA, { line: 'Sent a card' })).outcome).toBe('updated')
  expect(await lastTouches()).toHaveLength(1)
  team.clock.moveTo(new Date(wednesday(10).getTime() + 365 * 86_400_000))
  expect((await team.ask(ANNA, 'today')).text).toContain('2026: Sent a card.')
})

it('takes no line for what was put off', async () => {
  const done = await team.press(ANNA, await greetingDigest(), 'Done')
  await team.press(ANNA, done, 'Add a line')
  const { reminders } = team.store.workspace('T0TOUCH').as({ memberId: ANNA, role: 'rep' })
  const id = /"reminder:line"[^}]*?"value":"([^"]+)"/.exec(JSON.stringify(done.blocks))?.[1] ?? ''
  await reminders.reopen(id)
  await reminders.end(id, { state: 'skipped' })
  team.clock.moveTo(new Date(wednesday(10).getTime() + 86_400_000))
  const refused = await team.submit(ANNA, { line: 'Sent a card' })
  expect(refused).toMatchObject({ errors: { line: expect.stringContaining('no longer marked as done') } })
})

it('skips once, or stops for good', async () => {
  const skipped = await team.press(ANNA, await greetingDigest(), 'Skip')
  expect(skipped.text).toContain('Skipped this time')
  const stopped = await team.press(ANNA, skipped, 'Never again')
  expect(stopped.text).toContain('Stopped for good')
  team.clock.moveTo(new Date(wednesday(10).getTime() + 365 * 86_400_000))
  expect((await team.ask(ANNA, 'today')).text).not.toContain(`Mary ${account}`)
})

it('keeps a promise when its reminder is done, and opens it again with undo', async () => {
  await team.ask(ANNA, `promise "${account}" send the plan by:wed`)
  await tickAt(team, wednesday(7, 30).toISOString())
  const open = async () => {
    const desk = team.store.workspace('T0TOUCH').as({ memberId: ANNA, role: 'rep' })
    return (await desk.promises.listOpen({ ownerId: ANNA })).filter(({ what }) => what === 'send the plan')
      .length
  }
  const done = await team.press(ANNA, lastPost(team, ANNA), 'Done')
  expect(await open()).toBe(0)
  await team.press(ANNA, done, 'Undo')
  expect(await open()).toBe(1)
})

it('offers no undo after an hour, and refuses one that is clicked late', async () => {
  const done = await team.press(ANNA, await greetingDigest(), 'Done')
  team.clock.moveTo(wednesday(9))
  const answer = await team.press(ANNA, done, 'Undo')
  expect(answer.text).toContain('only within an hour')
  expect(await lastTouches()).toHaveLength(1)
})

it('shows in today what the digest shows, with buttons that work there', async () => {
  await greetingDigest()
  const list = await team.ask(ANNA, 'today')
  expect(list.text).toContain(`Today  Mary ${account} (${account}) has a birthday today.`)
  const done = await team.press(ANNA, list, 'Done')
  expect(done.ts).toBe(list.ts)
  expect(done.text).toContain(`Done  Mary ${account}`)
  expect((await team.ask(ANNA, 'today')).text).not.toContain(`Mary ${account}`)
})

it('shows what was promised for the next days beneath', async () => {
  await team.ask(ANNA, `promise "${account}" send the drawings by:fri`)
  expect(readable(await team.ask(ANNA, 'today'))).toContain(`send the drawings (${account}), by Fri`)
})

it('says what to do on a first day, in either language', async () => {
  expect((await team.ask(MAYA, 'today')).text).toBe(
    'Nothing is due today.\nI remind you of birthdays, festivals, promises and accounts that have gone quiet.\n' +
      'Start with `/coach account add "Acme Steel" tier:A`',
  )
  expect((await team.ask(LEI, '今天')).text).toContain('今天没有要办的事。')
})

it('never lets a guest or a colleague end somebody else’s reminder', async () => {
  const digest = await greetingDigest()
  await team.click(GUEST, { message: digest }, 'reminder:done')
  await team.click(LEI, { message: digest }, 'reminder:done')
  await team.quiet()
  expect(lastPost(team, ANNA).text).not.toContain('Done')
  expect(await lastTouches()).toEqual([])
})
