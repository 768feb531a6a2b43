import { afterAll, beforeAll, expect, it } from 'vitest'
import { parseDay } from '../../../src/coach/index.ts'
import { ANNA, LEI, MAYA, readable } from '../open-team.ts'
import { type DealTeam, openDealTeam, WEAK, yes } from './open-deal.ts'

let team: DealTeam
beforeAll(async () => {
  team = await openDealTeam()
})
afterAll(() => team.end())

it('saves one mark with its evidence, and says the new value and what moved', async () => {
  const id = await team.addDeal('Line 2 upgrade')
  const saved = await team.ask(ANNA, 'c139 Line 2 upgrade C4=yes "Met the board, the COO decides"')
  expect(saved.text).toContain('0W0F1C, before: ▼ lose 0W0F0C')
  expect(saved.text).toContain('+ C4 Decision structure: Met the board, the COO decides')
  const latest = await team.desk.assessments.latest(id)
  expect(latest?.marks).toMatchObject([{ element: 'C4', state: 'claimed', on: '2026-11-23', byId: ANNA }])
})

it('takes several marks at once, with who said so and when', async () => {
  const id = await team.addDeal('Press shop')
  await team.ask(ANNA, 'c139 "Press shop" C4=yes Tom drew the board C2=no from:Tom on:2026-11-20')
  const latest = await team.desk.assessments.latest(id)
  expect(latest?.marks).toEqual([
    { element: 'C2', state: 'no', contactId: team.tomId, on: '2026-11-20', byId: ANNA },
    {
      element: 'C4',
      state: 'claimed',
      evidence: 'Tom drew the board',
      contactId: team.tomId,
      on: '2026-11-20',
      byId: ANNA,
    },
  ])
})

it('keeps a source that is no contact as typed', async () => {
  const id = await team.addDeal('Rolling mill')
  await team.ask(ANNA, 'c139 "Rolling mill" C6=yes "paid on time" from:"annual report"')
  expect((await team.desk.assessments.latest(id))?.marks).toMatchObject([{ source: 'annual report' }])
})

it.each([
  ['yes', 'claimed'],
  ['是', 'claimed'],
  ['no', 'no'],
  ['否', 'no'],
  ['unknown', 'unknown'],
  ['未知', 'unknown'],
  ['confirmed', 'confirmed'],
  ['已确认', 'confirmed'],
])('reads C4=%s as %s', async (typed, state) => {
  const id = await team.addDeal(`Deal ${typed}`)
  await team.ask(MAYA, `c139 "Deal ${typed}" C4=${typed} "seen on site" with:"Tom Reed"`)
  expect((await team.desk.assessments.latest(id))?.marks).toMatchObject([{ element: 'C4', state }])
})

it('refuses a yes without evidence, points at it, and saves nothing', async () => {
  const id = await team.addDeal('Bare yes')
  const refused = await team.ask(ANNA, 'c139 "Bare yes" C4=yes')
  expect(refused.text).toContain('C4 counts only with evidence.')
  expect(refused.text).toContain('Nothing was saved.')
  expect(readable(refused)).toContain('^^^^^^')
  expect(await team.desk.assessments.latest(id)).toBeUndefined()
})

it('says in Chinese what a yes needs', async () => {
  await team.addDeal('二号产线改造')
  const refused = await team.ask(LEI, 'c139 二号产线改造 C4=是')
  expect(refused.text).toContain('C4 要有依据才算数')
  expect(refused.text).toContain('没有保存任何内容')
})

it('saves none of several marks when one lacks evidence', async () => {
  const id = await team.addDeal('Half told')
  await team.ask(ANNA, 'c139 "Half told" C1=yes "plan agreed" C4=yes')
  expect(await team.desk.assessments.latest(id)).toBeUndefined()
})

it.each([
  ['C14=yes "x"', "I don't know this C139 element: C14"],
  ['G4=yes "x"', 'Did you mean C4?'],
  ['C4=maybe "x"', "I don't know this mark: maybe"],
  ['C4=yes "x" on:2026-12-24', "I don't know this day of the evidence: 2026-12-24"],
  ['C4=yes "x" with:Nobody', "I don't know the contact “Nobody”"],
  ['tomorrow C4=yes "x"', "I don't know what to do with this part: tomorrow"],
  ['C4 yes', 'I still need the mark with its sign'],
  [`C4=yes "${'x'.repeat(1001)}"`, 'The evidence is longer than 1000 characters.'],
])('refuses %s', async (typed, said) => {
  const name = `Refused ${typed.length} ${typed.slice(0, 8).replaceAll(/\W/g, '')}`
  const id = await team.addDeal(name)
  expect((await team.ask(ANNA, `c139 "${name}" ${typed}`)).text).toContain(said)
  expect(await team.desk.assessments.latest(id)).toBeUndefined()
})

it('keeps a confirmation by a weak coach as a yes, and says so', async () => {
  const dealId = await team.addDeal('Weak word')
  const judgedOn = parseDay('2026-11-02')
  await team.desk.deals.setPerson({
    dealId,
    contactId: team.tomId,
    isTopDecider: false,
    coach: WEAK,
    judgedOn,
  })
  const saved = await team.ask(ANNA, 'c139 "Weak word" C4=confirmed "Tom says so" with:Tom')
  expect(saved.text).toContain('C4 Decision structure is kept as a yes')
  expect((await team.desk.assessments.latest(dealId))?.marks).toMatchObject([{ state: 'claimed' }])
})

it('lets a coach confirm a mark on the evidence it has', async () => {
  const id = await team.addDeal('Old evidence')
  await team.ask(ANNA, 'c139 "Old evidence" C4=yes "met the board"')
  const saved = await team.ask(ANNA, 'c139 "Old evidence" C4=confirmed with:Tom')
  expect(saved.text).toContain('C4 Decision structure is now confirmed by Tom Reed')
  expect((await team.desk.assessments.latest(id))?.marks).toMatchObject([{ evidence: 'met the board' }])
})

it('raises the alarm when the value falls out of the win zone', async () => {
  const id = await team.addDeal('Falling')
  await team.desk.assessments.mark(id, yes(['W1', 'F2', 'F3', 'C4']))
  const saved = await team.ask(ANNA, 'c139 Falling F3=no "two went over to Nord" F2=no with:Tom')
  expect(saved.text).toContain('− F2 Active help: denied by Tom Reed')
  expect(saved.text).toContain('▼ Below the winning turning point (1W1F6C)')
})

it('raises the alarm in Chinese when the value falls to the death turning point', async () => {
  await team.addLeisDeal('华东项目')
  await team.ask(LEI, 'c139 华东项目 W1=是 “总经理在会上选了我们”')
  const saved = await team.ask(LEI, 'c139 华东项目 W1=否 “换了总经理”')
  expect(saved.text).toContain('− W1 最高决策者的态度：改判为否')
  expect(saved.text).toContain('▼ 跌到死亡拐点（0W2F6C）或更低')
})

it('takes back the mark that was just saved', async () => {
  const id = await team.addDeal('Undone')
  const saved = await team.ask(ANNA, 'c139 Undone C4=yes "met the board"')
  expect((await team.press(ANNA, saved, 'Undo')).text).toContain('Taken back')
  expect(await team.desk.assessments.latest(id)).toBeUndefined()
})

it('does not pretend to take back a mark that a later one builds upon', async () => {
  const id = await team.addDeal('Built upon')
  const first = await team.ask(ANNA, 'c139 "Built upon" C4=yes "met the board"')
  await team.ask(ANNA, 'c139 "Built upon" C6=yes "budget is signed"')
  expect((await team.press(ANNA, first, 'Undo')).text).toContain("can't take that back")
  expect((await team.desk.assessments.latest(id))?.marks).toHaveLength(2)
})

it('keeps no new assessment when every mark stands as it was', async () => {
  const id = await team.addDeal('Twice told')
  await team.ask(ANNA, 'c139 "Twice told" C4=yes "met the board"')
  const again = await team.ask(ANNA, 'c139 "Twice told" C4=yes "met the board"')
  expect(again.text).toContain('Nothing was saved')
  expect(await team.desk.assessments.history(id)).toHaveLength(1)
})

it('lets only the owner and managers mark, and nobody on a closed deal', async () => {
  const id = await team.addDeal('Guarded')
  expect((await team.ask(LEI, 'c139 Guarded C4=是 “见过董事会”')).text).toContain('只有客户负责人')
  expect((await team.ask(MAYA, 'c139 Guarded C4=yes "met the board"')).text).toContain('Saved: Guarded')
  await team.desk.deals.edit(id, { closed: { on: parseDay('2026-11-23'), result: 'won' } })
  expect((await team.ask(ANNA, 'c139 Guarded C5=yes "x"')).text).toContain('is closed')
})
