import { afterAll, beforeAll, expect, it } from 'vitest'
import { Day } from '../../../src/coach/index.ts'
import { ANNA, LEI, MAYA, openTeam, readable, type Team } from '../open-team.ts'

let team: Team
beforeAll(async () => {
  team = await openTeam()
  await team.ask(MAYA, 'status')
  await team.ask(ANNA, 'account add "Acme Steel" tier:A')
  await team.ask(ANNA, 'contact add "Acme Steel" "Mary O\'Neil" post:COO class:decision closeness:little')
  await team.ask(ANNA, 'contact add "Acme Steel" "Tom Reed" class:user')
  await team.ask(ANNA, 'contact add "Acme Steel" "Ivy Holt"')
  await team.ask(ANNA, 'deal add "Acme Steel" "Line 2 upgrade"')
})
afterAll(() => team.end())

const textOf = async (member: string, line: string): Promise<string> => (await team.ask(member, line)).text
const part = (name: string, rest: string) =>
  team.ask(ANNA, `deal edit "Line 2 upgrade" with:"${name}" ${rest}`)

it('finds that nobody can say yes, in either language, until somebody can (BUY-7)', async () => {
  expect(await textOf(ANNA, 'deal Line 2 upgrade')).toContain('Urgent: nobody is known who can say yes.')
  expect(await textOf(LEI, '商机 Line 2 upgrade')).toContain('紧急：还不知道谁能拍板。')
  await part("Mary O'Neil", 'role:decider top:yes')
  expect(await textOf(ANNA, 'deal Line 2 upgrade')).not.toContain('nobody is known who can say yes')
})

it('finds one person alone on the map, and a top decider never met, until that is mended', async () => {
  const before = await textOf(ANNA, 'deal Line 2 upgrade')
  expect(before).toContain("Mary O'Neil is the only one on the map")
  expect(before).toContain("None of us has spoken yet with Mary O'Neil, whose word is the last.")
  await part('Tom Reed', 'role:user stance:supporter influence:2')
  await team.ask(ANNA, 'touch "Mary O\'Neil" visit')
  await team.ask(ANNA, 'touch "Tom Reed" call')
  const after = await textOf(ANNA, 'deal Line 2 upgrade')
  expect(after).not.toMatch(/only one on the map|has spoken yet/)
  expect(after).toContain('For us, but of little influence: Tom Reed.')
})

it('takes nobody of unknown stance for an opponent, and stops asking once one is on the map', async () => {
  expect(await textOf(ANNA, 'deal Line 2 upgrade')).toContain("Stance still unknown: Mary O'Neil.")
  await part("Mary O'Neil", 'stance:opponent')
  const after = await textOf(ANNA, 'deal Line 2 upgrade')
  expect(after).not.toContain('Nobody on the map is against us')
  expect(after).toContain('For us: 1. Against us: 1.')
})

it('tells of the six classes who was met, who was not, and where nobody is on file', async () => {
  const card = await textOf(ANNA, 'deal Line 2 upgrade')
  expect(card).toContain('Met: decision level (little contact), user (closeness unknown)')
  expect(card).toContain("Nobody on file: users' management")
  expect(card).toContain('Class unknown: Ivy Holt')
  expect(card).toContain('Trust so far: 0.3 of 6, with 1 class known')
  await team.ask(ANNA, 'contact edit "Ivy Holt" class:operator')
  expect(await textOf(ANNA, 'deal Line 2 upgrade')).toContain('On file, not met yet: operator (Ivy Holt)')
})

it('draws the map as a table with the same in its text, unknown said as unknown (BUY-4, BUY-5)', async () => {
  const map = await team.press(ANNA, await team.ask(ANNA, 'deal Line 2 upgrade'), 'People map')
  expect(map.blocks.map(({ type }) => type)).toContain('table')
  const mary =
    "Mary O'Neil. Post: COO. Class: decision level. Role: D decides, top decider. Stance: x opposes us."
  expect(map.text).toContain(mary)
  expect(map.text).toContain('Leave alone; let Tom Reed take the edge off.')
  expect(map.text).toContain('On file, not on the map: Ivy Holt')
  await part('Ivy Holt', 'role:evaluator')
  const later = await team.press(ANNA, await team.ask(ANNA, 'deal Line 2 upgrade'), 'People map')
  expect(readable(later)).toContain('? unknown')
  expect(later.text).toContain(
    'Ivy Holt. Post: unknown. Class: operator. Role: E evaluates. Stance: ? unknown.',
  )
})

it('speaks Chinese on the map', async () => {
  const map = await team.press(LEI, await team.ask(LEI, '商机 Line 2 upgrade'), '人物图')
  expect(map.text).toContain(
    "Mary O'Neil。职务：COO；类别：决策层；角色：D 决策者，最高决策者；态度：x 反对者",
  )
  expect(map.text).toContain('不主动接触，请 Tom Reed 去化解')
})

it('names the one coach we rely on to the account’s team alone (COACH-4)', async () => {
  await part('Tom Reed', 'stance:sponsor coach:value access:2 candour:2 motive:1')
  await team.ask(ANNA, 'c139 "Line 2 upgrade" C4=yes "the board decides" with:"Tom Reed"')
  const card = await team.ask(ANNA, 'deal Line 2 upgrade')
  expect(card.text).toContain('All we know of this deal comes from one coach, Tom Reed.')
  expect((await team.press(ANNA, card, 'Share')).text).not.toContain('one coach')
  expect(await textOf(LEI, '商机 Line 2 upgrade')).not.toContain('教练')
})

it('names six of many and counts the rest', async () => {
  await team.ask(ANNA, 'account add "Nord Bank"')
  await team.ask(ANNA, 'deal add "Nord Bank" Crowd')
  for (const name of ['Ann', 'Bea', 'Cid', 'Dan', 'Eve', 'Fay', 'Gil', 'Hal']) {
    await team.ask(ANNA, `contact add "Nord Bank" ${name}`)
    await team.ask(ANNA, `deal edit Crowd with:${name} role:user`)
  }
  expect(await textOf(ANNA, 'deal Crowd')).toContain(
    'Stance still unknown: Ann, Bea, Cid, Dan, Eve, Fay, and 2 more.',
  )
})

it('asks a decider for us to win the others, until most of them are won', async () => {
  await team.ask(ANNA, 'deal add "Nord Bank" Lone')
  await team.ask(ANNA, 'deal edit Lone with:Ann role:decider stance:supporter')
  await team.ask(ANNA, 'deal edit Lone with:Bea role:evaluator stance:neutral')
  expect(await textOf(ANNA, 'deal Lone')).toContain(
    'whose stance is known, Bea, is not. Ask Ann to help win Bea.',
  )
  await team.ask(ANNA, 'deal edit Lone with:Bea stance:supporter')
  expect(await textOf(ANNA, 'deal Lone')).not.toContain('to help win')
})

it('tells of key people whom nobody touched within the rhythm, until somebody does', async () => {
  await team.ask(ANNA, 'touch "Ivy Holt" call on:2026-10-01')
  expect(await textOf(ANNA, 'deal Line 2 upgrade')).toContain('longer than 21 days: Ivy Holt (53 days).')
  await team.ask(ANNA, 'touch "Ivy Holt" call')
  expect(await textOf(ANNA, 'deal Line 2 upgrade')).not.toContain('longer than 21 days')
})

it('remembers a meeting with the top decider behind two hundred later touches', async () => {
  const desk = team.store.workspace(team.bot.identity.teamId).as({ memberId: ANNA, role: 'rep' })
  const account = await desk.names.account('Acme Steel')
  const tom = await desk.names.contact('Tom Reed')
  if (account.kind !== 'one' || tom.kind !== 'one') throw new Error('Nobody is on file')
  const on = Day.parse('2026-11-23')
  for (let i = 0; i < 200; i += 1) {
    await desk.touches.add({ accountId: account.id, contactId: tom.id, kind: 'message', on })
  }
  expect(await textOf(ANNA, 'deal Line 2 upgrade')).not.toContain('has spoken yet')
})

it('shows the way in: how far it was walked, and who comes next (ROLE-5)', async () => {
  await team.ask(ANNA, 'account add "Way Works"')
  await team.ask(ANNA, 'contact add "Way Works" Gwen role:gatekeeper')
  await team.ask(ANNA, 'contact add "Way Works" Rita role:receptive')
  await team.ask(ANNA, 'contact add "Way Works" Paul role:power')
  await team.ask(ANNA, 'deal add "Way Works" Path')
  expect(await textOf(ANNA, 'deal Path')).toContain('Next: gatekeeper (Gwen)')
  await team.ask(ANNA, 'touch Paul visit')
  const card = await textOf(ANNA, 'deal Path')
  expect(card).toContain('Furthest met: power')
  expect(card).toContain('Passed over: gatekeeper, receptive and dissatisfied. Power alone is not enough.')
  expect(await textOf(LEI, '商机 Path')).toContain('进门路径')
})
