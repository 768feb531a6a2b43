import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { MessageShown } from '../../../playground/protocol.ts'
import { ANNA, LEI, MAYA, openTeam, readable, type Team } from '../open-team.ts'

const WAIT = { timeout: 15_000, interval: 50 }

let team: Team
beforeAll(async () => {
  team = await openTeam()
  await team.ask(MAYA, 'status')
  await team.ask(ANNA, 'account add "Acme Steel" tier:A')
  await team.ask(ANNA, 'contact add "Acme Steel" "Tom Reed" post:Foreman level:esteem closeness:little')
  await team.ask(ANNA, 'contact add "Acme Steel" "Mary O\'Neil"')
  await team.ask(ANNA, 'deal add "Acme Steel" "Line 2 upgrade"')
  await team.ask(
    ANNA,
    'deal edit "Line 2 upgrade" with:"Tom Reed" role:user stance:supporter influence:2 coach:value access:2 candour:2 motive:1',
  )
})
afterAll(() => team.end())

const pictures = (userId: string): readonly MessageShown[] =>
  team.shownTo(userId, team.dm(userId)).filter(({ files }) => files.length > 0)

/** The picture that a button sends into the direct message. */
async function pictureOf(userId: string, shown: MessageShown, label: string): Promise<MessageShown> {
  const before = pictures(userId).length
  await team.press(userId, shown, label)
  return vi.waitFor(() => pictures(userId)[before] ?? Promise.reject(new Error('No picture came')), WAIT)
}

it('sends the five dimensions as a radar, and says the same in text, unknown as unknown', async () => {
  const picture = await pictureOf(ANNA, await team.ask(ANNA, 'contact Tom Reed'), 'Radar')
  expect(picture.files[0]?.title).toBe('Five dimensions: Tom Reed')
  expect(picture.text.split('\n')).toEqual([
    'Five dimensions: Tom Reed',
    'Need level: esteem',
    'Attitude to change: unknown',
    'Concern in deciding: unknown',
    'Closeness: little contact',
    'Attitude to us: supports us (Line 2 upgrade)',
  ])
})

it('sends the radar in Chinese to whoever works in Chinese', async () => {
  const picture = await pictureOf(LEI, await team.ask(LEI, '联系人 Tom Reed'), '雷达图')
  expect(picture.files[0]?.title).toBe('五维图：Tom Reed')
  expect(picture.text).toContain('变革态度：未知')
  expect(picture.text).toContain('对我方态度：支持者（Line 2 upgrade）')
})

/** The people map of the deal as a picture. */
const mapOf = async (userId: string, [line, map, button]: readonly [string, string, string]) =>
  pictureOf(userId, await team.press(userId, await team.ask(userId, line), map), button)

it('sends the people map as a picture whose text names stance, influence and boss, and what is unknown', async () => {
  const desk = team.store.workspace(team.bot.identity.teamId).as({ memberId: ANNA, role: 'rep' })
  const [tom, mary] = [await desk.names.contact('Tom Reed'), await desk.names.contact("Mary O'Neil")]
  if (tom.kind !== 'one' || mary.kind !== 'one') throw new Error('Nobody is on file')
  await desk.contacts.edit(tom.id, { reportsToId: mary.id })
  await team.ask(ANNA, 'deal edit "Line 2 upgrade" with:"Mary O\'Neil" role:decider')
  const picture = await mapOf(ANNA, ['deal Line 2 upgrade', 'People map', 'Picture'])
  expect(picture.files[0]?.title).toBe('People map: Line 2 upgrade · Acme Steel')
  const toms =
    "Tom Reed. Post: Foreman. Stance: + supports us. Role: U uses. Influence: 2 of 5. Reports to: Mary O'Neil"
  expect(picture.text).toContain(`${toms} · value coach`)
  expect(picture.text).toContain(
    "Mary O'Neil. Post: unknown. Stance: ? unknown. Role: D decides. Influence: unknown. Reports to: unknown",
  )
})

it('shows the map in Chinese, and no coach to whoever is not of the account’s team (COACH-4)', async () => {
  const picture = await mapOf(LEI, ['商机 Line 2 upgrade', '人物图', '图片'])
  expect(picture.text).toContain(
    "Tom Reed。职务：Foreman；态度：+ 支持者；角色：U 使用者；影响力：2/5；上级：Mary O'Neil",
  )
  expect(picture.text).not.toContain('教练')
})

it('offers no picture of a map on which nobody is', async () => {
  await team.ask(ANNA, 'deal add "Acme Steel" Empty')
  const map = await team.press(ANNA, await team.ask(ANNA, 'deal Empty'), 'People map')
  expect(readable(map)).not.toContain('Picture')
})
