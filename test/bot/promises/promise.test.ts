import { afterAll, beforeAll, expect, it } from 'vitest'
import { ANNA, LEI, MAYA, openTeam, readable, type Team } from '../open-team.ts'

let team: Team
beforeAll(async () => {
  team = await openTeam()
  await team.ask(MAYA, 'status')
  await team.ask(ANNA, 'account add "Acme Steel" tier:A')
  await team.ask(ANNA, 'contact add "Acme Steel" "Mary O\'Neil"')
})
afterAll(() => team.end())

it('saves what we owe, to whom and by when', async () => {
  const saved = await team.ask(ANNA, 'promise acme send the quote by:fri to:Mary')
  expect(saved.text).toBe(
    "Saved: promised to Mary O'Neil: send the quote, by Fri 27 Nov.\nI remind you the day before and on the day.",
  )
  expect(readable(await team.ask(ANNA, 'account acme'))).toContain('We owe')
})

it('saves what they owe us, by somebody or by the customer as a whole', async () => {
  expect((await team.ask(ANNA, 'promise acme "downtime figures" by:tomorrow from:Mary')).text).toBe(
    "Saved: Mary O'Neil promised us: downtime figures, by Tue 24 Nov.\nI remind you on the day.",
  )
  expect((await team.ask(ANNA, 'promise acme the drawings by:tomorrow from:them')).text).toContain(
    'Acme Steel promised us: the drawings',
  )
})

it('takes a promise back', async () => {
  const saved = await team.ask(ANNA, 'promise acme a visit in spring by:2027-03-01')
  await team.press(ANNA, saved, 'Undo')
  expect(readable(await team.ask(ANNA, 'account acme'))).not.toContain('a visit in spring')
})

it.each([
  ['promise acme send quote by:31/13', 'Nothing was saved.'],
  ['promise acme send quote', 'the day it is due'],
  ['promise acme by:fri', 'what was promised'],
  ['promise acme send quote by:fri to:Nobody', '“Nobody”'],
  ['promise acme send quote by:fri to:Mary from:Mary', 'Nothing was saved.'],
  [`promise acme ${'x'.repeat(201)} by:fri`, 'longer than 200'],
])('refuses %s and says how to put it right', async (line, said) => {
  expect((await team.ask(ANNA, line)).text).toContain(said)
})

it('answers in Chinese', async () => {
  await team.ask(LEI, '客户 新增 华远钢铁')
  await team.ask(LEI, '联系人 新增 华远钢铁 王芳')
  expect((await team.ask(LEI, '承诺 华远钢铁 发送报价 截止：周五 给：王芳')).text).toBe(
    '已保存，答应王芳的：发送报价，11月27日（周五）前。\n前一天和当天我会提醒你。',
  )
})

it('refuses somebody who is not on the account’s team', async () => {
  expect((await team.ask(LEI, '承诺 "Acme Steel" 发送报价 截止：周五')).text).toContain('只有客户负责人')
})
