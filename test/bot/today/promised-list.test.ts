import { afterEach, expect, it } from 'vitest'
import { ANNA, LEI, openTeam, readable, type Team } from '../open-team.ts'

let team: Team
afterEach(() => team.end())

it('lists what is promised for the next days, and nothing of the past, where promises are muted', async () => {
  team = await openTeam(new Date('2026-11-23T09:00:00Z'))
  await team.ask(ANNA, 'settings mute:promise')
  await team.ask(ANNA, 'account add "Acme Steel"')
  await team.ask(ANNA, 'promise "Acme Steel" send the plan by:2026-11-24')
  await team.ask(ANNA, 'promise "Acme Steel" book the hall by:2026-11-30')
  team.clock.moveTo(new Date('2026-11-27T09:00:00Z'))
  const shown = readable(await team.ask(ANNA, 'today'))
  expect(shown).toContain('Promised for the next days')
  expect(shown).toContain('book the hall')
  expect(shown).not.toContain('send the plan')
})

it('does so in Chinese', async () => {
  team = await openTeam(new Date('2026-11-23T02:00:00Z'))
  await team.ask(LEI, '设置 静音：承诺')
  await team.ask(LEI, '客户 新增 华远钢铁')
  await team.ask(LEI, '承诺 华远钢铁 发送报价 截止：2026-11-24')
  await team.ask(LEI, '承诺 华远钢铁 订会议室 截止：2026-11-30')
  team.clock.moveTo(new Date('2026-11-27T02:00:00Z'))
  const shown = readable(await team.ask(LEI, '今天'))
  expect(shown).toContain('接下来几天的承诺')
  expect(shown).toContain('订会议室')
  expect(shown).not.toContain('发送报价')
})
