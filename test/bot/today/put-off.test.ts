import { afterEach, expect, it } from 'vitest'
import { lastPost, openKnownTeam, tickAt } from '../delivery/mornings.ts'
import { ANNA, LEI, MAYA, type Team } from '../open-team.ts'

let team: Team
afterEach(() => team.end())

/** Puts off by three days the first row of the last digest. */
async function putOff(userId: string): Promise<void> {
  const message = lastPost(team, userId)
  const option = /"3\|[^"]+"/.exec(JSON.stringify(message.blocks))?.[0].slice(1, -1) ?? ''
  await team.click(userId, { message }, 'reminder:snooze', { option })
  await team.quiet()
}

it('says on Monday that Sunday was yesterday, and counts from the day it was put off to', async () => {
  team = await openKnownTeam('2026-11-19T09:00:00Z', MAYA, ANNA)
  await team.ask(ANNA, 'account add "Acme Steel"')
  await team.ask(ANNA, 'contact add "Acme Steel" "Mary Reed" birthday:11-22')
  await tickAt(team, '2026-11-20T07:30:00Z')
  await putOff(ANNA)
  await tickAt(team, '2026-11-23T07:30:00Z')
  expect(lastPost(team, ANNA).text).toMatch(
    /^Today {2}Mary Reed \(Acme Steel\) had a birthday yesterday, Sun 22 Nov;/m,
  )
  team.clock.moveTo(new Date('2026-11-24T07:30:00Z'))
  expect((await team.ask(ANNA, 'today')).text).toMatch(
    /^1 day overdue {2}Mary Reed \(Acme Steel\) had a birthday on Sun 22 Nov;/m,
  )
})

it('does so in Chinese', async () => {
  team = await openKnownTeam('2026-11-19T02:00:00Z', MAYA, LEI)
  await team.ask(LEI, '客户 新增 华远钢铁')
  await team.ask(LEI, '联系人 新增 华远钢铁 王芳 生日：11-22')
  await tickAt(team, '2026-11-20T00:31:00Z')
  await putOff(LEI)
  await tickAt(team, '2026-11-23T00:31:00Z')
  expect(lastPost(team, LEI).text).toContain('王芳（华远钢铁）昨天过生日，11月22日（周日），祝福还没有记录。')
  team.clock.moveTo(new Date('2026-11-24T00:31:00Z'))
  expect((await team.ask(LEI, '今天')).text).toContain('逾期 1 天  王芳（华远钢铁）的生日是11月22日（周日）')
})

it('counts a promise that was put off from the day it was promised for', async () => {
  team = await openKnownTeam('2026-11-19T09:00:00Z', MAYA, ANNA)
  await team.ask(ANNA, 'account add "Acme Steel"')
  await team.ask(ANNA, 'promise "Acme Steel" send the plan by:2026-11-20')
  await tickAt(team, '2026-11-20T07:30:00Z')
  await putOff(ANNA)
  team.clock.moveTo(new Date('2026-11-24T07:30:00Z'))
  expect((await team.ask(ANNA, 'today')).text).toContain('4 days overdue  We owe')
})
