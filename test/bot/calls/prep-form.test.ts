import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { ANNA, LEI, MONDAY, pick, readable } from '../open-team.ts'
import { type CallTeam, openCallTeam } from './open-calls.ts'

let team: CallTeam
let elsewhereId = ''
beforeAll(async () => {
  team = await openCallTeam()
  const { value } = await team.desk.accounts.add({ name: 'Blue Ocean' })
  elsewhereId = value.id
  await team.desk.contacts.add({ accountId: value.id, name: 'Tom Jones' })
})
afterEach(async () => {
  await team.closeView(ANNA, { all: true })
  await team.closeView(LEI, { all: true })
})
afterAll(() => team.end())

const comingOf = () => team.desk.calls.listComing(MONDAY)
const named = () => ({ account: pick(team.accountId), contact: pick(team.tomId), deal: pick(team.dealId) })

async function shownAfter(command: string, values: Parameters<typeof team.submit>[1]) {
  await team.openForm(ANNA, command)
  const sent = await team.submit(ANNA, values)
  if (sent.outcome !== 'updated') throw new Error(`The form answered ${JSON.stringify(sent)}`)
  return sent.view
}

it('shows the brief in the place of the form, and plans nothing without a time', async () => {
  const brief = readable(await shownAfter('prep', { ...named(), goal: 'a trial' }))
  expect(brief).toContain('Call brief · Acme Steel · Tom Reed')
  expect(brief).toContain('*What should be agreed at the end*\\na trial')
  expect(await comingOf()).toEqual([])
})

it('plans the call too where day and time are given, and takes it back', async () => {
  const shown = await shownAfter('prep', { ...named(), day: '2026-11-25', time: '09:30' })
  expect(readable(shown)).toContain('Planned: *Tom Reed · Acme Steel*, Wed 25 Nov, 09:30')
  const { dealId, tomId: contactId } = team
  expect(await comingOf()).toMatchObject([{ dealId, contactId, at: new Date('2026-11-25T08:30:00Z') }])
  await team.click(ANNA, { view: shown }, 'undo')
  await team.quiet()
  expect(await comingOf()).toEqual([])
})

it('shows the questions alone for spin', async () => {
  const sheet = readable(await shownAfter('spin', named()))
  expect(sheet).toContain('SPIN sheet · Acme Steel · Tom Reed')
  expect(sheet).not.toContain('Call brief')
})

it.each([
  [{ day: '2026-11-25' }, { time: 'Choose the time too, or leave the day empty.' }],
  [{ time: '10:30' }, { day: 'Choose the day too, or leave the time empty.' }],
  [{ day: '2026-11-22', time: '10:00' }, { day: expect.stringContaining('passed already') }],
  [{ day: '2026-11-23', time: '09:59' }, { time: expect.stringContaining('passed already') }],
])('tells at the field what is wrong with %j', async (when, errors) => {
  await team.openForm(ANNA, 'prep')
  expect(await team.submit(ANNA, { ...named(), ...when })).toEqual({ outcome: 'errors', errors })
  expect(await comingOf()).toEqual([])
})

it('refuses people and deals of another account', async () => {
  await team.openForm(ANNA, 'prep')
  const told = expect.stringContaining('does not belong to Blue Ocean')
  expect(await team.submit(ANNA, { ...named(), account: pick(elsewhereId) })).toEqual({
    outcome: 'errors',
    errors: { contact: told, deal: told },
  })
})

it('finds people by what is typed, and tells those of one name apart by their account', async () => {
  const view = await team.openForm(ANNA, 'prep')
  const found = async (typed: string) =>
    JSON.stringify(await team.suggest(ANNA, { view }, 'contact:pick', typed))
  expect(await found('tom')).toMatch(
    /Tom Reed · Acme Steel.*Tom Jones · Blue Ocean|Tom Jones.*Tom Reed · Acme Steel/,
  )
  expect(await found('tom reed')).toContain('Tom Reed · Acme Steel')
})

it('offers my open deals before anything is typed, and others by name', async () => {
  const view = await team.openForm(ANNA, 'prep')
  expect(JSON.stringify(await team.suggest(ANNA, { view }, 'deal:pick'))).toContain(
    'Line 2 upgrade · Acme Steel',
  )
  expect(JSON.stringify(await team.suggest(ANNA, { view }, 'deal:pick', 'line'))).toContain('Acme Steel')
})

it('plans nothing for those who may only read the account', async () => {
  await team.openForm(LEI, '备访')
  const sent = await team.submit(LEI, { account: pick(team.accountId), day: '2026-11-25', time: '09:30' })
  expect(sent).toMatchObject({
    outcome: 'errors',
    errors: { account: expect.stringContaining('只有客户负责人') },
  })
  expect(await comingOf()).toEqual([])
})

it.each([
  ['备访', '看备访单'],
  ['提问', '看提问单'],
])('opens in Chinese for %s', async (command, submit) => {
  expect(JSON.stringify(await team.openForm(LEI, command))).toContain(`"text":"${submit}"`)
})
