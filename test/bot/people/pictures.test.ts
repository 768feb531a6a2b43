import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { MessageShown } from '../../../playground/protocol.ts'
import { ANNA, LEI, MAYA, openTeam, type Team } from '../open-team.ts'

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
