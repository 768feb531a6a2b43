import { afterAll, beforeAll, expect, it } from 'vitest'
import { ANNA, LEI, MAYA, openTeam, readable, type Team } from '../open-team.ts'

let team: Team
beforeAll(async () => {
  team = await openTeam()
  await team.ask(MAYA, 'status')
  await team.ask(ANNA, 'account add "Acme Steel" tier:A')
  await team.ask(
    ANNA,
    'contact add "Acme Steel" "Tom Reed" class:user-management closeness:little wanted:close',
  )
})
afterAll(() => team.end())

const textOf = async (member: string, line: string): Promise<string> => (await team.ask(member, line)).text

it('shows the five dimensions, each unknown until it is told (DIM-1, DIM-2, DIM-4, DIM-5)', async () => {
  const before = await textOf(ANNA, 'contact Tom Reed')
  expect(before).toContain('Need level: unknown\nAttitude to change: unknown')
  expect(before).toMatch(/Closeness: little contact, wanted: close.*\nAttitude to us: unknown/)
  await team.ask(ANNA, 'contact edit "Tom Reed" level:esteem change:pragmatist')
  await team.ask(ANNA, 'deal add "Acme Steel" "Line 2 upgrade"')
  await team.ask(ANNA, 'deal edit "Line 2 upgrade" with:"Tom Reed" stance:supporter')
  const after = await textOf(ANNA, 'contact Tom Reed')
  expect(after).toContain('Need level: esteem\nAttitude to change: pragmatist. Drawn by a complete solution')
  expect(after).toContain('Attitude to us: supports us (Line 2 upgrade)')
})

it('says a guess about the concern as a guess, in either language, until it is told (DIM-3)', async () => {
  expect(await textOf(ANNA, 'contact Tom Reed')).toContain(
    'Concern in deciding: unknown, most likely business',
  )
  expect(await textOf(LEI, '联系人 Tom Reed')).toContain('决策关注点：未知，多半是业务')
  await team.ask(ANNA, 'contact edit "Tom Reed" concern:technology')
  expect(await textOf(ANNA, 'contact Tom Reed')).toContain('Concern in deciding: technology')
})

it('keeps both interests, and places the person once both are judged', async () => {
  await team.openForm(ANNA, 'contact edit "Tom Reed"')
  const wrong = await team.submit(ANNA, { personalMet: 'yes' })
  expect(wrong.outcome === 'errors' && Object.keys(wrong.errors)).toEqual(['personalInterest'])
  await team.submit(ANNA, { personalInterest: 'quiet weekends', organisationalInterest: 'less downtime' })
  await team.closeView(ANNA, { all: true })
  const card = await textOf(ANNA, 'contact Tom Reed')
  expect(card).toContain('Personal interest: quiet weekends (we serve it)')
  expect(card).toContain('Interest of the organisation: less downtime (whether we serve it is unknown)')
  expect(card).not.toContain('Relationship:')
  await team.openForm(ANNA, 'contact edit "Tom Reed"')
  await team.submit(ANNA, { organisationalMet: 'no' })
  await team.closeView(ANNA, { all: true })
  expect(await textOf(ANNA, 'contact Tom Reed')).toContain('Relationship: friend')
})

it('shows interests to the account’s team alone', async () => {
  expect(await textOf(LEI, '联系人 Tom Reed')).not.toMatch(/weekends|个人利益/)
  const card = await team.ask(ANNA, 'contact Tom Reed')
  expect(readable(await team.press(ANNA, card, 'Share'))).not.toContain('weekends')
})
