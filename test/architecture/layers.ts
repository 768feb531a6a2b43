import type { Import } from './imports.ts'
import { importsOf } from './imports.ts'
import type { Finding, Source } from './source.ts'

type Layer = Readonly<{ name: string; has: RegExp; may: readonly RegExp[]; mayNot: readonly RegExp[] }>

const COACH_DOOR = /^src\/coach\/index\.ts$/
const STORE_DOOR = /^src\/store\/index\.ts$/
// The example workspace's accounts; it has one thing to give, so its file is its door.
const EXAMPLE_DOOR = /^src\/example\/fill\.ts$/
const BOT_DOOR = /^src\/bot\/index\.ts$/
const NODE = /^node:/
const SLACK = /^@slack\//
const PACKAGE = /^(?!node:)[@a-z][^:]*$/
// Slack's limits are facts of Slack: the bot keeps to them, the playground refuses what breaks them.
const SLACK_LIMITS = /^src\/bot\/blocks\/limits\.ts$/
const OURS = /^(src|playground|test|bench|scripts)\//

// The first layer that has a file decides. A layer never imports its own door: that is how loops begin.
const LAYERS: readonly Layer[] = [
  {
    name: 'coach',
    has: /^src\/coach\//,
    may: [/^src\/coach\//, /^(zod|tyme4ts|temporal-polyfill)(\/|$)/],
    mayNot: [COACH_DOOR],
  },
  {
    name: 'store',
    has: /^src\/store\//,
    may: [/^src\/store\//, COACH_DOOR, NODE, /^(kysely|better-sqlite3|pg|zod)(\/|$)/],
    mayNot: [STORE_DOOR],
  },
  {
    name: 'bot',
    has: /^src\/bot\//,
    may: [
      /^src\/bot\//,
      COACH_DOOR,
      STORE_DOOR,
      NODE,
      SLACK,
      /^(chrono-node|ical-generator|@resvg\/resvg-js|node-cron|pino|zod)(\/|$)/,
    ],
    mayNot: [BOT_DOOR],
  },
  {
    name: 'example',
    has: /^src\/example\//,
    may: [/^src\/example\//, COACH_DOOR, STORE_DOOR],
    mayNot: [EXAMPLE_DOOR],
  },
  {
    name: 'command line',
    has: /^src\/(cli\.ts$|cli\/)/,
    may: [
      /^src\/[^/]+$/,
      /^src\/cli\//,
      EXAMPLE_DOOR,
      COACH_DOOR,
      STORE_DOOR,
      BOT_DOOR,
      NODE,
      PACKAGE,
      /^playground\/[^/]+$/,
    ],
    mayNot: [],
  },
  {
    name: 'root of src',
    has: /^src\/[^/]+$/,
    may: [/^src\/[^/]+$/, COACH_DOOR, STORE_DOOR, BOT_DOOR, NODE, PACKAGE],
    mayNot: [/^src\/cli\.ts$/],
  },
  {
    name: 'page',
    has: /^playground\/page\//,
    may: [/^playground\/(page\/|protocol\.ts$)/, /^(preact|temporal-polyfill)(\/|$)/, /^@slack\/types$/],
    mayNot: [],
  },
  {
    name: 'playground',
    has: /^playground\//,
    may: [/^playground\/(?!page\/)/, SLACK_LIMITS, NODE, PACKAGE],
    mayNot: [/^preact(\/|$)/],
  },
]

/** Imports that a layer may not have: upwards, past a door, its own door, or a package that is none of its business. */
export function strayImports(sources: readonly Source[]): readonly Finding[] {
  return sources.flatMap(importsOf).flatMap((found) => {
    const layer = LAYERS.find(({ has }) => has.test(found.from))
    if (layer === undefined || isAllowed(layer, found.target)) return []
    return [{ path: found.from, line: found.line, what: `${layer.name} imports ${found.target}` }]
  })
}

function isAllowed({ may, mayNot }: Layer, target: string): boolean {
  const rules = OURS.test(target) ? may.filter((rule) => rule !== PACKAGE) : may
  return rules.some((rule) => rule.test(target)) && !mayNot.some((rule) => rule.test(target))
}

/**
 * What the command line loads before it knows the command: packages and files reached from `src/cli.ts` by static
 * imports that run. Bolt, PostgreSQL's driver and the playground are only for the commands that use them.
 */
export function heavyStart(sources: readonly Source[]): readonly Finding[] {
  const edges = new Map(sources.map((source) => [source.path, importsOf(source).filter(runsAtOnce)]))
  const seen = new Set<string>()
  const queue = ['src/cli.ts']
  const findings: Finding[] = []
  for (const path of queue) {
    if (seen.has(path)) continue
    seen.add(path)
    for (const { from, target, line } of edges.get(path) ?? []) {
      queue.push(target)
      if (HEAVY.test(target)) findings.push({ path: from, line, what: `loads ${target} for every command` })
    }
  }
  return findings
}

const HEAVY = /^(@slack\/|pg$|playground\/)/

function runsAtOnce({ isLazy, isType }: Import): boolean {
  return !isLazy && !isType
}

/** Loops of files that import each other, types counted: of each knot of files the shortest loop, as its path. */
export function importLoops(sources: readonly Source[]): readonly Finding[] {
  const targets = new Map(
    sources.map((source) => [source.path, importsOf(source).map(({ target }) => target)]),
  )
  const loops = [...targets.keys()]
    .map((path) => shortestLoop(path, targets))
    .filter((loop) => loop !== undefined)
    .sort((a, b) => a.length - b.length)
  const told = new Set<string>()
  return loops.flatMap((loop) => {
    const [path = ''] = loop
    if (told.has(path)) return []
    for (const other of reachable(path, targets)) if (reachable(other, targets).has(path)) told.add(other)
    return [{ path, line: 1, what: [...loop, path].join(' → ') }]
  })
}

type Targets = ReadonlyMap<string, readonly string[]>

// The files from `start` on, the last of which imports `start` again.
function shortestLoop(start: string, targets: Targets): readonly string[] | undefined {
  const paths: (readonly string[])[] = [[start]]
  const seen = new Set<string>()
  for (const path of paths) {
    for (const target of targets.get(path.at(-1) ?? '') ?? []) {
      if (target === start) return path
      if (!seen.has(target)) paths.push([...path, target])
      seen.add(target)
    }
  }
  return undefined
}

// Every file that can be reached from this one; itself only when it lies on a loop.
function reachable(start: string, targets: Targets): ReadonlySet<string> {
  const seen = new Set<string>()
  const queue = [...(targets.get(start) ?? [])]
  for (const path of queue) {
    if (seen.has(path)) continue
    seen.add(path)
    queue.push(...(targets.get(path) ?? []))
  }
  return seen
}
