import { afterEach, beforeEach, expect, it } from 'vitest'
import { openKnownTeam, posted, tickAt } from '../delivery/mornings.ts'
import { ANNA, LEI, MAYA, readable, startTeamBot, type Team } from '../open-team.ts'

/** Friday, 20 November 2026; the Monday after it, 08:30 in New York where Maya is. */
const FRIDAY = '2026-11-20T14:00:00Z'
const MONDAY = '2026-11-23T13:30:00Z'

let team: Team

beforeEach(async () => {
  team = await openKnownTeam(FRIDAY, MAYA, ANNA, LEI)
  await team.ask(ANNA, 'account add "Acme Steel" tier:A')
  await team.ask(ANNA, 'deal add "Acme Steel" "Line 2 upgrade"')
  await team.ask(ANNA, 'promise "Acme Steel" send the layout by:2026-11-20')
  await team.ask(ANNA, 'complaint "Acme Steel" late parts by:2026-11-20')
})

afterEach(() => team.end())

const lists = (userId: string) => posted(team, userId).filter(({ text }) => text.startsWith('The week from'))

it('is shown on demand, the whole team’s to those who lead, to others their own (ST-12)', async () => {
  team.clock.moveTo(new Date('2026-12-08T14:00:00Z'))
  const shown = await team.ask(MAYA, 'week')
  expect(shown.text.split('\n')).toEqual([
    'The week from Mon 7 Dec',
    'Open complaints: 1',
    'Quiet, tier A: 1',
    'Overdue promises: 1',
    'Deals without a next step ahead: 1',
  ])
  const texts = readable(shown)
  expect(texts).toContain(`Acme Steel: late parts, answer 18 days late (<@${ANNA}>)`)
  expect(texts).toContain(`Acme Steel (<@${ANNA}>): 18 days without a touch`)
  expect(texts).toContain('/coach settings escalation:on')
  expect(readable(await team.ask(ANNA, 'week'))).toContain('Acme Steel: late parts')
  expect((await team.ask(LEI, '周报')).text).toContain('这一周没有要留意的')
})

it('speaks Chinese to those who do', async () => {
  await team.ask(MAYA, 'settings language:zh')
  const shown = await team.ask(MAYA, '周报')
  expect(shown.text).toContain('11月16日（周一）起的一周\n未解决的投诉 1 个\n没有下一步的商机 1 个')
})

it('is not sent unless an admin switches it on (ST-12)', async () => {
  expect((await team.ask(ANNA, 'settings escalation:on')).text).toContain('Only an admin')
  await tickAt(team, MONDAY)
  expect(lists(MAYA)).toEqual([])
})

it('is sent once, to those who lead, with the first digest of the week (ST-12)', async () => {
  const saved = await team.ask(MAYA, 'settings escalation:on')
  expect(saved.text).toContain('past the longest interval also to managers, in a list on Mondays')
  await tickAt(team, MONDAY)
  expect(lists(MAYA)).toHaveLength(1)
  await tickAt(team, '2026-11-24T13:30:00Z')
  expect([lists(MAYA).length, lists(ANNA).length, lists(LEI).length]).toEqual([1, 0, 0])
  await tickAt(team, '2026-11-30T13:30:00Z')
  expect(lists(MAYA)).toHaveLength(2)
})

it('is sent once by two processes on one database', async () => {
  await team.ask(MAYA, 'settings escalation:on')
  const other = await startTeamBot(team, team.store, team.errors)
  team.clock.moveTo(new Date(MONDAY))
  await Promise.all([team.bot.tick(), other.tick()])
  await team.quiet()
  expect(lists(MAYA)).toHaveLength(1)
  await other.stop()
})

it('is taken back with its switch', async () => {
  const saved = await team.ask(MAYA, 'settings escalation:on')
  await team.press(MAYA, saved, 'Undo')
  await tickAt(team, MONDAY)
  expect(lists(MAYA)).toEqual([])
})

it('sets the pace of follow-ups for the team (FUP-2)', async () => {
  expect((await team.ask(MAYA, 'settings followup:7/10')).text).toContain(
    'Follow-ups: the next after 7 days, silence after 10 days',
  )
  const said = await team.ask(ANNA, 'followup "Line 2 upgrade" a study on stops')
  expect(said.text).toContain('The next is due Fri 27 Nov')
  expect((await team.ask(MAYA, 'settings followup:2/1')).text).toContain('14/21')
})

it('reminds of the next follow-up with a reason, and of silence (FUP-1, FUP-2)', async () => {
  await team.ask(ANNA, 'followup "Line 2 upgrade" a study on stops via:call')
  const at = async (instant: string) => {
    team.clock.moveTo(new Date(instant))
    return team.ask(ANNA, 'today')
  }
  const due = await at('2026-12-04T09:00:00Z')
  expect(due.text).toContain(
    'Line 2 upgrade: last follow-up 14 days ago, 1 so far. The next is due. A reason: what we promised (send the layout, by Fri 20 Nov). Form: letter by hand.',
  )
  expect((await at('2026-12-11T09:00:00Z')).text).toContain(
    'Line 2 upgrade: silence. 21 days without a follow-up or an answer, 1 so far.',
  )
  await team.ask(ANNA, 'followup "Line 2 upgrade" the layout as promised via:visit')
  expect((await team.ask(ANNA, 'today')).text).not.toContain('Line 2 upgrade')
})
