import { afterEach, expect, it } from 'vitest'
import type { MessageShown } from '../../../playground/protocol.ts'
import { lastPost, openKnownTeam, tickAt } from '../delivery/mornings.ts'
import { LEI, MAYA, type Team } from '../open-team.ts'

let team: Team
afterEach(() => team.end())

const EVE = '明天是春节，2月6日（周六），记得问候王芳（华远钢铁）。今天是除夕。'

/** The digest of Friday 5 February 2027, the eve, for two people. */
async function eve(news?: string): Promise<MessageShown> {
  team = await openKnownTeam('2027-02-04T02:00:00Z', MAYA, LEI)
  await team.ask(LEI, '客户 新增 华远钢铁')
  for (const name of ['王芳', '陈工'])
    await team.ask(LEI, `联系人 新增 华远钢铁 ${name} 节日：中国 来源：本人`)
  if (news !== undefined) await team.ask(LEI, `近况 王芳 ${news} 日期：2027-02-05`)
  await tickAt(team, '2027-02-05T00:31:00Z')
  return lastPost(team, LEI)
}

it('names the eve beside the festival, and whom to greet once', async () => {
  expect((await eve()).text).toContain(EVE)
})

it('tells the manners of a festival with the first person only, and with the next once she is greeted', async () => {
  const digest = await eve()
  expect(digest.text.match(/不用红笔写/g)).toHaveLength(1)
  expect((await team.press(LEI, digest, '已完成')).text).toMatch(/陈工[^\n]*\n[^\n]*不用红笔写/)
})

it('asks nobody to greet again when it is done', async () => {
  const digest = await eve()
  const done = await team.press(LEI, digest, '已完成')
  expect(done.text).toContain('已完成  王芳（华远钢铁）：春节、除夕，2月6日（周六）。')
})

it('asks nobody to congratulate a person in grief', async () => {
  const { text } = await eve('丧事')
  const row = text.split('\n').find((line) => line.includes('王芳'))
  expect(row).toContain('家里有丧事，简短慰问，别谈业务。明天是春节，2月6日（周六），这次不道喜。')
  expect(row).not.toContain('问候')
  expect(row).not.toContain('除夕')
})
