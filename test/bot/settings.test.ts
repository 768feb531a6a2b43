import { afterAll, beforeAll, expect, it } from 'vitest'
import { ANNA, LEI, MAYA, openTeam, readable, type Team } from './open-team.ts'

let team: Team
beforeAll(async () => {
  team = await openTeam()
  await team.ask(MAYA, 'status')
})
afterAll(() => team.end())

it('speaks the language that the member chose, from the very answer on', async () => {
  expect((await team.ask(ANNA, 'settings language:zh')).text).toContain('已保存')
  expect((await team.ask(ANNA, '状态')).text).toContain('Slack：已连接')
  expect((await team.ask(ANNA, '设置 语言：自动')).text).toContain('Saved')
})

it('takes back settings', async () => {
  const saved = await team.ask(ANNA, 'settings digest:07:15 days:sun-thu')
  expect(saved.text).toContain('07:15')
  expect((await team.press(ANNA, saved, 'Undo')).text).toContain('08:30')
})

it('refuses a time zone that does not exist and changes nothing', async () => {
  const refused = await team.ask(LEI, '设置 时区：Mars/Olympus')
  expect(refused.text).toContain('没有这个时区')
  expect((await team.ask(LEI, '设置 摘要时间：09:00')).text).toContain('Asia/Shanghai')
})

it('opens the form with what holds now and keeps it open at a wrong time zone', async () => {
  const form = await team.openForm(ANNA, 'settings')
  expect(readable(form)).toContain('08:30')
  const wrong = await team.submit(ANNA, { zone: 'Nowhere' })
  expect(wrong).toMatchObject({
    outcome: 'errors',
    errors: { zone: expect.stringContaining('Europe/Berlin') },
  })
  const done = await team.submit(ANNA, { zone: 'Asia/Tokyo' })
  expect(done.outcome).toBe('updated')
  expect((await team.ask(ANNA, 'settings digest:08:30')).text).toContain('Asia/Tokyo')
})

it('lets only an admin set roles and what holds for the team', async () => {
  expect((await team.ask(ANNA, `settings role:manager <@${LEI}>`)).text).toContain('Only an admin')
  expect((await team.ask(ANNA, 'settings currency:EUR')).text).toContain('Only an admin')
  expect((await team.ask(MAYA, `settings role:manager <@${LEI}>`)).text).toContain('manager')
  expect((await team.ask(MAYA, 'settings currency:EUR')).text).toContain('EUR')
})
