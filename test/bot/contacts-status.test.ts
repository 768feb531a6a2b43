import { afterAll, beforeAll, expect, it } from 'vitest'
import { ANNA, LEI, openTeam, readable, type Team } from './open-team.ts'

let team: Team
beforeAll(async () => {
  team = await openTeam()
  await team.ask(LEI, '客户 新增 华远钢铁')
  await team.ask(LEI, '联系人 新增 华远钢铁 王芳')
  await team.ask(ANNA, 'account add "Acme Steel"')
  await team.ask(ANNA, 'contact add "Acme Steel" "Tom Reed"')
})
afterAll(() => team.end())

it.each([
  ['服丧', '  ·  守丧中'],
  ['守丧', '  ·  守丧中'],
  ['居丧', '  ·  守丧中'],
  ['在职', ''],
  ['离职', '  ·  已离职'],
  ['已离职', '  ·  已离职'],
  ['退休', '  ·  已离职'],
  ['勿联系', '  ·  请勿联系'],
  ['不要联系', '  ·  请勿联系'],
  ['去世', '  ·  已故'],
  ['已过世', '  ·  已故'],
])('understands 状态：%s', async (typed, shown) => {
  await team.ask(LEI, `联系人 编辑 王芳 状态：${typed}`)
  expect(readable(await team.ask(LEI, '联系人 王芳'))).toContain(`华远钢铁${shown}"`)
})

it.each([
  ['bereaved', '  ·  in mourning'],
  ['active', ''],
  ['retired', '  ·  has left'],
  ["don't contact", '  ·  do not contact'],
  ['passed away', '  ·  deceased'],
])('understands status:%s', async (typed, shown) => {
  await team.ask(ANNA, `contact edit "Tom Reed" status:"${typed}"`)
  expect(readable(await team.ask(ANNA, 'contact "Tom Reed"'))).toContain(`Acme Steel${shown}"`)
})

it('refuses what names no status, and lists them', async () => {
  const refused = await team.ask(LEI, '联系人 编辑 王芳 状态：出差')
  expect(refused.text).toContain('守丧中')
})
