import { afterEach, beforeEach, expect, it } from 'vitest'
import { z } from 'zod'
import type { MessageShown } from '../../../playground/protocol.ts'
import { Day, type DrillItem, findDrillItem } from '../../../src/coach/index.ts'
import { lastPost, openKnownTeam, posted, tickAt } from '../delivery/mornings.ts'
import { ANNA, LEI, MAYA, readable, type Team } from '../open-team.ts'

const TUESDAY = '2026-11-24T07:30:00Z'

let team: Team
beforeEach(async () => {
  team = await openKnownTeam('2026-11-23T09:00:00Z', MAYA, ANNA, LEI)
})
afterEach(() => team.end())

async function owe(): Promise<void> {
  await team.ask(ANNA, 'account add "Acme Steel"')
  await team.ask(ANNA, 'promise "Acme Steel" send the quote by:wed')
}

/** The question in a digest that has one right answer, and the label of a button for it. */
function questionIn(shown: MessageShown): DrillItem {
  const [, id = ''] = /\\"item\\":\\"([\w-]+)\\"/.exec(JSON.stringify(shown.blocks)) ?? []
  const item = findDrillItem(id)
  if (item === undefined) throw new Error('No question stands in the digest')
  return item
}

const Row = z.object({
  elements: z.array(
    z.object({ action_id: z.string(), value: z.string() }).catch({ action_id: '', value: '' }),
  ),
})

function buttonsIn(shown: MessageShown): readonly z.infer<typeof Row>['elements'][number][] {
  return shown.blocks.flatMap((block) => Row.safeParse(block).data?.elements ?? [])
}

async function answer(userId: string, shown: MessageShown): Promise<MessageShown> {
  const item = questionIn(shown)
  const button = buttonsIn(shown).find(({ action_id: id }) => id.startsWith('drill:answer'))
  if (button === undefined) throw new Error('Nothing can be answered')
  const ticks = `drill-ticks:${item.id}`
  const selected = item.right.map((value) => ({ value, text: { type: 'plain_text' as const, text: value } }))
  const state = { [ticks]: { 'drill:ticks': { type: 'checkboxes', selected_options: selected } } }
  const blockId = item.kind === 'several' ? 'drill-done' : 'drill-options'
  await team.click(userId, { message: shown }, button.action_id, {
    blockId,
    value: button.value,
    ...(item.kind === 'several' ? { state } : {}),
  })
  await team.quiet()
  return lastPost(team, userId)
}

it('asks a question below the rows, in her language, of those who want one alone', async () => {
  await owe()
  await team.ask(ANNA, 'settings drill:on')
  await team.ask(LEI, '客户 新增 华远钢铁')
  await team.ask(LEI, '承诺 华远钢铁 发送报价 截止：周三')
  await tickAt(team, TUESDAY)
  const digest = lastPost(team, ANNA)
  expect(digest.text).toContain('send the quote')
  expect(digest.text).toContain('Practice, a minute · your answer is yours alone')
  expect(lastPost(team, LEI).text).not.toContain('练一道题')
})

it('never sends a digest for the sake of a question', async () => {
  await team.ask(ANNA, 'settings drill:on')
  await tickAt(team, TUESDAY)
  expect(posted(team, ANNA)).toEqual([])
})

it('is answered right there, once, and drawn again with all it has', async () => {
  await owe()
  await team.ask(ANNA, 'settings drill:on')
  await tickAt(team, TUESDAY)
  const digest = lastPost(team, ANNA)
  const told = await answer(ANNA, digest)
  expect([told.ts, posted(team, ANNA).length]).toEqual([digest.ts, 1])
  expect(told.text).toContain('send the quote')
  expect(told.text).toContain(questionIn(digest).rule)
  const drill = team.store.workspace(team.bot.identity.teamId).as({ memberId: ANNA, role: 'rep' }).drill
  expect((await drill.list()).map(({ right, wrong }) => right + wrong)).toEqual([1])
  const done = await team.press(ANNA, lastPost(team, ANNA), 'Done')
  expect(done.text.slice(done.text.indexOf('Practice'))).toBe(told.text.slice(told.text.indexOf('Practice')))
})

it('keeps the same question when a reminder is ticked off, whatever was practised meanwhile', async () => {
  await owe()
  await team.ask(ANNA, 'settings drill:on')
  await tickAt(team, TUESDAY)
  const asked = questionIn(lastPost(team, ANNA)).id
  const drill = team.store.workspace(team.bot.identity.teamId).as({ memberId: ANNA, role: 'rep' }).drill
  const day = Day.parse('2026-11-24')
  const state = {
    item: asked,
    box: 2,
    dueOn: Day.parse('2026-11-26'),
    firstOn: day,
    lastOn: day,
    right: 1,
    wrong: 0,
  }
  await drill.record(state)
  const done = await team.press(ANNA, lastPost(team, ANNA), 'Done')
  expect(questionIn(done).id).toBe(asked)
})

it('speaks Chinese, is switched by the form, and taken back with Undo', async () => {
  await team.ask(LEI, '客户 新增 华远钢铁')
  await team.ask(LEI, '承诺 华远钢铁 发送报价 截止：周三')
  const saved = await team.ask(LEI, '设置 练习：开')
  expect(saved.text).toContain('摘要里带练习题：是')
  expect((await team.press(LEI, saved, '撤销')).text).toContain('摘要里带练习题：否')
  await team.openForm(LEI, '设置')
  await team.submit(LEI, { drill: [{ text: { type: 'plain_text', text: 'yes' }, value: 'yes' }] })
  await team.closeView(LEI, { all: true })
  await tickAt(team, '2026-11-24T00:31:00Z')
  expect(lastPost(team, LEI).text).toContain('练一道题，一分钟就好 · 答案只有你自己看得到')
})

it('shows her own results to her alone, until she shares them', async () => {
  const mine = await team.ask(ANNA, 'drill mine')
  expect(mine.text).toContain('SPIN and calls: 0 of 35 seen, 0 of 0 answers right')
  expect(readable(mine)).toContain('Only you see this, unless you share it.')
  expect((await team.press(ANNA, mine, 'Share')).text).not.toContain('Only you see this')
  expect((await team.ask(LEI, '练习 我的')).text).toContain('客户关系：')
})
