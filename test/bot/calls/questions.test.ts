import { afterAll, beforeAll, expect, it } from 'vitest'
import { parseDay } from '../../../src/coach/index.ts'
import { ANNA, LEI, readable } from '../open-team.ts'
import { type CallTeam, openCallTeam } from './open-calls.ts'

let team: CallTeam
beforeAll(async () => {
  team = await openCallTeam()
})
afterAll(() => team.end())

const situationOf = (text: string): readonly string[] => text.match(/^S\d .*$/gm) ?? []

it('names whom the questions are for and what they were chosen by', async () => {
  const { text } = await team.ask(ANNA, 'spin acme with:tom')
  expect(text).toContain('SPIN sheet · Acme Steel · Tom Reed')
  expect(text).toContain(
    'role type: dissatisfied · concern: technology · deal: Line 2 upgrade · stage: needs analysis',
  )
})

it('draws each chain in one section: problem, consequence, worth', async () => {
  const { blocks, text } = await team.ask(ANNA, 'spin acme with:tom')
  const chains = blocks.map((block) => readable({ blocks: [block] })).filter((one) => /Chain \d/.test(one))
  expect(chains).toHaveLength(3)
  expect(chains[0]).toMatch(/\*P Problem\*.*\*I1 Implication\*.*\*N1 Need-payoff\*/)
  expect(text).toMatch(/Chain 1: problem → consequence → worth\nP Problem: .+\?\nI1 Implication: .+\?/)
})

it('says what to listen for below each group of questions', async () => {
  const shown = await team.ask(LEI, '提问 Acme Steel 和：Tom')
  const contexts = shown.blocks.filter(({ type }) => type === 'context')
  expect(contexts).toHaveLength(4)
  expect(readable({ blocks: contexts })).toContain('*留意听*\\nS1：')
})

it('asks in the language of whoever asks', async () => {
  const { text } = await team.ask(LEI, '提问 Acme Steel 和：Tom')
  expect(text).toContain('角色类型：不满型 · 关注点：技术 · 商机：Line 2 upgrade · 阶段：需求分析')
  expect(text).toMatch(/P 问题：.+？\nI1 暗示：.+？\nN1 需求确认：.+？/)
})

it('asks somebody who decides at most one question about the situation', async () => {
  expect(situationOf((await team.ask(ANNA, 'spin acme with:tom')).text)).toHaveLength(3)
  expect(situationOf((await team.ask(ANNA, 'spin acme with:mary')).text)).toHaveLength(1)
})

it('shows a known fact with its day and source, and asks for it no more', async () => {
  const asked = 'How does this work get done today'
  expect((await team.ask(ANNA, 'spin acme')).text).toContain(asked)
  const { accountId } = team
  const fact = { topic: 'process', text: 'by hand, in three shifts', source: 'Tom Reed' }
  await team.desk.facts.add({ accountId, ...fact, on: parseDay('2026-11-12') })
  const { text } = await team.ask(ANNA, 'spin acme')
  expect(text).toContain('How it is done today: by hand, in three shifts (Thu 12 Nov, from Tom Reed)')
  expect(text).not.toContain(asked)
})

it('begins with a problem on file, to be checked before it is widened', async () => {
  const { accountId } = team
  await team.desk.notes.add({ accountId, text: 'Line 2 stops every Friday #pain', tags: ['pain'] })
  const { text } = await team.ask(ANNA, 'spin acme with:tom')
  expect(text).toContain('Noted Mon 23 Nov: Line 2 stops every Friday #pain\nCheck that it still holds')
  expect(text).toMatch(/P Problem: .*“Line 2 stops every Friday”/)
})

it('suits anybody while nobody is named, and offers the people of the account', async () => {
  const general = await team.ask(ANNA, 'spin acme')
  expect(general.text).toContain('No person is named')
  const meant = await team.press(ANNA, general, "For Mary O'Neil")
  expect(meant.text).toContain("SPIN sheet · Acme Steel · Mary O'Neil")
  expect(meant.text).toContain('role type: power')
})

it('offers nobody who has died or left', async () => {
  const { accountId } = team
  await team.desk.contacts.add({ accountId, name: 'Old Friend', status: { is: 'deceased' } })
  expect(readable(await team.ask(ANNA, 'spin acme'))).not.toContain('Old Friend')
})

it.each([
  [ANNA, 'spin with:tom', '/coach spin "Acme Steel"'],
  [LEI, '提问 和：tom', '/coach 提问 华远钢铁'],
  [ANNA, 'spin acme today', "don't know what to do with this part"],
  [ANNA, 'spin acme with:nobody', "don't know the contact"],
  [ANNA, 'spin acme at:fri', "don't know this option"],
])('tells %s what %s lacks', async (member, line, told) => {
  expect((await team.ask(member, line)).text).toContain(told)
})
