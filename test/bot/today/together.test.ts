import { afterEach, expect, it } from 'vitest'
import { lastPost, openKnownTeam, posted, tickAt } from '../delivery/mornings.ts'
import { ANNA, LEI, MAYA, readable, type Team } from '../open-team.ts'

let team: Team
afterEach(() => team.end())

const SNOOZE = 'reminder:snooze'

/** A birthday on Monday 23 November that was put off for some days, and a weekly greeting. */
async function putOff(days: number, weekly: string): Promise<void> {
  team = await openKnownTeam('2026-11-19T09:00:00Z', MAYA, ANNA)
  await team.ask(ANNA, 'account add "Acme Steel"')
  await team.ask(ANNA, `contact add "Acme Steel" "Mary Reed" birthday:11-23 weekly:${weekly}`)
  await tickAt(team, '2026-11-23T07:30:00Z')
  await snooze(ANNA, days)
}

/** Puts off the first row of the last digest. */
async function snooze(userId: string, days: number): Promise<void> {
  const message = lastPost(team, userId)
  const option = new RegExp(`"${days}\\|[^"]+"`).exec(JSON.stringify(message.blocks))?.[0].slice(1, -1) ?? ''
  await team.click(userId, { message }, SNOOZE, { option })
  await team.quiet()
}

const BOTH = /^Today {2}Mary Reed \(Acme Steel\) had a birthday on Mon 23 Nov.*Mary Reed.*$/m

it('tells in one row what was put off to the day of another reminder for the person', async () => {
  await putOff(3, 'thu')
  await tickAt(team, '2026-11-26T07:30:00Z')
  const { text } = lastPost(team, ANNA)
  expect(text).toContain('1 for today.')
  expect(text).toMatch(BOTH)
  expect(text.match(/Acme Steel/g)).toHaveLength(1)
  expect((await team.ask(ANNA, 'today')).text.match(/^Today/gm)).toHaveLength(1)
})

it('ends both by one click, opens both again, and never tells either a second time', async () => {
  await putOff(3, 'thu')
  await tickAt(team, '2026-11-26T07:30:00Z')
  const shown = lastPost(team, ANNA)
  const done = await team.press(ANNA, shown, 'Done')
  expect((await team.ask(ANNA, 'today')).text).toContain('Nothing is due today.')
  await team.press(ANNA, done, 'Undo')
  expect(lastPost(team, ANNA).blocks).toEqual(shown.blocks)
  await team.press(ANNA, shown, 'Skip')
  const { length } = posted(team, ANNA)
  await tickAt(team, '2026-11-27T07:30:00Z')
  expect(posted(team, ANNA)).toHaveLength(length)
})

it('puts off both to the same day again', async () => {
  await putOff(3, 'thu')
  await tickAt(team, '2026-11-26T07:30:00Z')
  await snooze(ANNA, 1)
  await tickAt(team, '2026-11-27T07:30:00Z')
  expect(lastPost(team, ANNA).text).toMatch(BOTH)
})

it('counts what was put off to a Sunday for Monday', async () => {
  await putOff(7, 'mon')
  await tickAt(team, '2026-11-30T07:30:00Z')
  expect(lastPost(team, ANNA).text).toMatch(BOTH)
  expect(readable(lastPost(team, ANNA)).match(/"Skip"/g)).toHaveLength(1)
})

it('does so in Chinese', async () => {
  team = await openKnownTeam('2026-11-19T02:00:00Z', MAYA, LEI)
  await team.ask(LEI, '客户 新增 华远钢铁')
  await team.ask(LEI, '联系人 新增 华远钢铁 王芳 生日：11-23 每周：周四')
  await tickAt(team, '2026-11-23T00:31:00Z')
  await snooze(LEI, 3)
  await tickAt(team, '2026-11-26T00:31:00Z')
  const { text } = lastPost(team, LEI)
  expect(text).toContain('今天 1 件。')
  expect(text).toContain('王芳（华远钢铁）的生日是11月23日（周一），祝福还没有记录。')
  expect(text).toContain('每周问候')
})
