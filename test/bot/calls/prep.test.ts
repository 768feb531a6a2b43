import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { parseDay } from '../../../src/coach/index.ts'
import { ANNA, LEI, MONDAY, readable } from '../open-team.ts'
import { type CallTeam, openCallTeam } from './open-calls.ts'

let team: CallTeam
beforeAll(async () => {
  team = await openCallTeam()
  const { accountId, dealId, tomId: contactId } = team
  const promise = { accountId, direction: 'we-owe', what: 'quote for spare parts' } as const
  await team.desk.promises.add({ ...promise, by: parseDay('2026-11-27') })
  await team.desk.touches.add({ accountId, contactId, kind: 'visit', on: parseDay('2026-11-16') })
  await team.desk.deals.setNextStep(dealId, { what: 'see line 2', who: ANNA, by: parseDay('2026-12-01') })
})
beforeEach(() => team.clock.reset())
afterAll(() => team.end())

const comingOf = () => team.desk.calls.listComing(MONDAY)

it('shows the account, the person, the deal, what is owed, what happened last, and the questions (CALL-1)', async () => {
  const shown = await team.ask(ANNA, 'prep acme with:tom')
  const all = readable(shown)
  for (const part of [
    'Last touch 7 days ago (visit).',
    'Tom Reed · plant manager',
    '*Address as*  Tom',
    'Line 2 upgrade · needs analysis',
    '*Next step*  see line 2, by Tue 1 Dec',
    'quote for spare parts, by Fri 27 Nov',
    'Mon 16 Nov  visit: Tom Reed',
    '*How to meet them (dissatisfied)*',
    'Chain 1',
  ]) {
    expect(all).toContain(part)
  }
  expect(await comingOf()).toEqual([])
})

it('says what it shows in Chinese too', async () => {
  const { text } = await team.ask(LEI, '备访 Acme Steel 和：Tom')
  expect(text).toContain('备访单 · Acme Steel · Tom Reed')
  expect(text).toContain('称呼：Tom')
  expect(text).toContain('怎么见（不满型）')
})

it('asks for a goal with an example that works as typed, and shows the one that is set', async () => {
  const { text } = await team.ask(ANNA, 'prep acme')
  const example = /\/coach (prep .*)$/m.exec(text)?.[1] ?? ''
  const aimed = await team.ask(ANNA, example)
  expect(aimed.text).toContain('What should be agreed at the end\nthey show us line 2 by Friday')
  expect(
    (await team.ask(LEI, /\/coach (备访 .*)$/m.exec((await team.ask(LEI, '备访 acme')).text)?.[1] ?? ''))
      .text,
  ).toContain('周五前带我们看二号产线')
})

it('warns of meeting somebody with power while nobody inside speaks for us', async () => {
  expect((await team.ask(ANNA, 'prep acme with:mary')).text).toContain('Win a voice inside first')
  expect((await team.ask(ANNA, 'prep acme with:tom')).text).not.toContain('Win a voice inside first')
})

it('says what is unknown rather than leave it to look neutral', async () => {
  const { text } = await team.ask(ANNA, 'prep acme with:mary')
  expect(text).toContain('On this deal: decides · stance unknown · influence unknown')
  expect(text).toContain('concern: unknown')
})

it("shows what they like to the account's own team alone, and never shares it", async () => {
  const own = await team.ask(ANNA, 'prep acme with:tom')
  expect(own.text).toContain('Likes: fly fishing\nLeave aside: the merger')
  expect(readable(await team.ask(LEI, '备访 acme 和：tom'))).not.toContain('fly fishing')
  const shared = await team.press(ANNA, own, 'Share')
  expect(shared.isEphemeral).toBe(false)
  expect(readable(shared)).toContain('Tom Reed')
  expect(readable(shared) + shared.text).not.toMatch(/fly fishing|the merger|On this deal/)
})

it('plans the call when told when, says what follows, and takes it back', async () => {
  const planned = await team.ask(ANNA, 'prep acme with:tom at:tomorrow 14:00 goal:"a trial on line 2"')
  expect(planned.text).toContain('Planned: Tom Reed · Acme Steel, Tue 24 Nov, 14:00')
  expect(planned.text).toContain('I send the brief again at 13:00, and ask how it went at 15:00.')
  const { accountId, dealId, tomId: contactId } = team
  const at = new Date('2026-11-24T13:00:00Z')
  expect(await comingOf()).toMatchObject([{ accountId, dealId, contactId, at, goal: 'a trial on line 2' }])
  await team.press(ANNA, planned, 'Undo')
  expect(await comingOf()).toEqual([])
})

it('says the plan and the brief in its text too, as they were typed', async () => {
  await team.ask(ANNA, 'account add "R&D Labs"')
  const planned = await team.ask(ANNA, 'prep "R&D Labs" at:tomorrow 16:00')
  expect(planned.text).toMatch(/Planned: R&amp;D Labs, [\s\S]+Call brief · R&amp;D Labs\n/)
  await team.press(ANNA, planned, 'Undo')
})

it('says that the brief is here already when the call begins within the hour', async () => {
  const planned = await team.ask(ANNA, 'prep acme at:10:30')
  expect(planned.text).toContain('The brief is here already. I ask how it went at 11:30.')
  await team.press(ANNA, planned, 'Undo')
})

it.each([
  ['prep acme at:09:00', 'This time has passed already: 09:00'],
  ['prep acme at:tomorrow', "can't read the time"],
  ['prep acme at:soon', "can't read the date"],
  [`prep acme goal:"${'x'.repeat(301)}"`, 'longer than 300 characters'],
  ['prep acme with:tm at:tomorrow 14:00', "don't know the contact"],
])('plans nothing for %s', async (line, told) => {
  expect((await team.ask(ANNA, line)).text).toContain(told)
  expect(await comingOf()).toEqual([])
})

it("lets others read an open account's brief, not plan a call there", async () => {
  const read = await team.ask(LEI, '备访 acme 和：tom')
  expect(readable(read)).not.toContain('安排拜访')
  expect((await team.ask(LEI, '备访 acme 时间：明天10点')).text).toContain('只有客户负责人')
})

it('plans by a form that keeps what was named, and refuses a time that has passed', async () => {
  const brief = await team.ask(ANNA, 'prep acme with:tom')
  await team.press(ANNA, brief, 'Plan the call')
  expect(readable(team.modals(ANNA).at(-1) ?? brief)).toContain('Tom Reed')
  expect(await team.submit(ANNA, { day: '2026-11-23', time: '08:00' })).toMatchObject({
    outcome: 'errors',
    errors: { time: expect.stringContaining('passed already') },
  })
  expect(await team.submit(ANNA, { day: '2026-11-25', time: '09:30', goal: 'meet the board' })).toMatchObject(
    {
      outcome: 'updated',
    },
  )
  const { dealId, tomId: contactId } = team
  const at = new Date('2026-11-25T08:30:00Z')
  expect(await comingOf()).toMatchObject([{ contactId, dealId, at, goal: 'meet the board' }])
})
