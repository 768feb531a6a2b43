import { afterAll, beforeAll, expect, it } from 'vitest'
import { ANNA, LEI, openTeam, type Team } from '../open-team.ts'

let team: Team
beforeAll(async () => {
  team = await openTeam()
  await team.ask(ANNA, 'account add "Acme Steel" tier:A')
  await team.ask(ANNA, 'contact add "Acme Steel" "Tom Reed" class:user')
  await team.ask(ANNA, 'deal add "Acme Steel" "Line 2 upgrade" stage:criteria step:brewing')
})
afterAll(() => team.end())

const guide = async (): Promise<string> =>
  (await team.press(ANNA, await team.ask(ANNA, 'deal Line 2 upgrade'), 'Stage guide')).text

it('tells what the stage is for, what to do, and where the customer is (ST-3)', async () => {
  const text = await guide()
  expect(text).toContain(
    'Our stage: setting criteria · Line 2 upgrade · Acme Steel\nGet criteria that speak for us.',
  )
  expect(text).toContain('1. Ahead: match what they buy for')
  expect(text).toContain('Where the customer is\nThey are talking it over inside. Reach the top now')
  expect(text).toContain('Who matters most now: decision level.\nA good moment to reach the decision level.')
  expect(text).toContain('We run ahead of them by 1 stage')
})

it('tells what is still to learn, until it is known (ST-7)', async () => {
  expect(await guide()).toContain('Still to learn\nAbout ourselves: C1 Our own path, C7 Resources in play')
  await team.ask(ANNA, 'c139 "Line 2 upgrade" C1=yes "plan agreed" C7=yes "listed with Tom"')
  expect(await guide()).not.toContain('About ourselves')
})

it('names the ranks at which a need is unchecked, once one was told of (ST-10)', async () => {
  expect(await guide()).not.toContain('rank by rank')
  const desk = team.store.workspace(team.bot.identity.teamId).as({ memberId: ANNA, role: 'rep' })
  const [deal] = await desk.deals.listOpen({})
  const [tom] = await desk.contacts.listOf(deal?.accountId ?? '')
  await desk.pains.add(deal?.id ?? '', { kind: 'problem', text: 'Line 2 stops', contactId: tom?.id ?? '' })
  expect(await guide()).toContain('Nobody has confirmed this one with the decision level and management.')
})

it('speaks Chinese of its own', async () => {
  const card = await team.ask(LEI, '商机 Line 2 upgrade')
  const { text } = await team.press(LEI, card, '阶段指引')
  expect(text).toContain('让采购标准对我方有利。')
  expect(text).toContain('现在最要紧的人：决策层。')
})
