import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { formatDay } from '../../../src/bot/words/format-day.ts'
import { wordsFor } from '../../../src/bot/words/index.ts'
import { ELEMENT_TEXTS, ELEMENTS, parseDay } from '../../../src/coach/index.ts'
import { ANNA, LEI, readable } from '../open-team.ts'
import { type DealTeam, openDealTeam, yes } from './open-deal.ts'

let team: DealTeam
beforeAll(async () => {
  team = await openDealTeam()
})
afterEach(() => team.closeView(ANNA, { all: true }))
afterAll(() => team.end())

it('opens from the card with the marks that hold and when each counts', async () => {
  const id = await team.addDeal('Open form')
  await team.desk.assessments.mark(id, yes(['C4']))
  await team.press(ANNA, await team.ask(ANNA, 'c139 "Open form"'), 'Open checklist')
  const shown = readable(team.modals(ANNA).at(-1) ?? { blocks: [] })
  expect(shown).toContain('Seen for C4')
  expect(shown).toContain('You know who decides this deal')
  expect(shown).toContain('Win: where does the top decider stand?')
})

it('writes only what was changed, as one assessment, each mark with a day of its own', async () => {
  const id = await team.addDeal('Changed')
  await team.desk.assessments.mark(id, yes(['C1'], '2026-11-01'))
  await team.openForm(ANNA, 'c139 edit Changed')
  const done = await team.submit(ANNA, {
    'C4-state': 'claimed',
    'C4-evidence': 'Met the board',
    'C4-on': '2026-11-20',
    'C2-state': 'no',
  })
  expect(done.outcome).toBe('updated')
  expect((await team.desk.assessments.latest(id))?.marks).toMatchObject([
    { element: 'C1', on: '2026-11-01' },
    { element: 'C2', state: 'no', on: '2026-11-23' },
    { element: 'C4', state: 'claimed', evidence: 'Met the board', on: '2026-11-20' },
  ])
})

it('shows value, what moved and Undo once it is saved, and takes it back', async () => {
  const id = await team.addDeal('Taken back')
  await team.openForm(ANNA, 'c139 edit "Taken back"')
  await team.submit(ANNA, { 'W1-state': 'claimed', 'W1-evidence': 'The COO told the board' })
  const view = team.modals(ANNA).at(-1)
  if (view === undefined) throw new Error('The form is gone')
  expect(readable(view)).toContain('◆ jitter 1W0F0C, before: ▼ lose 0W0F0C')
  expect(readable(view)).toContain('▲ Above the death turning point')
  await team.click(ANNA, { view }, 'undo')
  await team.quiet()
  expect(await team.desk.assessments.latest(id)).toBeUndefined()
})

it('keeps everything typed and names every field that is wrong', async () => {
  const id = await team.addDeal('Wrong')
  await team.openForm(ANNA, 'c139 edit Wrong')
  const refused = await team.submit(ANNA, {
    'C1-state': 'claimed',
    'C4-state': 'confirmed',
    'C4-evidence': 'seen',
    'C4-who': team.maryId,
    'C5-state': 'no',
    'C5-on': '2026-11-24',
    'C6-on': '2026-11-20',
  })
  expect(refused).toMatchObject({
    outcome: 'errors',
    errors: {
      'C1-evidence': expect.stringContaining('C1 counts only with evidence'),
      'C4-who': expect.stringContaining('Choose a coach'),
      'C5-on': expect.stringContaining('in the future'),
      'C6-state': expect.stringContaining('Say how C6 stands'),
    },
  })
  expect(await team.desk.assessments.latest(id)).toBeUndefined()
})

it('says in Chinese what is wrong at its field', async () => {
  await team.addLeisDeal('华南扩建')
  const form = await team.openForm(LEI, 'c139 修改 华南扩建')
  const refused = await team.submit(LEI, { 'C1-state': 'claimed' })
  await team.closeView(LEI, { all: true })
  expect(readable(form)).toContain('必清事项：我们掌握了什么？')
  expect(refused).toMatchObject({ errors: { 'C1-evidence': expect.stringContaining('C1 要有依据才算数') } })
})

it('confirms a mark by the coach who was chosen', async () => {
  const id = await team.addDeal('Vouched')
  await team.openForm(ANNA, 'c139 edit Vouched')
  const fields = { 'C4-state': 'confirmed', 'C4-evidence': 'Tom drew the board', 'C4-who': team.tomId }
  await team.submit(ANNA, fields)
  expect((await team.desk.assessments.latest(id))?.marks).toMatchObject([
    { element: 'C4', state: 'confirmed', contactId: team.tomId },
  ])
})

it('leaves alone what somebody else marked while the form was open', async () => {
  const id = await team.addDeal('Two at once')
  await team.openForm(ANNA, 'c139 edit "Two at once"')
  await team.desk.assessments.mark(id, yes(['C6']))
  await team.submit(ANNA, { 'C4-state': 'claimed', 'C4-evidence': 'Met the board' })
  expect((await team.desk.assessments.latest(id))?.marks).toMatchObject([
    { element: 'C4' },
    { element: 'C6' },
  ])
})

it('saves nothing when nothing was changed', async () => {
  const id = await team.addDeal('Untouched')
  await team.desk.assessments.mark(id, yes(['C4'], '2026-11-01'))
  await team.openForm(ANNA, 'c139 edit Untouched')
  await team.submit(ANNA)
  expect(await team.desk.assessments.history(id)).toHaveLength(1)
})

it('opens for the owner and managers alone', async () => {
  await team.addDeal('Not yours')
  expect((await team.ask(LEI, 'c139 修改 "Not yours"')).text).toContain('只有客户负责人')
})

it('confirms evidence again by a new day alone (C139-9)', async () => {
  const id = await team.addDeal('Asked again')
  await team.desk.assessments.mark(id, yes(['C4', 'C6'], '2026-10-01'))
  const form = await team.openForm(ANNA, 'c139 edit "Asked again"')
  expect(readable(form)).toContain('On file: Thu 1 Oct, older than 30 days. Ask again')
  await team.submit(ANNA, { 'C4-on': '2026-11-20' })
  expect((await team.desk.assessments.latest(id))?.marks).toMatchObject([
    { element: 'C4', state: 'claimed', evidence: 'Seen for C4', on: '2026-11-20' },
    { element: 'C6', on: '2026-10-01' },
  ])
})

it('saves what can be saved, and asks for the rest again with all that was typed', async () => {
  const id = await team.addDeal('Half right')
  await team.openForm(ANNA, 'c139 edit "Half right"')
  await team.submit(ANNA, {
    'C1-state': 'claimed',
    'C2-state': 'claimed',
    'C2-evidence': 'The buyer drew it',
    'C2-on': '2026-11-24',
    'C4-state': 'claimed',
    'C4-evidence': 'Met the board',
  })
  const again = readable(team.modals(ANNA).at(-1) ?? { blocks: [] })
  expect(again).toContain('Saved: C4')
  expect(again).toContain('Still to put right: C1 and C2.')
  expect(again).toContain('The buyer drew it')
  expect(again).not.toContain('C5-state')
  expect((await team.desk.assessments.latest(id))?.marks).toMatchObject([{ element: 'C4' }])
  const done = await team.submit(ANNA, { 'C1-evidence': 'Three plants like it', 'C2-on': '2026-11-20' })
  expect(done.outcome).toBe('updated')
  expect((await team.desk.assessments.latest(id))?.marks).toMatchObject([
    { element: 'C1', evidence: 'Three plants like it' },
    { element: 'C2', evidence: 'The buyer drew it', on: '2026-11-20' },
    { element: 'C4', evidence: 'Met the board' },
  ])
})

it('asks for the few elements that are named, and leaves the others as they are', async () => {
  const id = await team.addDeal('Few')
  await team.desk.assessments.mark(id, yes(['C4']))
  const form = readable(await team.openForm(ANNA, 'c139 edit Few C2 w1'))
  expect(form).toContain('W1-state')
  expect(form).not.toContain('C4-state')
  await team.submit(ANNA, { 'C2-state': 'no' })
  expect((await team.desk.assessments.latest(id))?.marks).toMatchObject([
    { element: 'C2' },
    { element: 'C4' },
  ])
  expect((await team.ask(ANNA, 'c139 edit Few C2 soon')).text).toContain('soon')
})

it('opens from the card for the shortest way alone', async () => {
  const id = await team.addDeal('Short')
  await team.desk.assessments.mark(id, yes(['W1', 'F1', 'C4']))
  await team.press(ANNA, await team.ask(ANNA, 'c139 Short'), 'Judge F2')
  expect(readable(team.modals(ANNA).at(-1) ?? { blocks: [] })).toMatch(/F2-on/)
})

it.each(['en', 'zh'] as const)('cuts no help of an element short in %s', (locale) => {
  const w = wordsFor(locale).c139
  const hints = ELEMENTS.flatMap((element) => [
    ELEMENT_TEXTS[element].countsWhen[locale],
    w.howKnown(ELEMENT_TEXTS[element].ask[locale]),
  ])
  const day = formatDay(locale, parseDay('2025-11-22'), parseDay('2026-11-23'))
  const longest = Math.max(...[...hints, w.dayHeld(day), w.dayOld(day, 365)].map((hint) => hint.length))
  expect(longest).toBeLessThanOrEqual(150)
})
