import { afterAll, beforeAll, expect, it } from 'vitest'
import { TEAM } from '../../playground/slack/example-workspace.ts'
import { ANNA, LEI, MAYA, openTeam, readable, type Team } from './open-team.ts'

let team: Team
let huayuan = ''
beforeAll(async () => {
  team = await openTeam()
  await team.ask(MAYA, 'status')
  await team.ask(ANNA, 'account add "Acme Steel" tier:A')
  await team.ask(LEI, '客户 新增 华远钢铁 级别：A')
  huayuan = await idOf(LEI, '华远钢铁')
})
afterAll(() => team.end())

const idOf = async (userId: string, account: string) =>
  /"account edit =([^"]+)"/.exec(
    JSON.stringify((await team.ask(userId, `account ${account}`)).blocks),
  )?.[1] ?? ''

const lastNote = async (userId: string, account: string) => {
  const desk = team.store.workspace(TEAM.id).as({ memberId: userId, role: 'rep' })
  return (await desk.notes.listOf(account, { limit: 1 }))[0]
}

it('saves a note exactly as typed, with its tags', async () => {
  const said = 'Line 2 stops  every Friday: costs them 40k #Pain #line2'
  const saved = await team.ask(ANNA, `note Acme Steel ${said}`)
  expect(saved.text).toBe(`Note saved for Acme Steel:\n${said}\nTags: #pain #line2`)
})

it('understands a Chinese command that runs on into the name', async () => {
  const saved = await team.ask(LEI, '备注华远钢铁 每周五停机两小时，损失不小#痛点')
  expect(saved.text).toContain('已为华远钢铁保存备注：')
  expect(await lastNote(LEI, huayuan)).toMatchObject({
    text: '每周五停机两小时，损失不小#痛点',
    tags: ['痛点'],
  })
})

it('keeps what looks like an option in the text', async () => {
  await team.ask(LEI, '备注 华远钢铁：王总说 预算：300万 by:fri')
  expect(await lastNote(LEI, huayuan)).toMatchObject({ text: '王总说 预算：300万 by:fri' })
})

it('writes people of the team by name', async () => {
  await team.ask(LEI, '备注 华远钢铁 <@U0ANNA> 也在场')
  expect(await lastNote(LEI, huayuan)).toMatchObject({ text: expect.stringMatching(/^@Anna.* 也在场$/) })
})

it('takes a note back', async () => {
  const before = await lastNote(LEI, huayuan)
  const saved = await team.ask(LEI, '备注 华远钢铁 写错了')
  await team.press(LEI, saved, '撤销')
  expect(await lastNote(LEI, huayuan)).toEqual(before)
})

it('guesses no account on a write', async () => {
  const asked = await team.ask(ANNA, 'note Akme Steel visited them')
  expect(asked.text).toContain("don't know the account")
})

it('refuses a note that is too long', async () => {
  expect((await team.ask(ANNA, `note "Acme Steel" ${'x'.repeat(3001)}`)).text).toContain(
    'longer than 3000 characters',
  )
})

it('lets only the account’s team write into its file', async () => {
  expect((await team.ask(LEI, '备注 Acme Steel 路过')).text).toContain('只有客户负责人')
})

it('opens the form where there is no text, and saves from it', async () => {
  const form = await team.openForm(ANNA, 'note acme')
  expect(readable(form)).toContain('"initial_option":{"text":{"type":"plain_text","text":"Acme Steel"')
  const done = await team.submit(ANNA, { text: 'First line\nsecond #visit' })
  expect(done.outcome === 'updated' && readable(done.view)).toContain('Tags: #visit')
  await team.closeView(ANNA, { all: true })
})

it('opens the form with the account to choose where nothing follows', async () => {
  const form = await team.openForm(LEI, '备注')
  expect(await team.suggest(LEI, { view: form }, 'account:pick')).toHaveLength(2)
  await team.closeView(LEI, { all: true })
})
