import { afterEach, beforeEach, expect, it } from 'vitest'
import { parseDay } from '../../../src/coach/index.ts'
import { type DealTeam, openDealTeam, yes } from '../c139/open-deal.ts'
import { ANNA, LEI, MAYA, readable } from '../open-team.ts'
import { lastPost, posted, tickAt } from './mornings.ts'

/** Monday 23 November 2026, 10:00 in Berlin where Anna is, 04:00 in New York where Maya is. */
const NOON = '2026-11-23T11:00:00Z'
const WINNING = yes(['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'F1', 'W1'])

let team: DealTeam
let dealId: string
beforeEach(async () => {
  team = await openDealTeam()
  await team.ask(MAYA, 'status')
  await team.ask(LEI, 'status')
  await team.store.workspace(team.bot.identity.teamId).members.setRole(ANNA, 'rep', MAYA)
  dealId = await team.addDeal('Line 2 upgrade')
  await team.desk.assessments.mark(dealId, WINNING)
})
afterEach(() => team.end())

const LOSS = 'c139 "Line 2 upgrade" W1=no "Mary told the board she prefers Borg"'

it('tells the owner at the next tick when somebody else judged the deal out of the win zone', async () => {
  await team.ask(MAYA, LOSS)
  await tickAt(team, NOON)
  expect(lastPost(team, ANNA).text.split('\n')).toEqual([
    'Line 2 upgrade, Acme Steel',
    '▼ lose 0W1F6C, before: ▲ win 1W1F6C',
    '− W1 The top decider: now a no',
    'W1 The top decider: Mary told the board she prefers Borg (Mon 23 Nov)',
    '▼ Below the winning turning point (1W1F6C): out of the win zone. Act at once.',
    '▼ Fallen to the death turning point (0W2F6C): in the lose zone. Act at once.',
    'Shortest way to ▲ win',
    'W1 The top decider: ask Tom Reed',
    'Or: F2 + F3; F2 + C7.',
    expect.stringMatching(/^Judged by Maya .*, Mon 23 Nov/),
  ])
  expect(posted(team, MAYA)).toEqual([])
})

it('opens the card and the checklist from its buttons', async () => {
  await team.ask(MAYA, LOSS)
  await tickAt(team, NOON)
  const alarm = lastPost(team, ANNA)
  expect((await team.press(ANNA, alarm, 'Show C139')).text).toContain('0W1F6C')
  await team.press(ANNA, alarm, 'Open checklist')
  expect(readable(team.modals(ANNA).at(-1) ?? { blocks: [] })).toContain('A yes needs evidence')
})

it('tells those who lead when the owner judged, and not in their quiet hours', async () => {
  await team.ask(ANNA, LOSS)
  await tickAt(team, NOON)
  expect(posted(team, MAYA)).toEqual([])
  await tickAt(team, '2026-11-23T13:00:00Z')
  expect(lastPost(team, MAYA).text).toContain('Line 2 upgrade, Acme Steel')
  expect(posted(team, ANNA)).toEqual([])
})

it('tells managers, and admins no more once there is a manager', async () => {
  await team.store.workspace(team.bot.identity.teamId).members.setRole(LEI, 'manager', MAYA)
  await team.ask(ANNA, LOSS)
  await tickAt(team, '2026-11-23T14:00:00Z')
  expect(posted(team, MAYA)).toEqual([])
  await tickAt(team, '2026-11-24T02:00:00Z')
  expect(lastPost(team, LEI).text.split('\n').slice(0, 3)).toEqual([
    'Line 2 upgrade，Acme Steel',
    '▼ 输单区 0W1F6C，之前是 ▲ 赢单区 1W1F6C',
    '− W1 最高决策者的态度：改判为否',
  ])
})

it('lets good news wait for the hour of the next digest', async () => {
  await team.ask(MAYA, LOSS)
  await tickAt(team, NOON)
  team.clock.moveTo(new Date('2026-11-28T10:00:00Z'))
  await team.ask(MAYA, 'c139 "Line 2 upgrade" W1=yes "Mary chose us in front of the board"')
  await tickAt(team, '2026-11-28T12:00:00Z')
  expect(posted(team, ANNA)).toHaveLength(1)
  await tickAt(team, '2026-11-30T07:30:00Z')
  expect(lastPost(team, ANNA).text).toContain('▲ Past the winning turning point')
})

it('says nothing of a first judgement, nor of one that crosses no turning point', async () => {
  const other = await team.addDeal('Spare parts')
  await team.desk.assessments.mark(other, WINNING)
  await team.ask(MAYA, 'c139 "Line 2 upgrade" C7=yes "Tom listed who brings what"')
  await tickAt(team, '2026-11-23T14:00:00Z')
  expect([...posted(team, ANNA), ...posted(team, MAYA)]).toEqual([])
})

it('is taken back with the judgement, and never sent twice', async () => {
  const saved = await team.ask(MAYA, LOSS)
  await team.press(MAYA, saved, 'Undo')
  await tickAt(team, NOON)
  expect(posted(team, ANNA)).toEqual([])
  const again = await team.ask(MAYA, LOSS)
  await tickAt(team, NOON)
  await team.press(MAYA, again, 'Undo')
  await tickAt(team, NOON)
  expect(posted(team, ANNA)).toHaveLength(1)
})

it('comes out of a debrief as well', async () => {
  const leader = team.store.workspace(team.bot.identity.teamId).as({ memberId: MAYA, role: 'admin' })
  const [account] = await leader.accounts.list()
  const { value: call } = await leader.calls.plan({ accountId: account?.account.id ?? '', dealId })
  const marks = [{ element: 'W1', state: 'no', on: parseDay('2026-11-23'), byId: MAYA }] as const
  await leader.calls.debrief(call.id, { outcome: 'continuation' }, { marks })
  await tickAt(team, NOON)
  expect(lastPost(team, ANNA).text).toContain('out of the win zone')
})

const FALLEN_AWAY: readonly (readonly [string, () => Promise<unknown>])[] = [
  [
    'the deal was closed',
    () => team.desk.deals.edit(dealId, { closed: { on: parseDay('2026-11-23'), result: 'lost' } }),
  ],
  ['the deal was given away', () => team.desk.deals.edit(dealId, { ownerId: LEI })],
  ['the deal came back', () => team.ask(MAYA, 'c139 "Line 2 upgrade" W1=yes "Mary said so herself"')],
  ['the owner left', () => team.sendEvent('user_change', gone())],
]

function gone(): Readonly<Record<string, unknown>> {
  return { type: 'user_change', user: { id: ANNA, deleted: true, name: 'anna' } }
}

it.each(FALLEN_AWAY)('does not go out after %s', async (_, happen) => {
  await team.ask(MAYA, LOSS)
  await happen()
  await team.quiet()
  await tickAt(team, NOON)
  expect(posted(team, ANNA).filter(({ text }) => text.includes('out of the win zone'))).toEqual([])
})

const BACK = 'c139 "Line 2 upgrade" W1=yes "Mary said so herself"'

it('tells neither a fall nor its correction when both came before the alarm', async () => {
  await team.ask(MAYA, LOSS)
  await team.ask(MAYA, 'c139 "Line 2 upgrade" C7=yes "Tom listed who brings what"')
  await team.ask(MAYA, BACK)
  await tickAt(team, NOON)
  await tickAt(team, '2026-11-24T07:31:00Z')
  expect(posted(team, ANNA)).toEqual([])
})

it('tells the rise of a deal whose fall somebody knew, because she judged it', async () => {
  await team.ask(ANNA, LOSS)
  await team.ask(MAYA, BACK)
  await tickAt(team, '2026-11-24T07:31:00Z')
  expect(lastPost(team, ANNA).text).toContain('▲ Past the winning turning point')
})

it('tells neither a rise nor its correction when both came before the alarm', async () => {
  await team.ask(MAYA, LOSS)
  await tickAt(team, NOON)
  await team.ask(MAYA, BACK)
  await team.ask(MAYA, 'c139 "Line 2 upgrade" W1=no "I noted the wrong meeting"')
  await tickAt(team, '2026-11-24T07:31:00Z')
  expect(posted(team, ANNA)).toHaveLength(1)
})
