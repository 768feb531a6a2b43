import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { ANNA, LEI, readable } from '../open-team.ts'
import { type CallTeam, openCallTeam } from './open-calls.ts'

let team: CallTeam
beforeAll(async () => {
  team = await openCallTeam()
})
afterEach(async () => {
  await team.closeView(ANNA, { all: true })
  await team.closeView(LEI, { all: true })
})
afterAll(() => team.end())

/** Opens the sheet of a call as a form. */
async function openSheet(member = ANNA, line = 'spin acme with:tom', label = 'Use in the call') {
  await team.press(member, await team.ask(member, line), label)
  const view = team.modals(member).at(-1)
  if (view === undefined) throw new Error('No form opened')
  return view
}

/** The values of the questions of a chain, in the order shown: problem first. */
async function ticksOf(index: number): Promise<readonly string[]> {
  const form = await openSheet()
  const block = form.blocks.find(({ block_id: id }) => id === `ticks:${index}`)
  return [...JSON.stringify(block).matchAll(/"value":"([PIN] [^"]+)"/g)].map(([, value = '']) => value)
}

const notes = () => team.desk.notes.listOf(team.accountId)
const facts = () => team.desk.facts.listOf(team.accountId, team.dealId)

it('gives each question a tick or a line, one answer a chain (CALL-2)', async () => {
  const form = await openSheet()
  expect(readable(form)).toContain('*Tom Reed · Acme Steel*')
  expect(form.blocks.map(({ block_id: id }) => id?.split(':')[0]).slice(1)).toEqual([
    ...['fact', 'fact', 'fact'],
    ...['ticks', 'answer', 'ticks', 'answer', 'ticks', 'answer'],
  ])
  const [problem = '', felt = '', worth = ''] = await ticksOf(0)
  expect([problem[0], felt[0], worth[0]]).toEqual(['P', 'I', 'N'])
})

it('is in the language of whoever asks, and keeps answers in it', async () => {
  await team.desk.accounts.edit(team.accountId, { collaboratorIds: [LEI] })
  const form = readable(await openSheet(LEI, '提问 acme 和：Tom', '边谈边记'))
  expect(form).toContain('第 1 条：聊到了哪些？')
  const [problem = ''] = /P [a-z-]+/.exec(form) ?? []
  const done = await team.submit(LEI, { 'ticks:0': [problem], 'answer:0': '每周五停机' })
  const shown = done.outcome === 'updated' ? readable(done.view) : ''
  expect(shown).toContain('已记下：*Tom Reed · Acme Steel*')
  expect(await notes()).toMatchObject([{ text: '每周五停机 #痛点', tags: ['痛点'] }])
  if (done.outcome === 'updated') await team.click(LEI, { view: done.view }, 'undo')
  await team.quiet()
})

it('keeps facts, the problem and other answers at once; one undo takes all back', async () => {
  const [problem = ''] = await ticksOf(0)
  const [, felt = ''] = await ticksOf(1)
  const form = await openSheet()
  const [asked = ''] = form.blocks.flatMap(({ block_id: id = '' }) => (id.startsWith('fact:') ? [id] : []))
  const done = await team.submit(ANNA, {
    [asked]: 'by hand, in three shifts',
    'ticks:0': [problem],
    'answer:0': 'The furnace cools down',
    'ticks:1': [felt],
    'answer:1': 'Overtime every Friday',
  })
  expect(await facts()).toMatchObject([
    { topic: asked.slice('fact:'.length), source: 'Tom Reed', dealId: team.dealId },
  ])
  const kept = (await notes()).toSorted((a, b) => (a.text < b.text ? -1 : 1))
  expect(kept).toMatchObject([
    { text: expect.stringMatching(/^Answers:\n.+\? → Overtime every Friday\n#call$/), tags: ['call'] },
    { text: 'The furnace cools down #pain', tags: ['pain'], contactId: team.tomId },
  ])
  const sheet = await team.ask(ANNA, 'spin acme with:tom')
  expect(sheet.text).toContain('“The furnace cools down”')
  if (done.outcome !== 'updated') throw new Error('nothing was saved')
  expect(readable(done.view)).toContain('Saved from the call: *Tom Reed · Acme Steel*')
  await team.click(ANNA, { view: done.view }, 'undo')
  await team.quiet()
  expect([await facts(), await notes()]).toEqual([[], []])
})

it('keeps that a question came up where nothing was written', async () => {
  const [problem = '', felt = ''] = await ticksOf(0)
  await team.submit(ANNA, { 'ticks:0': [problem, felt] })
  const [note] = await notes()
  expect(note?.text).toMatch(/^Answers:\n.+\? .+\? \(came up\)\n#call$/)
})

it('shows the whole of a question that is longer than an option', async () => {
  const text = 'Presses 3 and 4 on line 2 stop on most Friday nights #pain'
  const { changeId } = await team.desk.notes.add({ accountId: team.accountId, text, tags: ['pain'] })
  const form = readable(await openSheet())
  expect(form).toMatch(/How do things stand today with “Presses[^"]*"[^}]*\},"value":"P [^"]+","description"/)
  await team.desk.undo(changeId)
})

it('does not file a problem twice that was on file before the call', async () => {
  await team.desk.notes.add({ accountId: team.accountId, text: 'Scrap at step 4 #pain', tags: ['pain'] })
  const form = readable(await openSheet())
  expect(form).toContain('“Scrap at step 4”')
  const [problem = ''] = await ticksOf(0)
  await team.submit(ANNA, { 'ticks:0': [problem], 'answer:0': 'Still so' })
  const texts = (await notes()).map(({ text }) => text)
  expect(texts).toContainEqual(expect.stringMatching(/“Scrap at step 4”.* → Still so\n#call/))
  expect(texts).not.toContainEqual(expect.stringContaining('Still so #pain'))
})

it.each([
  [{}, /^fact:/, 'Tick a question that came up'],
  [{ 'answer:0': '   ' }, /^fact:/, 'Tick a question that came up'],
  [{ 'answer:1': 'Overtime' }, /^ticks:1$/, 'Tick the question that this answers'],
])('says at its field what %j lacks, and saves nothing', async (values, field, told) => {
  const before = await notes()
  await openSheet()
  const answer = await team.submit(ANNA, values)
  const errors = answer.outcome === 'errors' ? Object.entries(answer.errors) : []
  expect(errors).toEqual([[expect.stringMatching(field), expect.stringContaining(told)]])
  expect([await notes(), await facts()]).toEqual([before, []])
})

it('saves a form that was sent twice once', async () => {
  const before = await notes()
  const [problem = ''] = await ticksOf(1)
  const values = { 'ticks:1': [problem], 'answer:1': 'Late parts' }
  const sent = await Promise.all([
    team.submit(ANNA, values),
    team.submit(ANNA, values).catch(() => undefined),
  ])
  expect(JSON.stringify(sent).match(/That was saved already/g)).toHaveLength(1)
  expect(await notes()).toHaveLength(before.length + 1)
})

it('is not offered to somebody who may not add to the account, nor in a channel', async () => {
  await team.desk.accounts.edit(team.accountId, { collaboratorIds: [] })
  expect(readable(await team.ask(LEI, '提问 acme 和：Tom'))).not.toContain('边谈边记')
  const sheet = await team.ask(ANNA, 'spin acme with:tom')
  expect(readable(await team.press(ANNA, sheet, 'Share'))).not.toContain('Use in the call')
})
