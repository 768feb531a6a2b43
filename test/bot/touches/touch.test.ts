import { afterAll, beforeAll, expect, it } from 'vitest'
import { touchKindOf } from '../../../src/bot/touches/touch-kind.ts'
import { ANNA, LEI, MAYA, openTeam, readable, type Team } from '../open-team.ts'

let team: Team
beforeAll(async () => {
  team = await openTeam()
  await team.ask(MAYA, 'status')
  await team.ask(ANNA, 'account add "Acme Steel" tier:A')
  await team.ask(ANNA, 'contact add "Acme Steel" "Mary O\'Neil"')
  await team.ask(ANNA, 'contact add "Acme Steel" "Tom Reed"')
})
afterAll(() => team.end())

it.each([
  ['called, all well', 'call'],
  ['lunch at the plant', 'meal'],
  ['visited line 2', 'visit'],
  ['met her boss', 'meeting'],
  ['metal prices discussed', 'other'],
  ['e-mailed the sheet', 'message'],
  ['电话聊了二号线', 'call'],
  ['拜访', 'visit'],
  ['一起吃饭', 'other'],
  ['微信发了资料', 'message'],
  ['', 'other'],
] as const)('reads “%s” as %s', (text, kind) => {
  expect(touchKindOf(text)).toBe(kind)
})

it('logs a touch with a person, and says when the rhythm asks for the next', async () => {
  const saved = await team.ask(ANNA, "touch Mary O'Neil called, she wants the offer on:2026-11-20")
  expect(saved.text).toBe(
    "Saved: call, Mary O'Neil, Fri 20 Nov.\nWhat: called, she wants the offer\n" +
      'The rhythm starts again: next by Fri 4 Dec, every 14 days.',
  )
  expect(readable(await team.ask(ANNA, 'account acme'))).toContain('Last touch 3 days ago (call)')
})

it('logs a touch with an account where no person has the name', async () => {
  expect((await team.ask(ANNA, 'touch "Acme Steel" visited')).text).toContain('visit, Acme Steel, today')
})

it('takes a touch back', async () => {
  const saved = await team.ask(ANNA, 'touch Tom visited line 2')
  expect((await team.press(ANNA, saved, 'Undo')).text).toContain('Taken back')
})

it('guesses no name: it offers the nearest, and the button logs it', async () => {
  const refused = await team.ask(ANNA, 'touch "Tom Read" called')
  expect(refused.text).toContain('“Tom Read”')
  expect((await team.press(ANNA, refused, 'Tom Reed')).text).toContain('call, Tom Reed')
})

it('refuses a day to come, and an empty line, with an example', async () => {
  expect((await team.ask(ANNA, 'touch Tom on:2026-12-24')).text).toContain('Nothing was saved.')
  expect((await team.ask(ANNA, 'touch')).text).toContain('/coach touch')
})

it('refuses somebody who is not on the account’s team', async () => {
  expect((await team.ask(LEI, '触达 "Tom Reed" 电话')).text).toContain('只有客户负责人')
})

it('answers in Chinese', async () => {
  await team.ask(LEI, '客户 新增 华远钢铁 级别：A')
  await team.ask(LEI, '联系人 新增 华远钢铁 王芳')
  expect((await team.ask(LEI, '触达 王芳 拜访，谈了二号线')).text).toBe(
    '已保存：王芳，拜访，今天。\n内容：拜访，谈了二号线\n联系节奏重新开始：每 14 天一次，下次不晚于12月7日（周一）。',
  )
})
