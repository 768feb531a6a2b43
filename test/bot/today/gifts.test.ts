import { afterEach, expect, it } from 'vitest'
import type { MessageShown } from '../../../playground/protocol.ts'
import { lastPost, openKnownTeam, tickAt } from '../delivery/mornings.ts'
import { LEI, MAYA, readable, type Team } from '../open-team.ts'

let team: Team
afterEach(() => team.end())

/** A week before the Dragon Boat Festival of 2026, on Friday 12 June. */
async function weekAhead(account: string, contact: string): Promise<MessageShown> {
  team = await openKnownTeam('2026-06-10T02:00:00Z', MAYA, LEI)
  await team.ask(LEI, `客户 新增 ${account}`)
  await team.ask(LEI, `联系人 新增 ${contact} 节日：duanwu,中国 来源：本人`)
  await tickAt(team, '2026-06-12T00:31:00Z')
  return lastPost(team, LEI)
}

it('gives what the person likes as ideas, and says which of them offends and why', async () => {
  const digest = await weekAhead('华远钢铁', '华远钢铁 王芳 喜好：普洱茶、座钟、书法')
  const ideas = await team.press(LEI, digest, '送礼参考')
  expect(ideas.text).toContain('给王芳的礼物：端午节\n喜好\n普洱茶\n座钟（不要送：不送钟')
  expect(ideas.text).toContain('书法')
  expect(ideas.text).toContain('禁忌\n')
  expect(readable(digest)).not.toContain('用草稿')
})

it('names what was given before, so that no gift comes twice', async () => {
  const digest = await weekAhead('华远钢铁', '华远钢铁 王芳 喜好：普洱茶')
  const desk = team.store.workspace('T0TOUCH').as({ memberId: LEI, role: 'rep' })
  const found = await desk.names.contact('王芳')
  const contact = await desk.contacts.find(found.kind === 'one' ? found.id : '')
  if (contact === undefined) throw new Error('No contact')
  const { id: contactId, accountId } = contact
  await desk.touches.add({ accountId, contactId, kind: 'gift', what: '一饼普洱', on: contact.createdOn })
  expect((await team.press(LEI, digest, '送礼参考')).text).toContain('以前送过\n6月10日（周三）：一饼普洱')
})

it('says that nothing is on file rather than make something up', async () => {
  const digest = await weekAhead('华远钢铁', '华远钢铁 王芳')
  const ideas = await team.press(LEI, digest, '送礼参考')
  expect(ideas.text).toContain('喜好\n档案里没有记录。')
})

it.each(['医疗', '政府'])('plans a message and no gift for people of %s', async (industry) => {
  const digest = await weekAhead(`康宁医院 行业：${industry}`, '康宁医院 王芳 喜好：普洱茶')
  expect(digest.text).toContain('给王芳（康宁医院）发条祝福即可，不送礼。')
  expect(readable(digest)).not.toContain('送礼参考')
})
