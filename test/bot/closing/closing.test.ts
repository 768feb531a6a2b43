import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ClosingReview } from '../../../src/coach/index.ts'
import { Day } from '../../../src/coach/index.ts'
import { ANNA, LEI, MAYA, openTeam, readable, type Team } from '../open-team.ts'

let team: Team
beforeAll(async () => {
  team = await openTeam()
  await team.ask(MAYA, 'status')
  await team.ask(ANNA, 'account add "Acme Steel" tier:A')
  await team.ask(ANNA, 'contact add "Acme Steel" "Tom Reed"')
  await team.ask(LEI, '客户 新增 华远钢铁 级别：A')
})
afterAll(() => team.end())

const textOf = async (member: string, line: string): Promise<string> => (await team.ask(member, line)).text

async function deal(name: string): Promise<void> {
  await team.ask(ANNA, `deal add "Acme Steel" "${name}"`)
}

/** Closes by command and form, and gives what was shown. */
async function close(line: string, values: Record<string, string | readonly string[]>): Promise<string> {
  await team.openForm(ANNA, line)
  const done = await team.submit(ANNA, values)
  await team.closeView(ANNA, { all: true })
  return done.outcome === 'updated' ? readable(done.view) : JSON.stringify(done)
}

it('closes a lost deal with its review and says what comes now (ST-13, CON-4)', async () => {
  await deal('Lost line')
  await team.ask(ANNA, 'deal edit "Lost line" with:"Tom Reed" coach:value access:2 candour:2 motive:1')
  await team.ask(ANNA, 'c139 "Lost line" F1=confirmed "likes our figures" with:"Tom Reed"')
  const shown = await close('close Lost line lost reason:price', {
    margin: '-2.5 %',
    wrong: ['F1'],
    lesson: 'Meet the CFO first',
  })
  expect(shown).toContain('Closed: Lost line, lost on Mon 23 Nov')
  expect(shown).toContain('Congratulate them on the decision.')
  const card = await textOf(ANNA, 'deal Lost line')
  expect(card).toContain('Lost on Mon 23 Nov')
  expect(card).toContain('Closing review\nLost by: price\nMargin: -2.5%\nMisled us: F1')
  expect(card).toMatch(/\(confirmed by Tom Reed\)\nLesson: “Meet the CFO first”/)
  expect(card).not.toMatch(/What the map tells|No next step/)
  expect(await textOf(ANNA, 'c139 Lost line')).toContain('Closed on Mon 23 Nov: lost.')
})

it('tells who is not of the account’s team, and a channel, the reason alone (COACH-4)', async () => {
  const shown = await textOf(LEI, '商机 Lost line')
  expect(shown).toContain('结案复盘\n输在：价格')
  expect(shown).not.toMatch(/Tom Reed（|CFO|利润率/)
  const shared = await team.press(ANNA, await team.ask(ANNA, 'deal Lost line'), 'Share')
  expect(shared.text).not.toMatch(/CFO|Margin|confirmed/)
})

it('closes in Chinese what was won, doubts before contract (CON-3)', async () => {
  await team.ask(LEI, '商机 新增 华远钢铁 二号产线改造')
  await team.openForm(LEI, '结案 二号产线改造 赢')
  const done = await team.submit(LEI, { lesson: '早点见总经理' })
  expect(done.outcome === 'updated' && readable(done.view)).toMatch(
    /已结案：二号产线改造，11月23日（周一）赢单/,
  )
  await team.closeView(LEI, { all: true })
  expect(await textOf(LEI, '商机 二号产线改造')).toContain('结案复盘\n经验教训：“早点见总经理”')
})

it.each([
  { what: 'a lost deal without its reason', line: 'lost', values: { lesson: 'x' }, field: 'lostBy' },
  {
    what: 'a won deal with a reason',
    line: 'won',
    values: { lesson: 'x', lostBy: 'price' },
    field: 'lostBy',
  },
  { what: 'a margin in words', line: 'won', values: { lesson: 'x', margin: 'fine' }, field: 'margin' },
  { what: 'a margin past 100', line: 'won', values: { lesson: 'x', margin: '120' }, field: 'margin' },
  { what: 'a lesson of white space', line: 'won', values: { lesson: '   ' }, field: 'lesson' },
  { what: 'a day to come', line: 'won', values: { lesson: 'x', on: '2026-11-24' }, field: 'on' },
])('keeps the form open for $what, with the error at its field', async ({ what, line, values, field }) => {
  await deal(what)
  await team.openForm(ANNA, `close "${what}" ${line}`)
  const wrong = await team.submit(ANNA, values)
  expect(wrong.outcome === 'errors' && Object.keys(wrong.errors)).toEqual([field])
  await team.closeView(ANNA, { all: true })
  expect(await textOf(ANNA, `deal ${what}`)).toContain('No next step')
})

it('opens the deal again when the close is undone', async () => {
  await deal('Undone line')
  await team.openForm(ANNA, 'close "Undone line" won')
  const done = await team.submit(ANNA, { lesson: 'too early' })
  if (done.outcome !== 'updated') throw new Error('The form stayed open')
  await team.click(ANNA, { view: done.view }, 'undo', {
    value: /"value":"([^"]+)"/.exec(JSON.stringify(done.view.blocks))?.[1] ?? '',
  })
  await team.quiet()
  await team.closeView(ANNA, { all: true })
  const card = await textOf(ANNA, 'deal Undone line')
  expect(card).toContain('No next step')
  expect(card).not.toContain('too early')
})

it('refuses a deal closed before, a word that is no end, and whoever may not change the deal', async () => {
  expect(await textOf(ANNA, 'close Lost line won')).toContain('The deal “Lost line” is closed.')
  await deal('Open line')
  expect(await textOf(ANNA, 'close "Open line" maybe')).toContain('It can be won, lost.')
  expect(await textOf(ANNA, 'close "Open line" lost reason:weather')).toContain('information, relationship')
  expect(await textOf(LEI, '结案 "Open line" 赢')).toContain('只有客户负责人')
  expect(readable(await team.ask(LEI, '商机 Open line'))).not.toContain('结案')
})

it('opens from the deal card, and asks how it ended', async () => {
  const card = await team.ask(ANNA, 'deal Open line')
  await team.press(ANNA, card, 'Close the deal')
  expect(readable(team.modals(ANNA)[0] ?? { blocks: [] })).toContain('How did it end?')
  await team.closeView(ANNA, { all: true })
})

it('shows the team’s own rate beside the published one from thirty closed deals on (C139-10)', async () => {
  await team.ask(ANNA, 'c139 "Open line" C4=yes "the board decides"')
  const before = await team.ask(ANNA, 'c139 Open line')
  await closeMany(
    29 -
      (
        await team.store
          .workspace(team.bot.identity.teamId)
          .as({ memberId: ANNA, role: 'rep' })
          .closings.listEnds()
      ).length,
  )
  expect((await team.ask(ANNA, 'c139 Open line')).text).toBe(before.text)
  await closeMany(1)
  const after = await team.ask(ANNA, 'c139 Open line')
  expect(after.text).toContain('In the published study')
  expect(after.text).toMatch(/Your own team: of \d+ closed deals at 0W0F, \d+ won\./)
  expect(await textOf(LEI, 'c139 Open line')).toMatch(/本团队的记录：0W0F 档已结案 \d+ 单/)
})

const LOST: ClosingReview = { result: 'lost', lostBy: 'price', wrongMarks: [], lesson: 'x' }

async function closeMany(count: number): Promise<void> {
  const desk = team.store.workspace(team.bot.identity.teamId).as({ memberId: ANNA, role: 'rep' })
  const [account] = await desk.accounts.list({ limit: 1 })
  for (let i = 0; i < count; i += 1) {
    const accountId = account?.account.id ?? ''
    const { value } = await desk.deals.add({ accountId, name: `Old ${count} ${i}` })
    await desk.closings.close(value.id, {
      on: Day.parse('2026-11-01'),
      review: LOST,
      value: { win: 0, first: 0, clear: 2 },
    })
  }
}

it.each([
  ['12', true],
  ['35', false],
])('warns of an order won too dearly by its margin alone, %s %% (ST-6)', async (margin, warns) => {
  await deal(`Dear ${margin}`)
  const shown = await close(`close "Dear ${margin}" won`, { margin, lesson: 'x' })
  expect(shown.includes('Winning at any price is not the aim')).toBe(warns)
})

it.each([
  { on: '2026-11-20', en: 'New toy: Everybody is keen', zh: '现在要做：管理好期望' },
  { on: '2026-10-20', en: 'What helps now: Be there. Remind', zh: '学习期：要花的力气变多' },
  { on: '2026-06-01', en: 'Results: The worth of it shows.', zh: '现在要做：量化效果' },
])('tells on the card of a deal won on $on what they go through (ST-5)', async ({ on, en, zh }) => {
  await deal(`Won ${on}`)
  await close(`close "Won ${on}" won`, { lesson: 'x', on })
  expect(await textOf(ANNA, `deal "Won ${on}"`)).toContain(en)
  expect(await textOf(LEI, `商机 "Won ${on}"`)).toContain(zh)
})

it('tells nothing of the time after the order where there was none', async () => {
  expect(await textOf(ANNA, 'deal Lost line')).not.toContain('After the order')
})
