import { afterAll, beforeAll, expect, it } from 'vitest'
import { parseDay } from '../../src/coach/index.ts'
import { type DealTeam, openDealTeam } from './c139/open-deal.ts'
import { ANNA, LEI, MAYA, readable } from './open-team.ts'

let team: DealTeam
beforeAll(async () => {
  team = await openDealTeam()
})
afterAll(() => team.end())

it('sets the one next step and shows it', async () => {
  const id = await team.addDeal('Line 2 upgrade')
  const saved = await team.ask(ANNA, 'next Line 2 upgrade meet the board by:fri')
  expect(saved.text).toContain('Next step for Line 2 upgrade: meet the board, by Fri 27 Nov')
  expect((await team.desk.deals.find(id))?.nextStep).toEqual({
    what: 'meet the board',
    who: ANNA,
    by: '2026-11-27',
  })
  expect((await team.ask(MAYA, 'next "Line 2 upgrade"')).text).toContain('meet the board, by Fri 27 Nov')
})

it.each([
  ['next Shared visit the plant by:fri owner:<@U0LEI|lei>', 'visit the plant'],
  ['next Shared <@U0LEI|lei> visits the plant by:fri', 'visits the plant'],
])('gives the step to the person named in %s', async (line, what) => {
  const id = (await team.desk.deals.listOpen()).find(({ name }) => name === 'Shared')?.id
  const dealId = id ?? (await team.addDeal('Shared'))
  await team.ask(ANNA, line)
  expect((await team.desk.deals.find(dealId))?.nextStep).toMatchObject({ what, who: LEI })
})

it('says in Chinese that there is no next step, with a command that works as typed', async () => {
  await team.addDeal('二号产线改造')
  const none = await team.ask(LEI, '下一步 二号产线改造')
  expect(none.text).toContain('还没有下一步')
  const example = /\/coach (.*)/.exec(none.text)?.[1] ?? ''
  expect((await team.ask(MAYA, example)).text).toContain('二号产线改造')
  expect((await team.ask(LEI, '下一步 二号产线改造')).text).toContain('拜访董事会，11月27日（周五）前')
})

it('says what the new step takes the place of, and takes it back', async () => {
  const id = await team.addDeal('Replaced')
  await team.ask(ANNA, 'next Replaced send the quote by:fri')
  const saved = await team.ask(ANNA, 'next Replaced meet the board by:2026-12-01')
  expect(saved.text).toContain('Before: send the quote, by Fri 27 Nov.')
  expect((await team.press(ANNA, saved, 'Undo')).text).toContain('Taken back')
  expect((await team.desk.deals.find(id))?.nextStep?.what).toBe('send the quote')
})

it('says how late a step is', async () => {
  await team.addDeal('Overdue')
  await team.ask(ANNA, 'next Overdue send the quote by:2026-11-20')
  expect((await team.ask(ANNA, 'next Overdue')).text).toContain('That is 3 days late.')
})

it.each([
  ['next Missing meet the board', 'I still need the day by which it is done.'],
  ['next Missing by:fri', 'I still need what is to be done.'],
  ['next Missing meet the board by:31/13', "I can't read the date in: 31/13"],
  ['next Missing meet the board by:fri owner:somebody', "I don't know the team member “somebody”"],
  ['next Unheard meet the board by:fri', "I don't know the deal “Unheard”"],
  ['next', 'I still need the deal.'],
])('refuses “%s” and saves nothing', async (line, said) => {
  const known = (await team.desk.deals.listOpen()).find(({ name }) => name === 'Missing')?.id
  const id = known ?? (await team.addDeal('Missing'))
  expect((await team.ask(ANNA, line)).text).toContain(said)
  expect((await team.desk.deals.find(id))?.nextStep).toBeUndefined()
})

it('refuses a closed deal, and anybody but the owner and managers', async () => {
  const id = await team.addDeal('Shut')
  expect(readable(await team.ask(LEI, '下一步 Shut 拜访 截止：周五'))).toContain('只有客户负责人')
  await team.desk.deals.edit(id, { closed: { on: parseDay('2026-11-23'), result: 'won' } })
  expect((await team.ask(ANNA, 'next Shut meet the board by:fri')).text).toContain('is closed')
})
