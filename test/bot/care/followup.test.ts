import { afterAll, beforeAll, expect, it } from 'vitest'
import { ANNA, LEI, openTeam, readable, type Team } from '../open-team.ts'

let team: Team

beforeAll(async () => {
  team = await openTeam()
  await team.ask(ANNA, 'account add "Acme Steel" tier:A')
  await team.ask(ANNA, 'deal add "Acme Steel" "Line 2 upgrade" stage:needs')
  await team.ask(LEI, '客户 新增 华远钢铁 级别：A')
  await team.ask(LEI, '商机 新增 华远钢铁 二号产线改造')
})

afterAll(() => team.end())

const textOf = async (who: string, line: string) => (await team.ask(who, line)).text

it('counts follow-ups, tells when the next is due, and takes one back (FUP-1)', async () => {
  const shown = await team.ask(ANNA, 'followup "Line 2 upgrade" a study on stops in steel mills via:letter')
  expect(shown.text).toBe(
    [
      'Saved: follow-up 1 of Line 2 upgrade.',
      'Mon 23 Nov, letter by hand: a study on stops in steel mills',
      'Most sellers stop after the first. Four fifths of sales come from the fourth to the eleventh.',
      'The next is due Mon 7 Dec, with a reason of its own.',
    ].join('\n'),
  )
  expect(await textOf(ANNA, 'account Acme Steel')).toContain('Last touch today')
  await team.press(ANNA, shown, 'Undo')
  expect(await textOf(ANNA, 'followup Line 2 upgrade')).toContain('No follow-up yet.')
})

it.each([
  [ANNA, 'followup "Line 2 upgrade" how is the decision going?', 'This asks how things stand'],
  [ANNA, 'followup "Line 2 upgrade" just checking in', 'This asks how things stand'],
  [ANNA, 'followup "Line 2 upgrade" when can you sign the order', 'This shows that we are after the order'],
  [LEI, '跟进 二号产线改造 决定得怎么样了', '这只是在问进展'],
  [LEI, '跟进 二号产线改造 问问什么时候能下单', '这样会显得急着要订单'],
])('asks %s again for a reason: %s (FUP-2)', async (who, line, said) => {
  const text = await textOf(who, line)
  expect(text).toContain(said)
  expect(text).toMatch(/For example: .{20,}Nothing was saved\.|比如：.{20,}没有保存/)
})

it('wants a reason of its own each time (FUP-2)', async () => {
  const line = '跟进 二号产线改造 同行停机成本的数据 方式：手写信'
  expect(await textOf(LEI, line)).toContain('已保存，二号产线改造的第 1 次跟进。')
  expect(await textOf(LEI, line)).toContain('这个理由用过了')
})

it('praises the fourth, and shows count and last reasons on the card (FUP-1)', async () => {
  const said: string[] = []
  for (const reason of ['their new plant', 'a checklist to choose by', 'a visit to a mill', 'steel prices']) {
    said.push(await textOf(ANNA, `followup "Line 2 upgrade" ${reason} via:visit`))
  }
  expect(said.map((text) => text.includes('Well done: this is the fourth.'))).toEqual([
    false,
    false,
    false,
    true,
  ])
  const card = await textOf(ANNA, 'deal Line 2 upgrade')
  expect(card).toContain('4 follow-ups')
  expect(card).toContain('Mon 23 Nov, visit: steel prices')
  expect(card).not.toContain('their new plant')
})

it('proposes a reason from the file in an unusual form (FUP-2)', async () => {
  await team.ask(ANNA, 'promise "Acme Steel" send the layout by:2026-12-01')
  expect(await textOf(ANNA, 'followup Line 2 upgrade')).toContain(
    'A reason: what we promised (send the layout, by Tue 1 Dec). Form: letter by hand.',
  )
})

it('is logged by its form too, which asks again at the field', async () => {
  await team.openForm(ANNA, 'followup add Line 2 upgrade')
  const refused = await team.submit(ANNA, { reason: 'any news?', form: 'call' })
  expect(refused.outcome === 'errors' && refused.errors['reason']).toContain('This asks how things stand')
  const done = await team.submit(ANNA, { reason: 'the fair in Hannover', form: 'event' })
  expect(done.outcome === 'updated' && readable(done.view)).toContain('follow-up 5 of *Line 2 upgrade*')
  await team.closeView(ANNA, { all: true })
})

it('is refused for a closed deal', async () => {
  await team.ask(ANNA, 'deal add "Acme Steel" "Old line"')
  await team.openForm(ANNA, 'close Old line lost')
  await team.submit(ANNA, { lostBy: 'price', lesson: 'x' })
  await team.closeView(ANNA, { all: true })
  expect(await textOf(ANNA, 'followup "Old line" a study on stops')).toContain('is closed')
})
