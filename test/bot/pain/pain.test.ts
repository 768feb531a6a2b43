import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import type { MessageShown } from '../../../playground/protocol.ts'
import { type CallTeam, openCallTeam } from '../calls/open-calls.ts'
import { ANNA, LEI, readable } from '../open-team.ts'

let team: CallTeam
beforeAll(async () => {
  team = await openCallTeam()
  await team.ask(ANNA, 'deal edit "Line 2 upgrade" amount:"300k EUR"')
})
afterEach(async () => {
  await team.closeView(ANNA, { all: true })
  const links = await team.desk.pains.listOf(team.dealId)
  for (const { id } of links) await team.desk.pains.edit(id, { isDropped: true })
})
afterAll(() => team.end())

const PROBLEM = { text: 'Line 2 stops every Friday', since: 'the spring', evidence: 'Tom showed the log' }
const FIGURE = { figure: '40k EUR', per: 'month', by: 'customer' }

const card = (user = ANNA) => team.ask(user, user === LEI ? '商机 Line 2 upgrade' : 'deal Line 2 upgrade')
const chain = async (): Promise<MessageShown> => team.press(ANNA, await card(), 'Pain chain')

/** Presses a button of the chain and fills in the form that it opens; gives what was then shown. */
async function add(label: string, values: Parameters<typeof team.submit>[1]): Promise<string> {
  await team.press(ANNA, await chain(), label)
  const answer = await team.submit(ANNA, values)
  if (answer.outcome !== 'updated') throw new Error(JSON.stringify(answer))
  await team.closeView(ANNA, { all: true })
  return readable(answer.view)
}

async function addAll(figure: Readonly<Record<string, string>> = FIGURE): Promise<void> {
  await add('Add problem', { ...PROBLEM, whose: team.tomId })
  await add('Add consequence', { text: 'Overtime on Saturdays', ...figure })
  await add('Add payoff', { text: 'Ship two more orders a month', said: 'customer' })
}

it('asks on the card of a deal without pain what hurts, in either language', async () => {
  expect((await card()).text).toContain('What hurts, whom, and since when?')
  expect((await card(LEI)).text).toContain('哪里痛？谁在痛？')
})

it('shows problem, consequence and payoff as they were told, with where each figure comes from', async () => {
  await addAll()
  const { text } = await chain()
  expect(text).toContain('1. Line 2 stops every Friday\nWhose: Tom Reed\nSince: the spring')
  expect(text).toContain(
    'Evidence: Tom showed the log\n→ Overtime on Saturdays: €40k a month (customer said)',
  )
  expect(text).toContain('⇒ Ship two more orders a month (in their words)')
})

it('takes a figure without a currency in that of the deal’s price', async () => {
  await addAll({ ...FIGURE, figure: '40k' })
  expect((await chain()).text).toContain('Overtime on Saturdays: €40k a month (customer said)')
})

it('says on the card how far the pain is known, and what doing nothing costs against the price', async () => {
  await addAll()
  const line =
    '1 problem, 1 with evidence · 1 consequence, 1 with a figure of theirs · 1 payoff, 1 in their words'
  const { text } = await card()
  expect(text).toContain(line)
  expect(text).toContain('By their own figures: €480k a year\nOur price: €300k, which is 8 months of that')
  const chinese = (await card(LEI)).text
  expect(chinese).toContain(
    '1 个问题，1 个有依据 · 1 个后果，1 个有客户给的数字 · 1 项价值，1 项是客户自己说的',
  )
  expect(chinese).toContain('按客户自己的数字：每年 48万欧元')
})

it('never adds our guess to the customer’s figures', async () => {
  await addAll()
  await add('Add consequence', {
    text: 'Lost orders',
    of: await problemId(),
    ...FIGURE,
    figure: '1m EUR',
    by: 'guess',
  })
  const { text } = await chain()
  expect(text).toContain('By their own figures: €480k a year')
  expect(text).toContain('By our guesses, not added: €12m a year')
  expect(text).toContain('• Lost orders: €1m a month (our guess) = €12m a year')
})

async function problemId(): Promise<string> {
  const links = await team.desk.pains.listOf(team.dealId)
  return links.find(({ kind, isDropped }) => kind === 'problem' && isDropped === undefined)?.id ?? ''
}

it.each([
  [
    { figure: '40 hours' },
    '40 hours a month (customer said), kept as hours',
    '480 hours a year of theirs without',
  ],
  [
    { figure: '四十小时', hourly: '90 EUR', hourlyBy: 'guess' },
    '40 hours a month (customer said) at €90 an hour (our guess) = €43.2k a year',
    'By our guesses, not added: €43.2k a year',
  ],
  [
    { figure: '3 people' },
    '3 people a month (customer said), not added up',
    'No cost in their own figures yet',
  ],
  [{ figure: '20k USD' }, '$20k a month (customer said) = $240k a year', 'Our price: €300k'],
])('takes %j for what it is', async (figure, listed, said) => {
  await addAll({ ...FIGURE, ...figure })
  const { text } = await chain()
  expect(text).toContain(`• Overtime on Saturdays: ${listed}`)
  expect(text).toContain(said)
})

it('lists a risk without adding it up', async () => {
  await add('Add problem', PROBLEM)
  await team.press(ANNA, await chain(), 'Add consequence')
  await team.submit(ANNA, { text: 'A fine', ...FIGURE, risk: ['risk'] })
  await team.closeView(ANNA, { all: true })
  expect((await chain()).text).toContain(
    '• A fine: €40k at risk a month (customer said), a risk, not added up',
  )
})

it.each([
  [{ figure: 'a lot' }, 'figure', "can't read this figure"],
  [{ figure: '9999999999999999' }, 'figure', "can't read this figure"],
  [{ figure: '99999999999 EUR' }, 'figure', 'too large'],
  [{ figure: '40k', per: undefined }, 'per', 'a month or a year'],
  [{ figure: '40k', by: undefined }, 'by', 'Say who gave it'],
  [{ figure: '', hourly: '90' }, 'figure', 'Give the figure'],
  [{ figure: '40k', hourly: '90' }, 'hourly', 'hours alone'],
  [{ figure: '40h', hourly: 'much', hourlyBy: 'guess' }, 'hourly', "can't read this figure"],
  [{ figure: '40h', hourly: '90' }, 'hourlyBy', 'Say who gave it'],
])('keeps the form open at what is wrong with %j', async (figure, field, told) => {
  await add('Add problem', PROBLEM)
  await team.press(ANNA, await chain(), 'Add consequence')
  const given = Object.entries({ text: 'Overtime', ...FIGURE, ...figure }).flatMap(([id, value]) =>
    value === undefined ? [] : [[id, value]],
  )
  const answer = await team.submit(ANNA, Object.fromEntries(given))
  expect(answer).toEqual({ outcome: 'errors', errors: { [field]: expect.stringContaining(told) } })
})

it('changes a guess into the customer’s own figure, and takes a change back', async () => {
  await addAll({ ...FIGURE, by: 'guess' })
  const [, felt] = (await team.desk.pains.listOf(team.dealId)).filter(
    ({ isDropped }) => isDropped === undefined,
  )
  await team.press(ANNA, await chain(), 'Change one')
  await team.submit(ANNA, { link: felt?.id ?? '' })
  expect(readable(team.modals(ANNA).at(-1) ?? { blocks: [] })).toContain('"initial_value":"40,000 EUR"')
  const done = await team.submit(ANNA, { by: 'customer' })
  expect(await team.desk.pains.find(felt?.id ?? '')).toMatchObject({ figure: { by: 'customer' } })
  if (done.outcome !== 'updated') throw new Error('nothing was saved')
  await team.click(ANNA, { view: done.view }, 'undo')
  await team.quiet()
  expect(await team.desk.pains.find(felt?.id ?? '')).toEqual(felt)
})

it('leaves out what does not hold, with all that hangs on it', async () => {
  await addAll()
  await team.press(ANNA, await chain(), 'Change one')
  await team.submit(ANNA, { link: await problemId() })
  const done = await team.submit(ANNA, { drop: ['drop'] })
  expect(done.outcome === 'updated' && readable(done.view)).toContain('Left out from now on')
  await team.closeView(ANNA, { all: true })
  expect((await card()).text).toContain('What hurts, whom, and since when?')
})

it('heads the chains of the SPIN sheet with the problem, to be checked before it is widened', async () => {
  await addAll()
  const sheet = await team.ask(ANNA, 'spin acme with:tom')
  expect(sheet.text).toContain('Noted Mon 23 Nov: Line 2 stops every Friday')
  expect(sheet.text).toContain('“Line 2 stops every Friday”')
})

it('shows the chain to a colleague without the buttons that write, and refuses old ones', async () => {
  await addAll()
  const shown = await team.press(LEI, await card(LEI), '痛点链')
  expect(shown.text).toContain('→ Overtime on Saturdays：每月 4万欧元（客户说的）')
  expect(shown.text).toContain('相当于 8 个月的代价')
  expect(readable(shown)).not.toContain('添加问题')
  await team
    .click(LEI, { message: shown }, 'pain:add', { value: `problem ${team.dealId}`, blockId: 'x' })
    .catch(() => undefined)
  expect(team.modals(LEI)).toEqual([])
})

it('stays within what Slack takes, however much is told', async () => {
  const text = '二号产线每周五都停'.repeat(55)
  for (let problem = 0; problem < 8; problem += 1) {
    const told = { kind: 'problem', text, since: text.slice(0, 100), evidence: text } as const
    const { value } = await team.desk.pains.add(team.dealId, told)
    for (let count = 0; count < 12; count += 1) {
      const figure = { unit: 'hours', count: 40, per: 'month', by: 'customer' } as const
      await team.desk.pains.add(team.dealId, { kind: 'implication', of: value.id, text, figure })
    }
  }
  const { text: said } = await chain()
  expect(said).toContain('8 problems, 8 with evidence · 96 consequences')
  await team.press(ANNA, await chain(), 'Add payoff')
  expect(readable(team.modals(ANNA).at(-1) ?? { blocks: [] })).toContain('Which consequence would it end?')
})
