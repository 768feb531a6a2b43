import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import type { ViewShown } from '../../../playground/protocol.ts'
import type { Desk } from '../../../src/store/index.ts'
import { LEI, MAYA, openTeam, readable, type Team } from '../open-team.ts'

let team: Team
let bank: Desk['questions']
beforeAll(async () => {
  team = await openTeam()
  await team.ask(MAYA, 'status')
  bank = team.store.workspace(team.bot.identity.teamId).as({ memberId: MAYA, role: 'admin' }).questions
})
afterEach(async () => {
  await team.closeView(MAYA, { all: true })
  for (const { id, addedOn } of await bank.list()) await bank.retire(id, addedOn)
})
afterAll(() => team.end())

/** Pastes rows into the form; gives what it then shows. */
async function paste(lines: readonly string[], more: Readonly<Record<string, readonly string[]>> = {}) {
  if (team.modals(MAYA).length === 0) await team.openForm(MAYA, 'spin bank import')
  const answer = await team.submit(MAYA, { csv: lines.join('\n'), ...more })
  if (answer.outcome !== 'updated') throw new Error(JSON.stringify(answer))
  return readable(answer.view)
}

const GOOD = [
  'kind,text,parent,fact,stages,listen for',
  'S,How many presses run at night?,,volume,,Numbers',
  'I,"When it waits, who waits with it?",Where does the press wait?,,,',
  'Problem,Where does the press wait?,,,needs; after a loss,',
  'N,What would they do instead?,"When it waits, who waits with it?",,,',
]

it('saves every row, hung on each other in whatever order they come, and takes all back at once', async () => {
  expect(await paste(GOOD)).toContain("Saved: 4 questions of your team's own.")
  const [asked, felt, problem, worth] = await bank.list()
  expect([asked, problem]).toMatchObject([
    { kind: 'S', fact: 'volume', listenFor: 'Numbers', locale: 'en' },
    { kind: 'P', stages: ['needs', 'lost'] },
  ])
  expect([felt, worth]).toMatchObject([{ parent: problem?.id }, { parent: felt?.id }])
  await team.click(MAYA, { view: team.modals(MAYA).at(-1) ?? never() }, 'undo')
  await team.quiet()
  expect(await bank.list()).toEqual([])
})

function never(): never {
  throw new Error('nothing is shown')
}

it('reads the example that the form itself shows, in either language', async () => {
  for (const [user, line] of [
    [MAYA, 'spin bank import'],
    [LEI, '提问 题库 导入'],
  ] as const) {
    if (user === LEI) await team.ask(MAYA, `settings language:zh`)
    const shown = exampleIn(await team.openForm(MAYA, line))
    const answer = await team.submit(MAYA, { csv: shown })
    expect(answer.outcome === 'updated' && readable(answer.view)).toMatch(/Saved: 3 questions|3 个问题/)
    await team.closeView(MAYA, { all: true })
  }
  await team.ask(MAYA, 'settings language:en')
  expect((await bank.list()).map(({ locale }) => locale)).toEqual(['en', 'en', 'en', 'zh', 'zh', 'zh'])
})

/** What stands in the block of fixed width, as somebody would copy it. */
function exampleIn(view: ViewShown): string {
  const [, example] = /```((?:[^`\\]|\\.)*)```/.exec(JSON.stringify(view.blocks)) ?? never()
  return z.string().parse(JSON.parse(`"${example}"`))
}

it('reads what a spreadsheet copies, by tabs, with Chinese heads and values', async () => {
  await paste([
    '类型\t问题\t语言\t阶段\t角色\t关注点\t行业',
    '问题\t压机常在哪里停，为什么？\t中文\t需求分析；丢单后\t不满型\t业务\t制造业',
  ])
  expect(await bank.list()).toMatchObject([
    {
      ...{ kind: 'P', locale: 'zh', text: '压机常在哪里停，为什么？', stages: ['needs', 'lost'] },
      ...{ roles: ['dissatisfied'], concern: 'business', industry: 'manufacturing' },
    },
  ])
})

it('hangs rows on the general bank by its words', async () => {
  await paste([
    'kind,text,parent',
    'I,Who waits longest?,where in the process does work most often have to wait?',
  ])
  expect(await bank.list()).toMatchObject([{ parent: 'waits' }])
})

const MIXED = [
  'kind,text,parent,stages,fact',
  'P,Where does the press wait?,,,',
  'X,What else?,,,',
  'P,What hurts?,,dreaming,',
  'S,How many?,,,',
  'I,Who waits?,Nothing like that?,,',
  'N,What then?,Who waits?,,',
  'P,Which one?,,,,more',
]

it('shows what is wrong with each line and saves nothing', async () => {
  const shown = await paste(MIXED)
  expect(shown).toContain("6 rows can't be saved as written. Nothing is saved yet.")
  for (const told of [
    "Line 3: I don't know this kind: “X”.",
    "Line 4: I don't know this stage: “dreaming”.",
    'Line 5: A situation question asks for a fact',
    "Line 6: I don't find the question",
    "Line 7: I don't find the question",
    'Line 8: There are more cells than columns',
  ]) {
    expect(shown).toContain(told)
  }
  expect(await bank.list()).toEqual([])
})

it('saves the good ones where that is chosen, and says how many were left out', async () => {
  expect(await paste(MIXED)).toContain('Save the good ones (1), leave the rest out')
  const shown = await paste(MIXED, { good: ['good'] })
  expect(shown).toContain("Saved: 1 question of your team's own.")
  expect(shown).toContain('Left out: 6 rows.')
  expect((await bank.list()).map(({ text }) => text)).toEqual(['Where does the press wait?'])
})

it('saves all once the lines are put right in the same form', async () => {
  await paste(['kind,text', 'S,How many?'])
  expect(await paste(['kind,text,fact', 'S,How many?,volume'])).toContain('Saved: 1 question')
})

it.each([
  [['text', 'How many?'], 'The first row must name the columns'],
  [['kind,text,price', 'P,How many?,3'], 'know the column “price”'],
  [['kind,text', 'P,"How many?'], 'Line 2: A quote is not closed'],
  [['kind,text', 'P,"How" many?'], 'Line 2: After a closing quote comes a comma'],
  [['kind,text', 'P,How many?', 'P,how MANY?'], 'Line 3: Your team asks this already'],
  [['kind,text', 'P,'], 'Line 2: Write the question'],
  [['kind,text', ',How many?'], 'Line 2: Say the kind'],
])('tells of %j: %s', async (lines, told) => {
  expect(await paste(lines)).toContain(told)
  expect(await bank.list()).toEqual([])
})

it('says so when there is no row at all', async () => {
  await team.openForm(MAYA, 'spin bank import')
  const answer = await team.submit(MAYA, { csv: 'kind,text' })
  expect(answer).toEqual({ outcome: 'errors', errors: { csv: expect.stringContaining('no row') } })
})
