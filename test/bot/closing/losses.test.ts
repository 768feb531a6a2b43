import { afterAll, beforeAll, expect, it } from 'vitest'
import { type ClosingReview, Day } from '../../../src/coach/index.ts'
import { ANNA, LEI, MAYA, openTeam, readable, type Team } from '../open-team.ts'

let team: Team
beforeAll(async () => {
  team = await openTeam()
  await team.ask(MAYA, 'status')
  await team.ask(ANNA, 'account add "Acme Steel" tier:A')
})
afterAll(() => team.end())

async function close(name: string, on: string, review: Partial<ClosingReview>): Promise<void> {
  const desk = team.store.workspace(team.bot.identity.teamId).as({ memberId: ANNA, role: 'rep' })
  const [account] = await desk.accounts.list({ limit: 1 })
  const { value } = await desk.deals.add({ accountId: account?.account.id ?? '', name })
  const whole: ClosingReview = { result: 'lost', wrongMarks: [], lesson: 'Ask earlier', ...review }
  await desk.closings.close(value.id, { on: Day.parse(on), review: whole })
}

it('says how lost deals come here while there is none (ST-13)', async () => {
  const { text } = await team.ask(MAYA, 'board lost')
  expect(text).toContain('No deal was lost in the last twelve months.')
  expect(text).toContain('/coach close "Line 2 upgrade" lost reason:price')
})

it('counts what deals were lost by, which marks misled us, and who had confirmed them (ST-13)', async () => {
  const desk = team.store.workspace(team.bot.identity.teamId).as({ memberId: ANNA, role: 'rep' })
  const [account] = await desk.accounts.list({ limit: 1 })
  const { value: tom } = await desk.contacts.add({ accountId: account?.account.id ?? '', name: 'Tom Reed' })
  const wrongMarks = [{ element: 'F1', confirmedById: tom.id }, { element: 'C6' }] as const
  await close('Line 1', '2026-11-02', { lostBy: 'price', wrongMarks })
  await close('Line 2', '2026-10-02', { lostBy: 'price', wrongMarks: [{ element: 'F1' }] })
  await close('Line 3', '2026-09-02', { lostBy: 'relationship', lesson: 'See the CFO' })
  await close('Too old', '2025-09-02', { lostBy: 'information' })
  await close('Won one', '2026-11-03', { result: 'won' })
  const { text, blocks } = await team.ask(MAYA, 'board lost')
  expect(text).toContain(
    'Lost in the last twelve months: 3 deals\nWhat they were lost by\nprice: 2 of 3\nrelationship: 1 of 3',
  )
  expect(text).toContain(
    'Marks that misled us, in 4 closed deals\nF1 Best value match: 2 deals, 1 confirmed by a coach (Tom Reed)',
  )
  expect(text).toContain('C6 Money: 1 deal\n')
  expect(text).toContain('Line 3, Wed 2 Sep: “See the CFO”')
  expect(text).not.toContain('Too old')
  expect(readable({ blocks })).toContain('"type":"bar"')
})

it('stands behind a button of the team’s board, for those who lead alone', async () => {
  await team.ask(ANNA, 'deal add "Acme Steel" "Open line"')
  const board = await team.ask(MAYA, 'board team')
  expect((await team.press(MAYA, board, 'Lost deals')).text).toContain('Lost in the last twelve months')
  expect(readable(await team.ask(ANNA, 'board team'))).not.toContain('Lost deals')
  expect((await team.ask(ANNA, 'board lost')).text).toContain('managers')
})

it('speaks Chinese throughout', async () => {
  await team.ask(LEI, '状态')
  await team.ask(MAYA, `settings role:manager <@${LEI}|lei>`)
  const { text } = await team.ask(LEI, '看板 丢单')
  expect(text).toContain('最近十二个月丢单：3 单\n输在哪里\n价格：3 单中有 2 单')
  expect(text).toContain('F1 价值匹配度最高：2 单，其中 1 单由教练确认过（Tom Reed）')
})
