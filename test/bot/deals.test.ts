import { afterAll, beforeAll, expect, it } from 'vitest'
import { ANNA, LEI, MAYA, openTeam, readable, type Team } from './open-team.ts'

let team: Team
beforeAll(async () => {
  team = await openTeam()
  await team.ask(MAYA, 'status')
  await team.ask(ANNA, 'account add "Acme Steel" tier:A')
  await team.ask(ANNA, 'account add "Nord Bank" tier:B')
  await team.ask(ANNA, 'contact add "Acme Steel" "Mary O\'Neil" post:COO')
  await team.ask(ANNA, 'contact add "Acme Steel" "Tom Reed" post:"plant manager"')
  await team.ask(LEI, '客户 新增 华远钢铁 级别：A')
  await team.ask(ANNA, 'deal add Acme Steel Line 2 upgrade amount:3m stage:criteria step:discover')
})
afterAll(() => team.end())

const PART = 'deal edit Line 2 upgrade with:"Tom Reed"'

it('saves a deal whose name needs no quotes and shows the card in either language', async () => {
  const card = readable(await team.ask(ANNA, 'deal Line 2 upgrade'))
  expect(card).toContain('*Line 2 upgrade*  ·  Acme Steel  ·  ¥3m  ·  C139: not judged yet')
  expect(card).toContain('Our stage: setting criteria, since Mon 23 Nov')
  expect(readable(await team.ask(LEI, '商机 Line 2 upgrade'))).toContain('300万元')
})

it('warns where our stage runs ahead of the customer’s step, and not where it is level', async () => {
  expect(readable(await team.ask(ANNA, 'deal Line 2 upgrade'))).toContain('ahead of them by 2 stages')
  expect(readable(await team.ask(LEI, '商机 Line 2 upgrade'))).toContain('快了 2 个阶段')
  await team.ask(ANNA, 'deal add "Nord Bank" "Level deal" stage:criteria step:design')
  expect(readable(await team.ask(ANNA, 'deal Level deal'))).not.toContain('ahead')
})

it('says that a missing next step is a finding, and shows one that is set', async () => {
  await team.ask(ANNA, 'deal add "Nord Bank" Stepless')
  expect((await team.ask(ANNA, 'deal Stepless')).text).toContain(
    'No next step yet. Every open deal needs one.',
  )
  await team.ask(ANNA, 'next Stepless meet the board by:fri')
  expect((await team.ask(ANNA, 'deal Stepless')).text).toContain('meet the board, by Fri 27 Nov, Anna')
})

it('shows the zone with its sign and word once the deal is judged', async () => {
  await team.ask(ANNA, 'deal add "Nord Bank" Judged')
  await team.ask(ANNA, 'c139 Judged C4=yes "the CFO told me on Friday"')
  expect(readable(await team.ask(ANNA, 'deal Judged'))).toMatch(/▼ lose 0W0F1C/)
})

it('sets a person’s part from typed options, dated today, with the evidence', async () => {
  const saved = await team.ask(
    ANNA,
    'deal edit Line 2 upgrade with:"Mary O\'Neil" role:decider top:yes stance:supporter influence:4 "said so on Friday"',
  )
  const line =
    "Mary O'Neil, COO: decides, top decider, supports us, influence 4 of 5 (judged Mon 23 Nov)\n“said so on Friday”"
  expect(saved.text).toContain(line)
  expect((await team.ask(ANNA, 'deal Line 2 upgrade')).text).toContain(line)
  expect((await team.ask(ANNA, "contact Mary O'Neil")).text).toContain('Line 2 upgrade: decides, top decider')
})

it('shows who coaches us to the account’s team alone, and never in a channel', async () => {
  await team.ask(ANNA, `${PART} stance:sponsor coach:relations access:2 candour:2 motive:1`)
  const own = await team.ask(ANNA, 'deal Line 2 upgrade')
  expect(own.text).toContain('relations coach, quality 5 of 6')
  expect((await team.ask(LEI, '商机 Line 2 upgrade')).text).not.toMatch(/教练|said so/)
  expect((await team.press(ANNA, own, 'Share')).text).not.toMatch(/relations coach|said so/)
})

it.each([
  ['deal edit "Line 2 upgrade" with:"Mary O\'Neil" stance:freind', "don't know this stance"],
  [`${PART} influence:9`, 'It can be 1, 2, 3, 4, 5'],
  ['deal edit "Line 2 upgrade" with:"Mary O\'Neil" coach:value access:2', 'I still need a figure'],
  [`${PART} stance:neutral amount:4m`, "don't know what to do with this part"],
  ['deal edit "Line 2 upgrade" with:Mary O\'Neil stance:neutral', 'names of several words'],
  ['deal edit "Line 2 upgrade" stance:neutral', 'I still need the person'],
  ['deal edit "Line 2 upgrade" with:"Nobody Here" stance:neutral', "don't know the contact"],
  ['deal edit "Line 2 upgrade" amount:lots', "can't read the amount"],
  ['deal edit "Line 2 upgrade" decision:31/13', "can't read the date"],
  ['deal edit "Line 2 upgrade" stage:dreaming', 'setting criteria'],
])('refuses %s and saves nothing', async (line, said) => {
  const before = (await team.ask(ANNA, 'deal Line 2 upgrade')).text
  expect((await team.ask(ANNA, line)).text).toContain(said)
  expect((await team.ask(ANNA, 'deal Line 2 upgrade')).text).toBe(before)
})

it('takes an amount without a currency in the team’s own', async () => {
  await team.ask(MAYA, 'settings currency:EUR')
  await team.ask(ANNA, 'deal add "Nord Bank" "Euro deal" amount:20k')
  expect((await team.ask(ANNA, 'deal Euro deal')).text).toContain('€20k')
  await team.ask(MAYA, 'settings currency:CNY')
})

it('takes back a deal that was just added, and a change to one', async () => {
  const saved = await team.ask(ANNA, 'deal add "Nord Bank" Fleeting amount:1m')
  const changed = await team.ask(ANNA, 'deal edit Fleeting amount:2m')
  await team.press(ANNA, changed, 'Undo')
  expect((await team.ask(ANNA, 'deal Fleeting')).text).toContain('¥1m')
  await team.press(ANNA, saved, 'Undo')
  expect((await team.ask(ANNA, 'deal Fleeting')).text).toContain("don't know the deal")
})

it('asks with buttons which of two deals of one name is meant', async () => {
  await team.ask(ANNA, 'deal add "Acme Steel" Twin')
  await team.ask(ANNA, 'deal add "Nord Bank" Twin')
  const asked = await team.ask(ANNA, 'deal edit Twin tender:yes')
  const done = await team.press(ANNA, asked, 'Twin · Nord Bank')
  expect(done.text).toContain('Twin · Nord Bank')
  expect((await team.press(ANNA, done, 'Open the card')).text).toContain('A tender is out.')
})

it('lets nobody but the owner and managers change a deal, and says so before a form opens', async () => {
  expect((await team.ask(LEI, '商机 修改 "Line 2 upgrade" 阶段：需求')).text).toContain('只有客户负责人')
  expect((await team.ask(LEI, '商机 修改 "Line 2 upgrade"')).text).toContain('只有客户负责人')
  const card = await team.ask(LEI, '商机 Line 2 upgrade')
  expect((await team.press(LEI, card, '人物')).text).toContain('只有客户负责人')
})

it('saves a new deal from the form, and keeps it open with the error at the amount', async () => {
  await team.openForm(LEI, '商机 新增 华远钢铁')
  const wrong = await team.submit(LEI, { name: '二号产线改造', amount: '很多' })
  expect(wrong).toMatchObject({ outcome: 'errors', errors: { amount: expect.stringContaining('金额') } })
  const done = await team.submit(LEI, { amount: '300万', tender: ['tender'], decision: '2026-12-18' })
  expect(done.outcome === 'updated' && readable(done.view)).toContain('已保存')
  await team.closeView(LEI, { all: true })
  const card = (await team.ask(LEI, '商机 二号产线改造')).text
  expect(card).toContain('300万元')
  expect(card).toContain('决策日：12月18日（周五），还有 25 天')
})

it('clears in the form what was emptied, and keeps the amount to the cent', async () => {
  await team.ask(ANNA, 'deal add "Nord Bank" Cents amount:"1,234.56 USD" incumbent:Rival')
  await team.openForm(ANNA, 'deal edit Cents')
  await team.submit(ANNA, { incumbent: '' })
  await team.closeView(ANNA, { all: true })
  const card = (await team.ask(ANNA, 'deal Cents')).text
  expect(card).toContain('$1,234.56')
  expect(card).not.toContain('Rival')
})

it('sets a person’s part in two steps from the card, with what is on file filled in', async () => {
  await team.ask(ANNA, 'deal add "Acme Steel" Formal')
  await team.ask(ANNA, 'deal edit Formal with:"Tom Reed" role:user influence:2')
  const part = await openPart('Formal', 'Tom Reed')
  expect(readable(part)).toContain('"initial_option":{"text":{"type":"plain_text","text":"uses"')
  const done = await team.submit(ANNA, { stance: 'opponent', evidence: 'argued against us' })
  expect(done.outcome === 'updated' && readable(done.view)).toContain('uses, opposes us, influence 2 of 5')
  await team.closeView(ANNA, { all: true })
  expect((await team.ask(ANNA, 'deal Formal')).text).toContain('“argued against us”')
})

it('asks at each field for what a coach’s judgement is missing', async () => {
  await team.ask(ANNA, 'deal add "Acme Steel" Coached')
  await openPart('Coached', 'Tom Reed')
  const wrong = await team.submit(ANNA, { coachKind: 'value', access: '2' })
  expect(wrong.outcome === 'errors' && Object.keys(wrong.errors)).toEqual(['candour', 'motive'])
  await team.closeView(ANNA, { all: true })
})

it('says whom to add first where nobody is on file', async () => {
  await team.ask(ANNA, 'deal add "Nord Bank" Lonely')
  const card = await team.ask(ANNA, 'deal Lonely')
  expect((await team.press(ANNA, card, 'People')).text).toContain('/coach contact add "Nord Bank" NAME')
})

async function openPart(deal: string, contact: string) {
  const card = await team.ask(ANNA, `deal ${deal}`)
  await team.press(ANNA, card, 'People')
  const [people] = team.modals(ANNA)
  const id = new RegExp(`"text":"${contact}[^}]*},"value":"([^"]+)"`).exec(
    JSON.stringify(people?.blocks),
  )?.[1]
  await team.submit(ANNA, { contact: id ?? '' })
  const part = team.modals(ANNA).at(-1)
  if (part === undefined) throw new Error(`No form opened for the part of ${contact}`)
  return part
}
