import { afterAll, beforeAll, expect, it } from 'vitest'
import { ANNA, MAYA, openTeam, readable, type Team } from './open-team.ts'

let team: Team
beforeAll(async () => {
  team = await openTeam()
  await team.ask(MAYA, 'status')
  await team.ask(ANNA, 'account add "Acme Steel" tier:A')
  await team.openHome(ANNA)
  await team.quiet()
})
afterAll(() => team.end())

/** The action and value of the first button in a view whose value begins like this. */
function buttonWith(
  blocks: readonly unknown[],
  value: string,
): Readonly<{ actionId: string; value: string }> {
  const found = /\{[^{}]*"action_id":"([^"]+)"[^{}]*"value":"VALUE[^"]*"/.source.replace('VALUE', value)
  const match = new RegExp(found).exec(JSON.stringify(blocks).replace(/"text":\{[^{}]*\},/g, ''))
  if (match?.[1] === undefined) throw new Error(`No button has the value ${value}`)
  return { actionId: match[1], value: /"value":"([^"]*)"/.exec(match[0])?.[1] ?? '' }
}

async function press(value: string): Promise<void> {
  const view = team.modals(ANNA).at(-1) ?? team.home(ANNA)
  if (view === undefined) throw new Error('Nothing is open')
  const { actionId, value: whole } = buttonWith(view.blocks, value)
  await team.click(ANNA, { view }, actionId, { value: whole })
  await team.quiet()
}

it('shows a fourth answer in place of the third, where Slack stacks no more modals', async () => {
  await press('account =')
  await press('prep =')
  await press('spin =')
  expect(team.modals(ANNA)).toHaveLength(3)
  await press('prep =')
  expect(team.modals(ANNA)).toHaveLength(3)
  expect(readable(team.modals(ANNA).at(-1) ?? { blocks: [] })).toContain('Acme Steel')
})
