import { afterAll, beforeAll, expect, it } from 'vitest'
import { ANNA, LEI, openTeam, readable, type Team } from '../open-team.ts'

let team: Team

beforeAll(async () => {
  team = await openTeam()
  await team.ask(ANNA, 'account add "Acme Steel"')
  await team.ask(LEI, '客户 新增 华远钢铁')
})

afterAll(() => team.end())

it('says what to do where no promise is open', async () => {
  expect((await team.ask(ANNA, 'promise')).text).toContain('No promise is open.\n/coach promise "Acme Steel"')
})

it('ends a promise by a button; one of ours that was kept is a moment to ask for a name (PRM-1, PRM-2)', async () => {
  await team.ask(ANNA, 'promise "Acme Steel" send the layout by:2026-12-01')
  const list = await team.ask(ANNA, 'promise Acme Steel')
  expect(list.text).toBe('Open promises, Acme Steel\nWe owe Acme Steel: send the layout, by Tue 1 Dec')
  const kept = await team.press(ANNA, list, 'Kept')
  expect(kept.text).toContain('Kept: send the layout.')
  expect(readable(kept)).toContain('#referral')
  expect(readable(await team.ask(ANNA, 'account Acme Steel'))).toContain('Promises of ours: 1 kept, 0 broken')
  await team.press(ANNA, kept, 'Undo')
  expect((await team.ask(ANNA, 'promise')).text).toContain('send the layout')
})

it('does not ask for a name again once one is kept on file (PRM-2)', async () => {
  await team.ask(ANNA, 'note "Acme Steel" Mary named Borg Ltd #referral')
  const kept = await team.press(ANNA, await team.ask(ANNA, 'promise Acme Steel'), 'Kept')
  expect(readable(kept)).not.toContain('a name or two')
})

it('counts what was broken, on either side, in Chinese too (PRM-1)', async () => {
  await team.ask(LEI, '承诺 华远钢铁 发送报价 截止：周五')
  const broken = await team.press(LEI, await team.ask(LEI, '承诺 华远钢铁'), '落空了')
  expect(broken.text).toContain('落空了：发送报价。趁对方没问先说一声')
  await team.ask(LEI, '承诺 华远钢铁 停机数据 截止：周五 自：对方')
  const theirs = await team.press(LEI, await team.ask(LEI, '承诺'), '落空了')
  expect(theirs.text).toContain('对方没有兑现：停机数据')
  expect(readable(await team.ask(LEI, '客户 华远钢铁'))).toContain(
    '我们的承诺：兑现 0 次，落空 1 次  ·  对方的承诺：兑现 0 次，落空 1 次',
  )
})
