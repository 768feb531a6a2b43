import { describe, expect, it } from 'vitest'
import { importsOf } from './imports.ts'
import { heavyStart, importLoops, strayImports } from './layers.ts'
import type { Source } from './source.ts'

const file = (path: string, text: string): Source => ({ path, text })

const found = { from: 'src/bot/x.ts', target: 'src/bot/a.ts', line: 1, isLazy: false, isType: false }

describe('imports', () => {
  it.each([
    ['static', "import { a } from './a.ts'"],
    ['on several lines', "import {\n  a, // first\n  type B,\n} from './a.ts'"],
    ['of a default and all', "import d, * as all from './a.ts'"],
    ['for its effect', "import './a.ts'"],
    ['passed on', "export { a } from './a.ts'"],
    ['passed on whole', "export * as a from './a.ts'"],
  ])('are found: %s', (_, text) => {
    expect(importsOf(file('src/bot/x.ts', text))).toEqual([found])
  })

  it.each(["import type { A } from './a.ts'", "export type { A } from './a.ts'"])('of types: %s', (text) => {
    expect(importsOf(file('src/bot/x.ts', text))).toEqual([{ ...found, isType: true }])
  })

  it.each(["await import(\n  './a.ts'\n)", "type A = import('./a.ts').A", "const a = require('./a.ts')"])(
    'are lazy: %s',
    (text) => {
      expect(importsOf(file('src/bot/x.ts', text))).toEqual([{ ...found, isLazy: true }])
    },
  )

  it.each([
    ['comments', "// import { a } from './a.ts'\n/* import('./a.ts') */"],
    ['strings', 'const a = "import { a } from \'./a.ts\'"'],
    ['templates', "const a = `\nimport { a } from './a.ts'\n`"],
    ['other calls', "const list = Array.from('abc'); export const from = 'a'"],
  ])('are not seen in %s', (_, text) => {
    expect(importsOf(file('src/bot/x.ts', text))).toEqual([])
  })

  it('are found after a regular expression with quotes and after a template in a template', () => {
    const text = `const q = /['"\`]/g\nconst t = \`a \${\`b \${'}'}\`} c\`\nimport { a } from 'zod'\n`
    expect(importsOf(file('x.ts', text)).map(({ target, line }) => [target, line])).toEqual([['zod', 3]])
  })
})

describe('layers', () => {
  it.each([
    ['coach', 'src/coach/c139/x.ts', '../../store/index.ts'],
    ['coach', 'src/coach/x.ts', 'node:fs'],
    ['coach', 'src/coach/x.ts', 'kysely'],
    ['coach', 'src/coach/x.ts', './index.ts'],
    ['coach', 'src/coach/x.ts', '../config.ts'],
    ['store', 'src/store/x.ts', '../coach/day.ts'],
    ['store', 'src/store/x.ts', '../bot/index.ts'],
    ['store', 'src/store/x.ts', '@slack/bolt'],
    ['store', 'src/store/x.ts', './index.ts'],
    ['bot', 'src/bot/deals/x.ts', '../../store/deals.ts'],
    ['bot', 'src/bot/x.ts', '../coach/day.ts'],
    ['bot', 'src/bot/x.ts', 'kysely'],
    ['bot', 'src/bot/x.ts', './index.ts'],
    ['bot', 'src/bot/x.ts', '../config.ts'],
    ['bot', 'src/bot/x.ts', '../../playground/workspace.ts'],
    ['example', 'src/example/fill.ts', '../store/accounts.ts'],
    ['example', 'src/example/people.ts', '../bot/index.ts'],
    ['command line', 'src/cli.ts', './store/accounts.ts'],
    ['command line', 'src/cli/start.ts', '../../playground/page/app.tsx'],
    ['root of src', 'src/main.ts', '../playground/workspace.ts'],
    ['root of src', 'src/main.ts', './bot/ids.ts'],
    ['root of src', 'src/config.ts', './cli.ts'],
    ['page', 'playground/page/app.tsx', 'node:fs'],
    ['page', 'playground/page/app.tsx', '../workspace.ts'],
    ['playground', 'playground/workspace.ts', '../src/bot/index.ts'],
    ['playground', 'playground/workspace.ts', './page/app.tsx'],
    ['playground', 'playground/slack/x.ts', '../../src/bot/ids.ts'],
  ])('%s: %s may not import %s', (layer, path, target) => {
    const [stray] = strayImports([file(path, `import type { X } from '${target}'`)])
    expect(stray).toMatchObject({ path, line: 1, what: expect.stringContaining(`${layer} imports`) })
  })

  it.each([
    ['src/coach/c139/x.ts', ['../day.ts', 'zod', 'tyme4ts', 'temporal-polyfill']],
    ['src/store/x.ts', ['./saved.ts', '../coach/index.ts', 'kysely', 'better-sqlite3', 'pg', 'node:crypto']],
    ['src/bot/deals/x.ts', ['../ids.ts', '../../coach/index.ts', '../../store/index.ts', '@slack/bolt']],
    ['src/example/fill.ts', ['./people.ts', '../coach/index.ts', '../store/index.ts']],
    ['src/cli/start.ts', ['../example/fill.ts', '../../playground/workspace.ts', '../main.ts']],
    ['src/main.ts', ['./config.ts', './bot/index.ts', './store/index.ts', 'pino', 'node:crypto']],
    ['src/cli.ts', ['./main.ts', './cli/plan.ts', '../playground/workspace.ts', './coach/index.ts']],
    ['playground/page/app.tsx', ['preact', 'preact/hooks', './view.tsx', '../protocol.ts']],
    ['playground/workspace.ts', ['./protocol.ts', '../src/bot/blocks/limits.ts', 'ws', 'node:http']],
    ['test/store/x.test.ts', ['../../src/store/accounts.ts', 'vitest']],
  ])('%s may import %j', (path, targets) => {
    const text = targets.map((target) => `import '${target}'`).join('\n')
    expect(strayImports([file(path, text)])).toEqual([])
  })
})

describe('loops', () => {
  it('are found across three files, by types alone, once', () => {
    const sources = [
      file('src/a.ts', "import type { B } from './b.ts'"),
      file('src/b.ts', "import type { C } from './c.ts'"),
      file('src/c.ts', "export type { A } from './a.ts'"),
      file('src/d.ts', "import './a.ts'"),
    ]
    expect(importLoops(sources).map(({ what }) => what)).toEqual([
      'src/a.ts → src/b.ts → src/c.ts → src/a.ts',
    ])
  })

  it('are told by the shortest of a knot', () => {
    const sources = [
      file('src/a.ts', "import './b.ts'"),
      file('src/b.ts', "import './c.ts'"),
      file('src/c.ts', "import './a.ts'\nimport './b.ts'"),
    ]
    expect(importLoops(sources).map(({ what }) => what)).toEqual(['src/b.ts → src/c.ts → src/b.ts'])
  })

  it('are not seen in a diamond', () => {
    const sources = [
      file('src/a.ts', "import './b.ts'\nimport './c.ts'"),
      file('src/b.ts', "import './d.ts'"),
      file('src/c.ts', "import './d.ts'"),
      file('src/d.ts', ''),
    ]
    expect(importLoops(sources)).toEqual([])
  })

  it('of a file with itself are found', () => {
    expect(importLoops([file('src/a.ts', "import './a.ts'")])).toHaveLength(1)
  })
})

describe('the start', () => {
  const cli = (text: string): readonly Source[] => [
    file('src/cli.ts', text),
    file('src/main.ts', "import { App } from '@slack/bolt'"),
    file('src/store/open.ts', "import pg from 'pg'"),
  ]

  it.each([
    ['Bolt', "import { start } from './main.ts'", '@slack/bolt'],
    ['PostgreSQL', "import { open } from './store/open.ts'", 'pg'],
    ['the playground', "import { open } from '../playground/workspace.ts'", 'playground/workspace.ts'],
  ])('is heavy when it loads %s', (_, text, target) => {
    expect(heavyStart(cli(text)).map(({ what }) => what)).toEqual([`loads ${target} for every command`])
  })

  it.each(["const { start } = await import('./main.ts')", "import type { Start } from './main.ts'"])(
    'is light with %s',
    (text) => {
      expect(heavyStart(cli(text))).toEqual([])
    },
  )
})
