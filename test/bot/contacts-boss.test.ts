import { afterAll, beforeAll, expect, it } from 'vitest'
import { ANNA, LEI, MAYA, openTeam, type Team } from './open-team.ts'

let team: Team
beforeAll(async () => {
  team = await openTeam()
  await team.ask(MAYA, 'status')
  await team.ask(ANNA, 'account add "Acme Steel"')
  await team.ask(ANNA, 'contact add "Acme Steel" "Mary Hill" post:COO')
})
afterAll(() => team.end())

it('shows whom a person reports to, in the language of whoever asks', async () => {
  await team.ask(ANNA, 'contact add "Acme Steel" "Tom Reed" boss:Mary')
  expect((await team.ask(ANNA, 'contact Tom')).text).toContain('Reports to: Mary Hill')
  expect((await team.ask(LEI, '联系人 Tom')).text).toContain('上级：Mary Hill')
})

it('looks for the boss among the people of the same account', async () => {
  await team.ask(ANNA, 'account add "Nord Bank"')
  const refused = await team.ask(ANNA, 'contact add "Nord Bank" "Nils Berg" boss:Mary')
  expect(refused.text).toContain("don't know the contact")
})
