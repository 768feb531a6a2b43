import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import type { Desk } from '../../../src/store/index.ts'
import { type CallTeam, openCallTeam } from '../calls/open-calls.ts'
import { ANNA, LEI, MAYA, readable } from '../open-team.ts'

let team: CallTeam
let bank: Desk['questions']
beforeAll(async () => {
  team = await openCallTeam()
  const { teamId } = team.bot.identity
  bank = team.store.workspace(teamId).as({ memberId: MAYA, role: 'admin' }).questions
})
afterEach(async () => {
  for (const user of [MAYA, ANNA, LEI]) await team.closeView(user, { all: true })
  for (const { id } of await bank.list()) await bank.retire(id, (await bank.list())[0]?.addedOn ?? never())
})
afterAll(() => team.end())

function never(): never {
  throw new Error('there is no question')
}

/** What is chosen in the select of what a question hangs on, as Slack sends it. */
function under(id: string) {
  return { text: { type: 'plain_text', text: id }, value: id }
}

async function add(values: Parameters<typeof team.submit>[1]): Promise<string> {
  await team.openForm(MAYA, 'spin bank add')
  const answer = await team.submit(MAYA, values)
  if (answer.outcome !== 'updated') throw new Error(JSON.stringify(answer))
  await team.closeView(MAYA, { all: true })
  return readable(answer.view)
}

const PRESS = { kind: 'P', text: 'Where does the press wait for material?', listenFor: 'Minutes a shift' }

it('says how to begin while there is none, and offers it to those who lead', async () => {
  const shown = await team.ask(MAYA, 'spin bank')
  expect(shown.text).toContain('/coach spin bank add')
  expect(readable(shown)).toContain('Add several')
  const chinese = await team.ask(LEI, '提问 题库')
  expect(chinese.text).toContain('/coach 提问 题库 新增')
  expect(readable(chinese)).not.toContain('批量新增')
})

it('asks the team’s own question first on the sheet, and knows it as such in the list', async () => {
  expect(await add({ ...PRESS, stages: ['needs'], concern: 'technology' })).toContain(PRESS.text)
  const { text } = await team.ask(ANNA, 'spin acme')
  expect(text).toContain(`Chain 1: problem → consequence → worth\nP Problem: ${PRESS.text}`)
  const list = await team.ask(ANNA, 'spin bank')
  expect(list.text).toContain(
    `Problem: ${PRESS.text} only in: needs analysis · technology · listen for: Minutes`,
  )
  expect((await team.ask(LEI, '提问题库')).text).toContain(`问题：${PRESS.text} 只用于：需求分析 · 技术`)
})

it('offers problems and implications of the bank and the team to hang on, the team’s own first', async () => {
  await add(PRESS)
  const view = await team.openForm(MAYA, 'spin bank add')
  const [own, ...others] = await team.suggest(MAYA, { view }, 'bank:parent')
  expect([JSON.stringify(own).includes(PRESS.text), others.length]).toEqual([true, 99])
  const typed = await team.suggest(MAYA, { view }, 'bank:parent', 'WORK MOST OFTEN')
  expect(typed.map(({ value }) => value)).toEqual(['waits'])
})

it('hangs an implication on a problem of the general bank, and asks it there first', async () => {
  await team.desk.contacts.edit(team.tomId, { roleType: null, concern: 'business' })
  await add({ kind: 'I', parent: under('mfg-stops'), text: 'Who is on the phone when it stops?' })
  const { text } = await team.ask(ANNA, 'spin acme with:tom')
  expect(text).toContain('I1 Implication: Who is on the phone when it stops?')
})

it.each([
  [{ kind: 'I' }, { parent: 'This kind hangs on another question' }],
  [{ kind: 'N', parent: under('waits') }, { parent: 'hangs on an implication' }],
  [{ kind: 'S' }, { fact: 'asks for a fact' }],
  [
    { text: 'Where? When?', parent: under('waits') },
    { text: 'one thing at a time', parent: 'hangs on nothing' },
  ],
  [{ kind: 'I', parent: under('waits'), stages: ['needs'] }, { stages: 'where its chain is' }],
])('tells at its field what is wrong with %j', async (values, told) => {
  await team.openForm(MAYA, 'spin bank add')
  const errors = Object.entries(told).map(([field, text]) => [field, expect.stringContaining(text)])
  expect(await team.submit(MAYA, { ...PRESS, ...values })).toEqual({
    outcome: 'errors',
    errors: Object.fromEntries(errors),
  })
})

it('changes a question in the form, keeps its kind, and takes the change back', async () => {
  await add(PRESS)
  await team.press(MAYA, await team.ask(MAYA, 'spin bank'), 'Edit')
  const view = team.modals(MAYA).at(-1) ?? never()
  expect(readable(view)).toContain(PRESS.text)
  expect(readable(view)).not.toContain('Hangs on')
  const done = await team.submit(MAYA, { text: 'Where does the furnace wait?' })
  expect(await bank.list()).toMatchObject([{ kind: 'P', text: 'Where does the furnace wait?' }])
  await team.click(MAYA, { view: done.outcome === 'updated' ? done.view : never() }, 'undo')
  await team.quiet()
  expect(await bank.list()).toMatchObject([PRESS])
})

it('takes a question out of use with one press, and back with another', async () => {
  await add(PRESS)
  const retired = await team.press(MAYA, await team.ask(MAYA, 'spin bank'), 'Take out of use')
  expect(retired.text).toContain(`Out of use:\nProblem: ${PRESS.text}`)
  expect((await team.ask(ANNA, 'spin acme')).text).not.toContain(PRESS.text)
  await team.press(MAYA, retired, 'Undo')
  expect((await team.ask(ANNA, 'spin acme')).text).toContain(PRESS.text)
})

it.each([
  ['spin bank add', 'Only managers and admins'],
  ['spin bank import', 'Only managers and admins'],
  ['spin bank edit =x', 'Only managers and admins'],
  ['spin bank retire =x', 'Only managers and admins'],
])('lets nobody else write: %s', async (line, told) => {
  expect((await team.ask(ANNA, line)).text).toContain(told)
  expect((await team.ask(LEI, line)).text).toContain('只有经理和管理员')
})

it('shows long banks by the page', async () => {
  const many = Array.from({ length: 17 }, (_, i) => ({
    ...{ id: `q${i}`, kind: 'P', locale: 'en', text: `Question ${i + 1}?`, listenFor: '' },
  }))
  await bank.add(many.map((one) => ({ ...one, kind: 'P', locale: 'en' })))
  const first = await team.ask(ANNA, 'spin bank')
  expect(first.text).toContain('17 questions, asked before those of the general bank. Page 1 of 3')
  const second = await team.press(ANNA, first, 'Later')
  expect([second.text.includes('Question 9?'), second.text.includes('Question 17?')]).toEqual([true, false])
  expect((await team.ask(ANNA, 'spin bank 99')).text).toContain('Question 17?')
})

it('takes an account whose name begins with the word for an account', async () => {
  await team.ask(ANNA, 'account add "Bank of Nord" tier:B')
  expect((await team.ask(ANNA, 'spin Bank of Nord')).text).toContain('SPIN sheet · Bank of Nord')
})

it('puts the answer to the team’s own situation question on file, and does not ask it again', async () => {
  await add({ kind: 'S', text: 'How many presses run at night?', fact: 'volume' })
  await team.ask(ANNA, 'prep acme at:tomorrow 10:00')
  const form = await team.openForm(ANNA, 'debrief')
  expect(readable(form)).toContain('How many presses run at night?')
  await team.submit(ANNA, { outcome: 'continuation', 'fact:volume': 'four of six' })
  const { text } = await team.ask(ANNA, 'spin acme')
  expect(text).toContain('Volume: four of six')
  expect(text).not.toContain('How many presses run at night?')
})
