import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import type { ViewShown } from '../../../playground/protocol.ts'
import { ANNA, LEI, MONDAY, readable } from '../open-team.ts'
import { type CallTeam, openCallTeam } from './open-calls.ts'

let team: CallTeam
beforeAll(async () => {
  team = await openCallTeam()
})
beforeEach(() => team.clock.moveTo(MONDAY))
afterEach(() => team.closeView(ANNA, { all: true }))
afterAll(() => team.end())

const AFTER = new Date('2026-11-24T15:00:00Z')

/** A call of Anna's with Tom on Tuesday at two, and the clock an hour after it. */
async function held(): Promise<string> {
  team.clock.moveTo(MONDAY)
  await team.ask(ANNA, 'prep acme with:tom at:tomorrow 14:00 goal:"a trial on line 2"')
  const call = await team.desk.calls.lastOpen(team.clock.now())
  team.clock.moveTo(AFTER)
  return call?.id ?? ''
}

/** Ends what a test has left open, so that the next one has a call of its own. */
async function close(id: string): Promise<void> {
  await team.desk.calls.debrief(id, { outcome: 'continuation', debriefedAt: AFTER })
}

it('says how to plan a call when none waits, with a command that works as typed', async () => {
  const { text } = await team.ask(ANNA, 'debrief')
  expect(text).toContain('No call is waiting for a debrief')
  expect((await team.ask(LEI, '复盘')).text).toContain('没有等着复盘的拜访')
  const planned = await team.ask(ANNA, /\/coach (prep .*)$/.exec(text)?.[1] ?? '')
  expect(planned.text).toContain('Planned: Tom Reed · Acme Steel, Tue 24 Nov, 10:00')
  await team.press(ANNA, planned, 'Undo')
})

it('keeps the form open with every error at its field and saves nothing', async () => {
  const id = await held()
  await team.openForm(ANNA, 'debrief')
  const wrong = {
    outcome: 'advance',
    weOwe: 'a quote',
    theyOweBy: '2026-11-27',
    element: 'C4',
    learnt: 'much',
  }
  expect(await team.submit(ANNA, wrong)).toEqual({
    outcome: 'errors',
    errors: {
      weOweBy: expect.stringContaining('Say by when'),
      theyOwe: expect.stringContaining('Say what was promised'),
      evidence: expect.stringContaining('C4 counts only with evidence'),
    },
  })
  expect(await team.desk.notes.listOf(team.accountId)).toEqual([])
  await close(id)
})

it.each([
  [{ weOwe: 'a quote', weOweBy: '2026-11-20' }, 'weOweBy', 'This day has passed'],
  [{ evidence: 'the COO decides' }, 'element', 'Choose the element'],
])('tells what is wrong with %j', async (values, field, told) => {
  const id = await held()
  await team.openForm(ANNA, 'debrief')
  const answer = await team.submit(ANNA, { outcome: 'order', ...values })
  expect(answer).toEqual({ outcome: 'errors', errors: { [field]: expect.stringContaining(told) } })
  await close(id)
})

it('shows which call it is about and what was aimed at', async () => {
  const id = await held()
  const form = readable(await team.openForm(ANNA, 'debrief'))
  expect(form).toContain('Tom Reed · Acme Steel · Line 2 upgrade')
  expect(form).toContain('Tue 24 Nov, 14:00')
  expect(form).toContain('The goal was: a trial on line 2')
  expect(form).toContain('They agreed to a concrete step that moves the deal')
  await close(id)
})

/** The first question about the situation that the form asks: its field, which ends in its topic, and its words. */
function firstQuestion(form: ViewShown): Readonly<{ field: string; text: string }> {
  for (const block of form.blocks) {
    if ('label' in block && block.block_id?.startsWith('fact:')) {
      return { field: block.block_id, text: block.label.text }
    }
  }
  throw new Error('The form asks for no fact')
}

const FULL = {
  outcome: 'advance',
  kind: 'visit',
  learnt: 'Line 2 stops every Friday #pain',
  weOwe: 'quote for spare parts',
  weOweBy: '2026-11-27',
  theyOwe: 'downtime figures',
  theyOweBy: '2026-11-30',
  element: 'C4',
  evidence: 'Tom said that the board decides',
}

it('keeps all of it at once: facts, note, promises, touch, mark; one undo takes it back', async () => {
  const id = await held()
  const { field, text } = firstQuestion(await team.openForm(ANNA, 'debrief'))
  const done = await team.submit(ANNA, { ...FULL, [field]: 'by hand, in three shifts' })
  expect(done.outcome).toBe('updated')
  const card = readable(await team.ask(ANNA, 'account acme'))
  expect(card).toContain('quote for spare parts')
  expect(card).toContain('downtime figures')
  expect(card).toContain('Last touch today (visit).')
  expect((await team.desk.assessments.latest(team.dealId))?.marks).toMatchObject([
    { element: 'C4', state: 'claimed', contactId: team.tomId },
  ])
  const sheet = await team.ask(ANNA, 'spin acme with:tom')
  expect(sheet.text).toContain(': by hand, in three shifts (Tue 24 Nov, from Tom Reed)')
  expect(sheet.text).not.toContain(text)
  expect(sheet.text).toContain('“Line 2 stops every Friday”')

  const view = team.modals(ANNA).at(-1)
  if (view === undefined) throw new Error('nothing tells that it was saved')
  expect(readable(view)).toContain('An advance: the deal has moved.')
  await team.click(ANNA, { view }, 'undo')
  await team.quiet()
  expect(readable(await team.ask(ANNA, 'account acme'))).not.toContain('quote for spare parts')
  expect(await team.desk.assessments.latest(team.dealId)).toBeUndefined()
  await close(id)
})

it('saves a form that was sent twice once', async () => {
  await held()
  await team.openForm(ANNA, 'debrief')
  const sent = await Promise.all([team.submit(ANNA, FULL), team.submit(ANNA, FULL).catch(() => undefined)])
  expect(sent.map((one) => one?.outcome)).toEqual(['updated', 'updated'])
  expect(JSON.stringify(sent).match(/That was saved already/g)).toHaveLength(1)
  expect(await team.desk.promises.listOpen({ accountId: team.accountId })).toHaveLength(2)
})

it('knows the fact that was kept: the next debrief does not ask for it', async () => {
  await held()
  const { field } = firstQuestion(await team.openForm(ANNA, 'debrief'))
  await team.submit(ANNA, { outcome: 'order', [field]: 'three weeks' })
  await team.closeView(ANNA, { all: true })
  const id = await held()
  expect(readable(await team.openForm(ANNA, 'debrief'))).not.toContain(`"${field}"`)
  await close(id)
})

it('asks nobody to judge a deal who may not', async () => {
  await team.desk.accounts.edit(team.accountId, { collaboratorIds: [LEI] })
  await team.ask(LEI, '备访 acme 和：tom 时间：明天10点')
  const form = readable(await team.openForm(LEI, '复盘'))
  expect(form).toContain('了解到什么？')
  expect(form).not.toContain('C139')
  await team.submit(LEI, { outcome: 'continuation' })
  expect(readable(team.modals(LEI).at(-1) ?? { blocks: [] })).toContain('只是拖延')
  await team.closeView(LEI, { all: true })
})

it('sends the brief an hour before and asks an hour after, with the button that opens the form', async () => {
  await team.ask(ANNA, 'prep acme with:tom at:tomorrow 14:00 goal:"a trial on line 2"')
  const told = () => team.shownTo(ANNA, team.dm(ANNA)).at(-1)
  team.clock.moveTo(new Date('2026-11-24T12:01:00Z'))
  await team.bot.tick()
  expect(told()?.text).toContain('The call is on Tue 24 Nov, 14:00.')
  expect(told()?.text).toContain('Call brief · Acme Steel · Tom Reed')
  team.clock.moveTo(new Date('2026-11-24T14:01:00Z'))
  await team.bot.tick()
  const question = told()
  if (question === undefined) throw new Error('nothing was asked')
  expect(question.text).toContain('How was the call with Tom Reed · Acme Steel?')
  await team.press(ANNA, question, 'Debrief')
  expect(readable(team.modals(ANNA).at(-1) ?? { blocks: [] })).toContain('a trial on line 2')
})
