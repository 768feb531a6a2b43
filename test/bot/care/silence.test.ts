import { afterAll, beforeAll, expect, it } from 'vitest'
import { ANNA, LEI, MAYA, openTeam, readable, type Team } from '../open-team.ts'

let team: Team

beforeAll(async () => {
  team = await openTeam()
  await team.ask(MAYA, 'status')
  await team.ask(ANNA, 'account add "Acme Steel"')
  await team.ask(ANNA, 'contact add "Acme Steel" "Mary O\'Neil" birthday:11-23')
  await team.ask(LEI, '客户 新增 华远钢铁')
  await team.ask(LEI, '联系人 新增 华远钢铁 王芳 生日：11-23')
})

afterAll(() => team.end())

const today = async (who: string) => (await team.ask(who, 'today')).text

it('an open complaint goes first and holds good wishes inside its row, until it is solved (SAT-3)', async () => {
  expect(await today(ANNA)).toContain("Mary O'Neil (Acme Steel) has a birthday today.")
  const logged = await team.ask(ANNA, 'complaint "Acme Steel" late parts by:today')
  const held = await team.ask(ANNA, 'today')
  expect(held.text).toContain('1 for today.')
  expect(held.text).toContain(
    "Complaint of Acme Steel: late parts. The answer is due today. Held until it is solved: Mary O'Neil, birthday, today.",
  )
  expect(readable(held)).not.toMatch(/"Draft"|"Done"/)
  await team.press(ANNA, logged, 'Answer')
  await team.submit(ANNA, { text: 'Replaced', says: 'done' })
  await team.closeView(ANNA, { all: true })
  const after = await team.ask(ANNA, 'today')
  expect(after.text).not.toContain('late parts')
  expect(readable(after)).toContain('has a birthday today.')
})

it('a colleague’s complaint leaves the birthday in its place, held, without a draft', async () => {
  await team.ask(LEI, `投诉 华远钢铁 备件晚到 期限：今天 给：<@${MAYA}>`)
  const shown = await team.ask(LEI, '今天')
  expect(shown.text).toContain('今天过生日。先别祝贺：有投诉还没解决（备件晚到），先把它处理好。')
  expect(readable(shown)).not.toContain('草稿')
  expect(await today(MAYA)).toContain('Complaint of 华远钢铁: 备件晚到. The answer is due today.')
})

it('names a few of the wishes that a complaint holds, and how many there are more', async () => {
  await team.ask(ANNA, 'account add "Nord Bank"')
  for (const name of ['Ada', 'Ben', 'Cem', 'Dora', 'Eve', 'Finn'])
    await team.ask(ANNA, `contact add "Nord Bank" ${name} birthday:11-23`)
  await team.ask(ANNA, 'complaint "Nord Bank" wrong invoices by:today')
  const held = /Held until it is solved: (.*)\./.exec(await today(ANNA))?.[1]?.split('; ') ?? []
  expect(held).toHaveLength(5)
  expect(held.at(-1)).toBe('and 2 more')
})
