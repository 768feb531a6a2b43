import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { ANNA, LEI, MAYA, MONDAY, readable } from '../open-team.ts'
import { type CallTeam, openCallTeam } from './open-calls.ts'

let team: CallTeam
beforeAll(async () => {
  team = await openCallTeam()
})
afterEach(() => team.closeView(ANNA, { all: true }))
afterAll(() => team.end())

async function debrief(values: Parameters<typeof team.submit>[1]) {
  await team.closeView(ANNA, { all: true })
  await team.ask(ANNA, 'prep acme with:tom at:tomorrow 14:00')
  await team.openForm(ANNA, 'debrief')
  return team.submit(ANNA, { outcome: 'advance', ...values })
}

it('keeps a problem that was heard as the person’s own, with the call as its evidence', async () => {
  const done = await debrief({ pain: 'problem', painText: 'Line 2 stops', painBy: 'customer' })
  expect(done.outcome === 'updated' && readable(done.view)).toContain('*Problem*  Line 2 stops')
  expect(await team.desk.pains.listOf(team.dealId)).toMatchObject([
    { kind: 'problem', contactId: team.tomId, evidence: 'Said in the call on Mon 23 Nov' },
  ])
})

it('hangs consequence and payoff on what is on file, the figure with whoever gave it', async () => {
  const [problem] = await team.desk.pains.listOf(team.dealId)
  const figure = { painFigure: '20k EUR', painPer: 'year', painBy: 'guess' }
  await debrief({ pain: `implication ${problem?.id}`, painText: 'Overtime', ...figure })
  const [, felt] = await team.desk.pains.listOf(team.dealId)
  expect(felt).toMatchObject({ of: problem?.id, figure: { unit: 'money', per: 'year', by: 'guess' } })
  const done = await debrief({ pain: `payoff ${felt?.id}`, painText: 'Saturdays off', painBy: 'customer' })
  expect((await team.desk.pains.listOf(team.dealId))[2]).toMatchObject({ of: felt?.id, saidByCustomer: true })
  const told = done.outcome === 'updated' ? readable(done.view) : ''
  expect(told).toContain('Will to solve it, step 4 of 4: they are resolved to solve it')
  expect(told).toContain('It shows in what they did: the advance in the call on Mon 23 Nov.')
})

it('never takes an advance for resolve while no payoff in their words is on file (SPIN-1)', async () => {
  const payoffs = (await team.desk.pains.listOf(team.dealId)).filter(({ kind }) => kind === 'payoff')
  for (const { id } of payoffs) await team.desk.pains.edit(id, { isDropped: true })
  const card = await team.ask(ANNA, 'deal Line 2 upgrade')
  expect(card.text).toContain('Will to solve it, step 2 of 4: a problem they admit')
  expect(card.text).toContain('They act already: the advance in the call on Mon 23 Nov.')
})

it.each([
  [{ painText: 'It hurts', painBy: 'customer' }, 'pain', 'Choose what this is'],
  [{ pain: 'problem', painBy: 'customer' }, 'painText', 'Say what it is'],
  [{ pain: 'problem', painText: 'It hurts' }, 'painBy', 'Say who gave it'],
  [
    { pain: 'problem', painText: 'It hurts', painBy: 'guess', painFigure: '3k' },
    'painFigure',
    'A figure belongs',
  ],
  [{ painFigure: '3k' }, 'painFigure', 'A figure belongs'],
])('tells what is wrong with %j and saves nothing', async (values, field, told) => {
  const before = await team.desk.pains.listOf(team.dealId)
  const answer = await debrief(values)
  expect(answer).toEqual({ outcome: 'errors', errors: { [field]: expect.stringContaining(told) } })
  expect(await team.desk.pains.listOf(team.dealId)).toEqual(before)
})

it('is taken back with the rest of the debrief', async () => {
  const before = await team.desk.pains.listOf(team.dealId)
  const done = await debrief({ pain: 'problem', painText: 'Late parts', painBy: 'guess' })
  if (done.outcome !== 'updated') throw new Error('nothing was saved')
  await team.click(ANNA, { view: done.view }, 'undo')
  await team.quiet()
  expect(await team.desk.pains.listOf(team.dealId)).toEqual(before)
})

/** Calls of Anna's own, held and debriefed so many days ago. */
async function held(outcome: 'advance' | 'continuation' | 'order', ...daysAgo: readonly number[]) {
  for (const days of daysAgo) {
    const { value } = await team.desk.calls.plan({ accountId: team.accountId })
    const debriefedAt = new Date(MONDAY.getTime() - days * 86_400_000)
    await team.desk.calls.debrief(value.id, { outcome, debriefedAt })
  }
}

it('tells a rep her own share of success, and those who lead the team’s counts alone', async () => {
  const before = await team.desk.calls.listDebriefed(new Date(0))
  for (const { id } of before) await team.desk.calls.debrief(id, { outcome: null, debriefedAt: null })
  const again = async (values: Readonly<Record<string, string>>) => {
    const done = await debrief(values)
    return done.outcome === 'updated' ? readable(done.view) : ''
  }
  await held('order', 5)
  await held('continuation', 6, 7)
  expect(await again({})).not.toContain('90 days')
  await held('advance', 100)
  await held('continuation', 120, 200)
  const shown = await again({ outcome: 'continuation' })
  expect(shown).toContain('Of your 5 calls in the last 90 days, 2 brought an order or an advance.')
  expect(shown).toContain('In the 90 days before: 1 of 2.')
  expect((await team.ask(MAYA, 'debrief')).text).toContain(
    'The team in the last 90 days: order 1, advance 1, continuation 3',
  )
  expect((await team.ask(LEI, '复盘')).text).not.toContain('90 天')
})
