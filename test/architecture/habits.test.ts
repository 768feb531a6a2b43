import { describe, expect, it } from 'vitest'
import { broken, HABITS, playgroundClocks } from './habits.ts'

type Habit = keyof typeof HABITS
type Plant = readonly [habit: Habit, path: string, text: string]

const LONG = 'export const line = 1\n'.repeat(301)

const BROKEN: readonly Plant[] = [
  ['reads the clock only at the edge', 'src/coach/x.ts', 'const now = Date.now()'],
  ['reads the clock only at the edge', 'src/bot/x.ts', 'const now = new Date()'],
  ['reads the clock only at the edge', 'src/bot/x.ts', 'const now = new Date(/* now */)'],
  ['reads the clock only at the edge', 'src/bot/x.ts', 'const now = new Date\n'],
  ['reads the clock only at the edge', 'src/bot/x.ts', 'const now = Date()'],
  ['reads the clock only at the edge', 'src/store/x.ts', 'const ms = performance.now()'],
  ['reads the clock only at the edge', 'src/store/x.ts', 'Temporal.Now.instant()'],
  ['reads the clock only at the edge', 'src/config.ts', 'Date\n  .now()'],
  ['reads the clock only at the edge', 'src/bot/x.ts', `const text = \`at \${Date.now()}\``],
  ['draws random values only at the edge', 'src/bot/x.ts', 'const half = Math.random()'],
  ['draws random values only at the edge', 'src/store/x.ts', "import { randomUUID } from 'node:crypto'"],
  ['draws random values only at the edge', 'playground/x.ts', 'crypto.getRandomValues(bytes)'],
  ['reads the environment only at the edge', 'src/bot/x.ts', 'const { TZ } = process.env'],
  ['reads the environment only at the edge', 'src/cli/start.ts', 'process.loadEnvFile()'],
  ['has no any', 'src/bot/x.ts', 'let body: any'],
  ['has no any', 'src/bot/x.ts', 'const list = [] as any[]'],
  ['has no any', 'test/x.ts', 'type Of = Record<string, any>'],
  ['has no any', 'bench/x.ts', 'const read = (row: string | any) => row'],
  ['has no non-null assertion', 'src/bot/x.ts', 'const name = row!.name'],
  ['has no non-null assertion', 'src/bot/x.ts', 'const first = list[0]!\nuse(first)'],
  ['has no non-null assertion', 'test/x.ts', 'use(find()!, 1)'],
  ['has no non-null assertion', 'playground/x.ts', 'let text!: string'],
  ['silences no checker', 'src/coach/x.ts', '// @ts-expect-error wrong on purpose\nlet day: Day = 1'],
  ['silences no checker', 'test/x.ts', '/* biome-ignore lint: hush */'],
  ['silences no checker', 'src/bot/x.ts', '// oxlint-disable-next-line'],
  ['mocks none of our code', 'test/x.test.ts', "vi.mock('../src/x.ts')"],
  ['mocks none of our code', 'test/x.test.ts', "vi.spyOn(store, 'save')"],
  ['names tests as facts', 'test/x.test.ts', "it('should greet', () => {})"],
  ['names tests as facts', 'test/x.test.ts', "it.each(rows)('should greet %s', () => {})"],
  ['names tests as facts', 'test/x.test.ts', 'describe(\n  "Should greet", () => {})'],
  ['prints only at the edge', 'src/bot/x.ts', "console.log('here')"],
  ['exports by name', 'src/bot/x.ts', 'export default function start() {}'],
  ['exports by name', 'src/bot/x.ts', 'export { start as default }'],
  ['exports by name', 'src/bot/index.ts', "export * from './start.ts'"],
  ['stays within 300 lines, data within 500', 'src/bot/x.ts', LONG],
  ['stays within 300 lines, data within 500', 'src/bot/words/en.ts', LONG + LONG],
  ['stays within 300 lines, data within 500', 'src/coach/index.ts', LONG + LONG],
  ['stays within 300 lines, data within 500', 'src/bot/c139/index.ts', LONG],
  ['has a name that says what it is', 'src/bot/utils.ts', ''],
  ['has a name that says what it is', 'src/store/day-helper.ts', ''],
  ['has a name that says what it is', 'src/common/day.ts', ''],
]

const KEPT: readonly Plant[] = [
  ['reads the clock only at the edge', 'src/main.ts', 'const now = () => new Date()'],
  ['reads the clock only at the edge', 'src/cli/plan.ts', 'Date.now()'],
  [
    'reads the clock only at the edge',
    'src/coach/x.ts',
    'new Date(0); new Date(Date.UTC(2026, 0)); toDate(1)',
  ],
  ['reads the clock only at the edge', 'src/coach/x.ts', "new Date('2026-01-01') // never Date.now()"],
  ['reads the clock only at the edge', 'src/coach/x.ts', `const hint = \`never \${'Date.now()'} here\``],
  ['reads the environment only at the edge', 'src/config.ts', 'process.env'],
  ['has no any', 'src/bot/x.ts', 'await Promise.any(all); use({ any: 1 }) // any: any'],
  ['has no any', 'test/x.ts', 'expect.any(String)'],
  ['has no non-null assertion', 'src/bot/x.ts', "if (!a && b !== c && d != e) say('Well done!')"],
  ['has no non-null assertion', 'src/bot/x.ts', 'const wrong = /[a-z]!$/.test(text) || text / 2 !== 3'],
  ['silences no checker', 'test/x.ts', "const text = '// @ts-expect-error'"],
  ['names tests as facts', 'test/x.test.ts', "it('says what one should do', () => use(['should'], 'x'))"],
  ['prints only at the edge', 'src/cli.ts', 'console.log(plan)'],
  ['exports by name', 'src/bot/x.ts', 'export { start }; export const isDefault = 1'],
  ['stays within 300 lines, data within 500', 'src/coach/spin/bank/steel.ts', LONG],
  ['stays within 300 lines, data within 500', 'src/coach/festivals-data.ts', LONG],
  ['stays within 300 lines, data within 500', 'src/coach/index.ts', LONG],
  ['stays within 300 lines, data within 500', 'playground/emoji.generated.ts', LONG + LONG],
  ['has a name that says what it is', 'src/bot/commonplace/utility-bill.ts', ''],
]

describe('habits', () => {
  it.each(BROKEN)('%s: caught in %s: %s', (habit, path, text) => {
    expect(broken(habit, [{ path, text }]).map((finding) => finding.path)).toEqual([path])
  })

  it.each(KEPT)('%s: left alone in %s: %s', (habit, path, text) => {
    expect(broken(habit, [{ path, text }])).toEqual([])
  })

  it('have a planted break each', () => {
    expect(new Set(BROKEN.map(([habit]) => habit))).toEqual(new Set(Object.keys(HABITS)))
  })

  it('are reported with line and words', () => {
    const text = 'const a = 1\n// two\nconst b = a as any\n'
    expect(broken('has no any', [{ path: 'src/x.ts', text }])).toEqual([
      { path: 'src/x.ts', line: 3, what: 'any' },
    ])
  })

  it('count the clocks of the playground by file', () => {
    const text = 'Date.now(); new Date()'
    const paths = ['playground/clock.ts', 'playground/slack/web.ts', 'playground/page/app.tsx', 'src/x.ts']
    const sources = paths.map((path) => ({ path, text }))
    expect(playgroundClocks(sources, 'server')).toEqual(['playground/clock.ts', 'playground/slack/web.ts'])
    expect(playgroundClocks(sources, 'page')).toEqual(['playground/page/app.tsx'])
  })
})
