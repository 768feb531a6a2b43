import { afterEach, expect, it } from 'vitest'
import { ANNA, GUEST, LEI, MAYA, readable, type Team } from '../open-team.ts'
import { lastPost, openKnownTeam, posted, tickAt } from './mornings.ts'

let team: Team
afterEach(() => team.end())

async function openLei(now: string): Promise<void> {
  team = await openKnownTeam(now, MAYA, LEI)
  await team.ask(LEI, '客户 新增 华远钢铁')
}

it('reminds of the Spring Festival 2027 on the Friday of the gift and on the Friday before the day', async () => {
  await openLei('2027-01-25T02:00:00Z')
  await team.ask(LEI, '联系人 新增 华远钢铁 王芳 职务：采购总监 节日：chunjie 喜好：普洱')
  for (const day of ['26', '27', '28']) await tickAt(team, `2027-01-${day}T00:30:00Z`)
  expect(posted(team, LEI)).toEqual([])
  await tickAt(team, '2027-01-29T00:30:00Z')
  expect(lastPost(team, LEI).text).toBe(
    '早上好，李蕾。今天 1 件。\n提前准备  还有 8 天是春节，2月6日（周六），该给王芳（华远钢铁，采购总监）准备礼物了。喜好：普洱。\n' +
      '不送钟：“送钟”与“送终”同音。\n不送菊花，也不送白色、黄色的花，这些用于丧事。',
  )
  for (const day of ['01', '02', '03', '04']) await tickAt(team, `2027-02-${day}T00:30:00Z`)
  expect(posted(team, LEI)).toHaveLength(1)
  await tickAt(team, '2027-02-05T00:30:00Z')
  expect(posted(team, LEI)).toHaveLength(2)
  expect(lastPost(team, LEI).text).toContain('明天是春节，2月6日（周六），记得问候王芳')
})

it('reminds of a lunar birthday three days before and on the day, and the later takes the place of the earlier', async () => {
  await openLei('2026-09-21T02:00:00Z')
  // The day is Mid-Autumn too, a public holiday in China.
  await team.ask(LEI, '设置 假日：不用')
  await team.ask(LEI, '联系人 新增 华远钢铁 王芳 生日：农历八月十五')
  await tickAt(team, '2026-09-22T00:31:00Z')
  expect(lastPost(team, LEI).text).toContain(
    '王芳（华远钢铁）还有 3 天过生日，农历八月十五，9月25日（周五）。',
  )
  await tickAt(team, '2026-09-25T00:31:00Z')
  expect(lastPost(team, LEI).text).toBe(
    '早上好，李蕾。今天 1 件。\n今天  王芳（华远钢铁）今天过生日，农历八月十五。',
  )
  expect(posted(team, LEI)).toHaveLength(2)
})

it('writes to each member in her language at her own hour, and to guests never', async () => {
  team = await openKnownTeam('2026-11-23T09:00:00Z', MAYA, LEI, ANNA)
  await team.command(GUEST, 'today')
  await team.ask(ANNA, 'account add "Acme Steel" tier:A')
  await team.ask(ANNA, 'promise "Acme Steel" send the quote by:wed')
  await team.ask(LEI, '客户 新增 华远钢铁')
  await team.ask(LEI, '承诺 华远钢铁 发送报价 截止：周三')
  await tickAt(team, '2026-11-24T00:30:00Z')
  expect([posted(team, LEI).length, posted(team, ANNA).length]).toEqual([1, 0])
  await tickAt(team, '2026-11-24T07:30:00Z')
  expect(lastPost(team, LEI).text).toContain('今天  答应华远钢铁的：发送报价，明天到期，11月25日（周三）。')
  expect(lastPost(team, ANNA).text).toBe(
    'Good morning, Anna. 1 for today.\nToday  We owe Acme Steel: send the quote, due tomorrow, Wed 25 Nov.',
  )
  expect([MAYA, GUEST].map((userId) => posted(team, userId).length)).toEqual([0, 0])
})

it('says that a digest comes late, and puts what was missed beneath', async () => {
  team = await openKnownTeam('2026-11-23T09:00:00Z', MAYA, ANNA)
  await team.ask(ANNA, 'account add "Acme Steel"')
  await team.ask(ANNA, 'promise "Acme Steel" send the plan by:wed')
  await team.ask(ANNA, 'promise "Acme Steel" send the quote by:fri')
  await tickAt(team, '2026-11-23T09:00:00Z')
  await tickAt(team, '2026-11-27T12:00:00Z')
  expect(posted(team, ANNA)).toHaveLength(1)
  expect(lastPost(team, ANNA).text.split('\n')).toEqual([
    'Hello, Anna. 1 for today, 1 overdue.',
    'This comes late: it was due at 08:30.',
    'Today  We owe Acme Steel: send the quote, due today.',
    '2 days overdue  We owe Acme Steel: send the plan, due Wed 25 Nov.',
  ])
})

it('keeps the quiet hours: what was missed in the day comes with the next digest', async () => {
  team = await openKnownTeam('2026-11-23T09:00:00Z', MAYA, ANNA)
  await team.ask(ANNA, 'account add "Acme Steel"')
  await team.ask(ANNA, 'promise "Acme Steel" send the plan by:fri')
  await tickAt(team, '2026-11-27T19:30:00Z')
  expect(posted(team, ANNA)).toEqual([])
  await tickAt(team, '2026-11-30T07:30:00Z')
  expect(lastPost(team, ANNA).text).toContain('3 days overdue  We owe Acme Steel: send the plan')
})

it('sends nothing on a day with nothing new, however much is overdue', async () => {
  team = await openKnownTeam('2026-11-23T09:00:00Z', MAYA, ANNA)
  await team.ask(ANNA, 'account add "Acme Steel"')
  await team.ask(ANNA, 'promise "Acme Steel" send the plan by:tue')
  await tickAt(team, '2026-11-24T07:30:00Z')
  for (const day of ['25', '26', '27']) await tickAt(team, `2026-11-${day}T07:30:00Z`)
  expect(posted(team, ANNA)).toHaveLength(1)
})

it('leaves out what fell away before its day: a rhythm kept, a promise taken back', async () => {
  team = await openKnownTeam('2026-11-02T09:00:00Z', MAYA, ANNA)
  await team.ask(ANNA, 'account add "Acme Steel" tier:A')
  await tickAt(team, '2026-11-16T07:00:00Z')
  await team.ask(ANNA, 'touch "Acme Steel" called')
  const saved = await team.ask(ANNA, 'promise "Acme Steel" send the plan by:today')
  await team.press(ANNA, saved, 'Undo')
  await tickAt(team, '2026-11-16T07:30:00Z')
  expect(posted(team, ANNA)).toEqual([])
})

it('tells how long an account has been quiet, and what its tier asks for', async () => {
  team = await openKnownTeam('2026-11-02T09:00:00Z', MAYA, ANNA)
  await team.ask(ANNA, 'account add "Acme Steel" tier:A')
  await team.ask(ANNA, 'touch "Acme Steel" visited the plant')
  await tickAt(team, '2026-11-16T07:30:00Z')
  expect(lastPost(team, ANNA).text).toContain(
    'Today  Acme Steel: last touch 14 days ago, tier A asks for one every 14 days.',
  )
  expect(readable(lastPost(team, ANNA))).toContain('Prepare a call')
})

it('carries what was put off, on the day it was put off to', async () => {
  team = await openKnownTeam('2026-11-23T09:00:00Z', MAYA, ANNA)
  await team.ask(ANNA, 'account add "Acme Steel"')
  await team.ask(ANNA, 'promise "Acme Steel" send the plan by:tue')
  await tickAt(team, '2026-11-24T07:30:00Z')
  const digest = lastPost(team, ANNA)
  const option = /"3\|[^"]+"/.exec(JSON.stringify(digest.blocks))?.[0].slice(1, -1) ?? ''
  await team.click(ANNA, { message: digest }, 'reminder:snooze', { option })
  await team.quiet()
  expect(lastPost(team, ANNA).text).toContain('Snoozed to Fri 27 Nov')
  await tickAt(team, '2026-11-26T07:30:00Z')
  expect(posted(team, ANNA)).toHaveLength(1)
  await tickAt(team, '2026-11-27T07:30:00Z')
  expect(posted(team, ANNA)).toHaveLength(2)
  expect(lastPost(team, ANNA).text).toContain('Today  We owe Acme Steel: send the plan, due Tue 24 Nov.')
})

it('posts what was looked at in today before the digest all the same', async () => {
  team = await openKnownTeam('2026-11-23T09:00:00Z', MAYA, ANNA)
  await team.ask(ANNA, 'account add "Acme Steel"')
  await team.ask(ANNA, 'promise "Acme Steel" send the plan by:tue')
  team.clock.moveTo(new Date('2026-11-24T06:00:00Z'))
  expect((await team.ask(ANNA, 'today')).text).toContain('send the plan, due today')
  await tickAt(team, '2026-11-24T07:30:00Z')
  expect(posted(team, ANNA)).toHaveLength(1)
})

it('keeps to what a message may hold however much is due, and says how much more there is', async () => {
  team = await openKnownTeam('2026-11-23T09:00:00Z', MAYA, LEI)
  await team.ask(LEI, '客户 新增 华远钢铁')
  for (let i = 1; i <= 30; i += 1) {
    await team.ask(LEI, `承诺 华远钢铁 ${'发送第二条生产线的备件报价'.repeat(12)}${i} 截止：周二`)
  }
  await tickAt(team, '2026-11-24T00:30:00Z')
  expect(posted(team, LEI)).toHaveLength(1)
  expect(lastPost(team, LEI).text.split('\n')[0]).toBe('早上好，李蕾。今天 30 件。')
  expect(readable(lastPost(team, LEI))).toContain('另有 12 条提醒')
})
