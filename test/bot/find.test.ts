import { afterAll, beforeAll, expect, it } from 'vitest'
import { ANNA, LEI, MAYA, openTeam, readable, type Team } from './open-team.ts'

let team: Team
beforeAll(async () => {
  team = await openTeam()
  await team.ask(MAYA, 'status')
  await team.ask(ANNA, 'account add "Acme Steel" tier:A')
  await team.ask(ANNA, 'contact add "Acme Steel" "Friday Jones" post:Buyer')
  await team.ask(ANNA, 'note "Acme Steel" Line 2 stops every Friday')
  await team.ask(ANNA, 'account add "Quiet Harbour" private:yes')
  await team.ask(ANNA, 'note "Quiet Harbour" the secret merger')
  await team.ask(LEI, '客户 新增 华远钢铁 级别：A')
  await team.ask(LEI, '备注 华远钢铁 每周五停机两小时')
})
afterAll(() => team.end())

it('shows hits newest first, with kind, account, day and the hit in bold', async () => {
  const found = await team.ask(ANNA, 'find fri')
  expect(readable(found)).toContain('Note · Acme Steel · Mon 23 Nov\\nLine 2 stops every *Fri*day')
  expect(found.text.indexOf('Line 2 stops')).toBeLessThan(found.text.indexOf('Friday Jones'))
})

it('finds Chinese from one character on', async () => {
  expect(readable(await team.ask(LEI, '搜索 停机'))).toContain('每周五*停机*两小时')
  expect(readable(await team.ask(LEI, '搜索 停'))).toContain('每周五*停*机两小时')
})

it('opens what was found by a button', async () => {
  const found = await team.ask(ANNA, 'find friday')
  expect((await team.press(ANNA, found, 'Friday Jones')).text).toContain('Friday Jones · Buyer · Acme Steel')
  expect((await team.press(ANNA, found, 'Acme Steel')).text).toContain('Acme Steel')
})

it('finds nothing of a private account for others', async () => {
  expect((await team.ask(LEI, '搜索 merger')).text).toContain('没有找到“merger”')
  expect((await team.ask(MAYA, 'find merger')).text).toContain('the secret merger')
})

it('says what it looked through when nothing fits', async () => {
  expect((await team.ask(ANNA, 'find zebra')).text).toContain('notes, accounts, people and deals')
})

it('asks what to look for', async () => {
  expect((await team.ask(ANNA, 'find')).text).toContain('I still need what to look for')
  expect((await team.ask(LEI, '搜索')).text).toContain('还缺要搜什么')
})

it('shows a long note around the place that fits', async () => {
  await team.ask(ANNA, `note "Acme Steel" ${'before '.repeat(40)}needle ${'after '.repeat(60)}`)
  const found = readable(await team.ask(ANNA, 'find needle'))
  expect(found).toMatch(/…[ before]{50,60}\*needle\*[ after]{150,160}…/)
})

it('says that there is more than it shows', async () => {
  for (let i = 0; i < 13; i += 1) await team.ask(ANNA, `note "Acme Steel" plenty ${i}`)
  expect((await team.ask(ANNA, 'find plenty')).text).toContain('The newest 12 hits for “plenty”')
})
