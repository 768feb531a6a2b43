import { afterAll, beforeAll, expect, it } from 'vitest'
import { ANNA, LEI, openTeam, readable, type Team } from './open-team.ts'

let team: Team
beforeAll(async () => {
  team = await openTeam()
  await team.ask(ANNA, 'account add "Nord Bank"')
  await team.ask(LEI, '客户 新增 华远钢铁')
})
afterAll(() => team.end())

async function fileOf(name: string) {
  const desk = team.store.workspace('T0TOUCH').as({ memberId: ANNA, role: 'manager' })
  const found = await desk.names.contact(name)
  return (await desk.contacts.find(found.kind === 'one' ? found.id : ''))?.sensitive
}

/** Fills in the form of somebody who is on file, and closes it. */
async function edit(name: string, values: Readonly<Record<string, string | readonly string[]>>) {
  await team.openForm(ANNA, `contact edit "${name}"`)
  const done = await team.submit(ANNA, { name, status: 'active', ...values })
  await team.closeView(ANNA, { all: true })
  return done
}

it('asks how we know what somebody keeps, and keeps the answer', async () => {
  const saved = await team.ask(ANNA, 'contact add "Nord Bank" "Ali Demir" festivals:islamic')
  expect(saved.text).toContain('How we know what they keep is not on file. Who told it, and when?')
  expect(readable(saved)).toContain('Say how we know')
  expect((await team.ask(ANNA, 'contact Ali Demir')).text).toContain('How we know: not on file')
  const told = await team.ask(ANNA, 'contact edit "Ali Demir" source:"told Anna in May 2026"')
  expect(told.text).not.toContain('How we know')
  expect((await team.ask(ANNA, 'contact Ali Demir')).text).toContain('How we know: told Anna in May 2026')
})

it('asks in Chinese too', async () => {
  const saved = await team.ask(LEI, '联系人 新增 华远钢铁 马明 节日：伊斯兰')
  expect(saved.text).toContain('还没有记录怎么知道对方过这些节日。')
  await team.ask(LEI, '联系人 修改 马明 来源：“本人，去年聚餐时”')
  expect(await fileOf('马明')).toMatchObject({ keeps: ['islamic'], keepsSource: '本人，去年聚餐时' })
})

it('saves no festival from the form without a source', async () => {
  await team.ask(ANNA, 'contact add "Nord Bank" "Eva Lund"')
  const refused = await edit('Eva Lund', { festivals: ['western'] })
  expect(refused).toMatchObject({
    outcome: 'errors',
    errors: { keepsSource: 'Say how we know what they keep: who told it, and when.' },
  })
  await edit('Eva Lund', { festivals: ['western', 'german'], keepsSource: 'told Anna in May' })
  expect(await fileOf('Eva Lund')).toMatchObject({
    keeps: ['western', 'german'],
    keepsSource: 'told Anna in May',
  })
})

it('reads German and Russian manners as something to keep', async () => {
  await team.ask(ANNA, 'contact add "Nord Bank" "Ivan Petrov" festivals:german,Russian source:himself')
  expect(await fileOf('Ivan Petrov')).toMatchObject({ keeps: ['german', 'russian'] })
  expect((await team.ask(ANNA, 'contact Ivan Petrov')).text).toContain(
    'German manners: no early birthday wish',
  )
})

it('keeps a lunar birthday by the calendar it is kept by, and shows its own dates', async () => {
  const saved = await team.ask(ANNA, 'contact add "Nord Bank" "Kim Minji" birthday:"Korean lunar:1-1"')
  expect(saved.text).toContain('Birthday Korean lunar 1st month, day 1.')
  expect(saved.text).toContain('Sun 7 Feb 2027\nThu 27 Jan 2028')
  expect((await fileOf('Kim Minji'))?.birthday).toMatchObject({ lunarCalendar: 'korean' })
})

it('changes the calendar in the form, shows the next three dates, and keeps it when nothing is typed', async () => {
  await team.ask(ANNA, 'contact add "Nord Bank" "Pham Linh" birthday:lunar:1-1')
  const done = await edit('Pham Linh', { birthday: 'lunar:1-01', lunarCalendar: 'vietnamese' })
  expect(done.outcome === 'updated' && readable(done.view)).toContain('Vietnamese lunar 1st month, day 1')
  await edit('Pham Linh', { birthday: 'Vietnamese lunar:1-01', lunarCalendar: 'vietnamese' })
  expect((await fileOf('Pham Linh'))?.birthday).toMatchObject({ lunarCalendar: 'vietnamese' })
  await edit('Pham Linh', { birthday: 'Vietnamese lunar:1-01', lunarCalendar: 'chinese' })
  expect((await fileOf('Pham Linh'))?.birthday).toEqual({ calendar: 'lunar', month: 1, day: 1, leap: false })
})

it('reads 韩国农历 in Chinese', async () => {
  const saved = await team.ask(LEI, '联系人 新增 华远钢铁 金敏智 生日：韩国农历正月初一')
  expect(saved.text).toContain('生日韩国农历正月初一。请核对接下来的三次日期：\n2027年2月7日（周日）')
})

it('takes the end of mourning with the status alone', async () => {
  await team.ask(ANNA, 'contact add "Nord Bank" "Ann Moe"')
  const refused = await edit('Ann Moe', { mourningUntil: '2026-12-24' })
  expect(refused).toMatchObject({
    outcome: 'errors',
    errors: { mourningUntil: expect.stringContaining('goes with') },
  })
  expect((await edit('Ann Moe', { status: 'mourning', mourningUntil: '2026-12-24' })).outcome).toBe('updated')
})
