import { afterAll, beforeAll, expect, it } from 'vitest'
import { ANNA, LEI, MAYA, openTeam, readable, type Team } from './open-team.ts'

let team: Team
beforeAll(async () => {
  team = await openTeam()
  await team.ask(MAYA, 'status')
  await team.ask(ANNA, 'account add "Acme Steel" tier:A')
  await team.ask(ANNA, 'account add "Nord Bank" tier:B')
  await team.ask(LEI, '客户 新增 华远钢铁 级别：A')
})
afterAll(() => team.end())

const plain = (text: string) => text.replaceAll('\u200b', '')

it('saves a contact whose name needs no quotes and shows the card in either language', async () => {
  const saved = await team.ask(
    ANNA,
    "contact add Acme Steel Mary O'Neil post:COO role:power concern:finance class:decision",
  )
  expect(saved.text).toContain("Mary O'Neil · Acme Steel")
  const card = readable(await team.ask(ANNA, "contact Mary O'Neil"))
  expect(card).toContain('COO')
  expect(card).toContain('Power. Come prepared')
  expect(card).toContain('Need level: unknown')
  expect(readable(await team.ask(LEI, "联系人 Mary O'Neil"))).toContain('权力型。准备充分')
})

it('shows the next three dates of a lunar birthday that was just told', async () => {
  const saved = await team.ask(LEI, '联系人 新增 华远钢铁 王芳 职务：采购总监 生日：农历八月十五')
  expect(plain(saved.text)).toContain(
    '生日农历八月十五。请核对接下来的三次日期：\n2027年9月15日（周三）\n2028年10月3日（周二）\n2029年9月22日（周六）',
  )
})

it('says what stands in for a date that a year does not have', async () => {
  const saved = await team.ask(ANNA, 'contact add "Acme Steel" "Leap Tester" birthday:02-29')
  expect(saved.text).toContain('Sun 28 Feb 2027 (no 29 February that year)')
  expect(saved.text).toContain('Tue 29 Feb 2028\n')
})

it('shows birthdays and festivals to the account’s team alone', async () => {
  await team.ask(ANNA, 'contact add "Nord Bank" "Eva Private" birthday:03-09 festivals:western likes:opera')
  const own = readable(await team.ask(ANNA, 'contact Eva Private'))
  expect(own).toContain('Birthday: 9 March. Next: Tue 9 Mar 2027')
  expect(own).toContain('Western festivals')
  const others = readable(await team.ask(LEI, '联系人 Eva Private'))
  expect(others).not.toMatch(/3月9日|西方节日|opera|个人情况/)
  expect(readable(await team.ask(MAYA, 'contact Eva Private'))).toContain('opera')
})

it('leaves the personal part out where a channel reads along', async () => {
  await team.ask(ANNA, 'contact add "Nord Bank" "Shared Person" birthday:04-01 post:CFO')
  const card = await team.ask(ANNA, 'contact Shared Person')
  const shared = await team.press(ANNA, card, 'Share')
  expect(shared.isEphemeral).toBe(false)
  expect(shared.text).toContain('CFO')
  expect(shared.text + readable(shared)).not.toMatch(/April|Personal/)
})

it('reads festivals by set or name, in either language, with commas between', async () => {
  await team.ask(ANNA, 'contact add "Nord Bank" Fest festivals:chinese,Christmas')
  expect(readable(await team.ask(ANNA, 'contact Fest'))).toContain('Chinese festivals, Christmas')
  await team.ask(LEI, '联系人 新增 华远钢铁 陈工 节日：中国，圣诞节')
  expect(readable(await team.ask(LEI, '联系人 陈工'))).toContain('中国节日、圣诞节')
})

it.each([
  ['contact add "Nord Bank" X festivals:chrismas', 'Did you mean Christmas'],
  ['contact add "Nord Bank" X birthday:13-45', "can't read the birthday"],
  ['contact add "Nord Bank" X role:powr', 'Did you mean power'],
  ['contact add "Nord Bank" X status:gone', 'has left'],
  ['contact add "Nord Bank" X likes:green tea', 'names of several words'],
  ['contact add "Nord Bank" post:CFO', 'I still need a name'],
  ['contact add "Nord Bank" X zone:Berlin', 'Europe/Berlin'],
])('refuses %s and saves nothing', async (line, said) => {
  expect((await team.ask(ANNA, line)).text).toContain(said)
  expect((await team.ask(ANNA, 'contact "X"')).text).toContain("don't know the contact")
})

it('takes back a contact that was just added', async () => {
  const saved = await team.ask(ANNA, 'contact add "Acme Steel" Fleeting')
  await team.press(ANNA, saved, 'Undo')
  expect((await team.ask(ANNA, 'contact Fleeting')).text).toContain("don't know the contact")
})

it('asks with buttons which of two people of one name is meant', async () => {
  await team.ask(ANNA, 'contact add "Acme Steel" "Tom Reed" post:CEO')
  await team.ask(ANNA, 'contact add "Nord Bank" "Tom Reed" post:CIO')
  const asked = await team.ask(ANNA, 'contact edit "Tom Reed" concern:technology')
  expect(asked.text).toContain('fits more than one contact')
  const done = await team.press(ANNA, asked, 'Tom Reed · Nord Bank')
  expect(done.text).toContain('Tom Reed · Nord Bank')
  expect(readable(await team.press(ANNA, done, 'Open the card'))).toContain('technology')
})

it('says that reminders stop for somebody who left', async () => {
  await team.ask(ANNA, 'contact add "Acme Steel" "Old Friend"')
  expect((await team.ask(ANNA, 'contact edit "Old Friend" status:left')).text).toContain('reminders stop')
  expect(readable(await team.ask(ANNA, 'contact Old Friend'))).toContain('has left')
})

it('lets nobody but the owner and managers change a contact, and says so before a form opens', async () => {
  await team.ask(ANNA, 'contact add "Acme Steel" "Guarded"')
  expect((await team.ask(LEI, '联系人 修改 Guarded 职务：总监')).text).toContain('只有客户负责人')
  expect((await team.ask(LEI, '联系人 修改 Guarded')).text).toContain('只有客户负责人')
})

it('saves a new contact from the form, account and all', async () => {
  const form = await team.openForm(ANNA, 'contact add')
  const offered = await team.suggest(ANNA, { view: form }, 'account:pick', 'nord')
  expect(offered).toHaveLength(1)
  const [account] = offered
  const done = await team.submit(ANNA, {
    account: account ?? '',
    name: 'Form Person',
    birthday: 'lunar:8-15',
    festivals: ['chinese'],
    keepsSource: 'told us in May',
    roleType: 'receptive',
  })
  expect(done.outcome === 'updated' && readable(done.view)).toContain('Wed 15 Sep 2027')
  await team.closeView(ANNA, { all: true })
  expect(readable(await team.ask(ANNA, 'contact Form Person'))).toContain('Receptive.')
})

it('keeps the form open with the errors at their fields', async () => {
  await team.openForm(LEI, '联系人 新增 华远钢铁')
  const done = await team.submit(LEI, { name: '某人', birthday: '八月十五', zone: '上海' })
  expect(done).toMatchObject({
    outcome: 'errors',
    errors: { birthday: expect.stringContaining('生日'), zone: expect.stringContaining('时区') },
  })
  await team.closeView(LEI, { all: true })
})

it('clears in the form what was emptied, and keeps what was left', async () => {
  await team.ask(ANNA, 'contact add "Acme Steel" "Keeper" post:Buyer birthday:lunar:leap6-30 likes:oolong')
  await team.openForm(ANNA, 'contact edit Keeper')
  await team.submit(ANNA, { likes: '' })
  await team.closeView(ANNA, { all: true })
  const card = readable(await team.ask(ANNA, 'contact Keeper'))
  expect(card).toContain('lunar leap 6th month, day 30')
  expect(card).toContain('Buyer')
  expect(card).not.toContain('oolong')
})

it('keeps a leap-day birthday on the day that was ticked for common years', async () => {
  await team.ask(ANNA, 'contact add "Acme Steel" "March Keeper" birthday:02-29')
  await team.openForm(ANNA, 'contact edit "March Keeper"')
  const done = await team.submit(ANNA, { birthdayRule: ['mar1'] })
  expect(done.outcome === 'updated' && readable(done.view)).toContain('Mon 1 Mar 2027')
  await team.closeView(ANNA, { all: true })
})

it('asks whom to show', async () => {
  expect((await team.ask(ANNA, 'contact')).text).toContain('I still need a name')
  expect((await team.ask(LEI, '联系人')).text).toContain('还缺姓名')
})

it('offers nothing of a private account to others', async () => {
  await team.ask(ANNA, 'account add "Quiet Harbour" private:yes')
  await team.ask(ANNA, 'contact add "Quiet Harbour" "Hidden One"')
  expect((await team.ask(LEI, '联系人 Hidden One')).text).toContain('没有找到')
})
