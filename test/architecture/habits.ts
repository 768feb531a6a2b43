import { mask } from './mask.ts'
import type { Finding, Masked, Source } from './source.ts'
import { lineAt } from './source.ts'

/** A rule read from one file at a time: where it holds, where it does not, and what breaks it. */
type Habit = Readonly<{
  holds: RegExp
  except?: RegExp
  find: (masked: Masked) => readonly Readonly<{ offset: number; what: string }>[]
}>

const CLOCK =
  /\bDate\s*\.\s*now\b|\bnew\s+Date\b(?!\s*\(\s*[^\s)])|(?<!new\s+|[.\w])Date\s*\(|\bperformance\s*\.\s*now\b|\bTemporal\s*\.\s*Now\b|\bprocess\s*\.\s*hrtime\b/g
const RANDOM = /\bMath\s*\.\s*random\b|\brandomUUID\b|\bgetRandomValues\b/g
const ENVIRONMENT = /\bprocess\s*\.\s*(?:env|loadEnvFile)\b|\bimport\.meta\.env\b/g
const ANY = /(?<![.\w])any\b(?!\s*[(:?])/g
const NON_NULL = /[\w$\])]!(?!=)/g
const IGNORED =
  /@ts-(?:ignore|expect-error|nocheck)|biome-ignore|(?:oxlint|eslint)-disable|(?:v8|c8|istanbul) ignore/
const MOCK = /\bvi\s*\.\s*(?:mock|doMock|spyOn|hoisted)\b/g
const CONSOLE = /\bconsole\s*\./g
const DEFAULT = /\bexport\s+default\b|\bas\s+default\b|\bexport\s*\*/g
const VAGUE = /(?:^|[/-])(?:utils?|helpers?|common|misc|managers?|services?)(?=[/.-])/

const CODE = /^(src|playground|test|bench)\//
const IMPURE = /^src\/(main\.ts|cli\.ts|cli\/.+)$/

/** Rules that one file can break alone, by name. */
export const HABITS = {
  'reads the clock only at the edge': { holds: /^src\//, except: IMPURE, find: matches(CLOCK) },
  'draws random values only at the edge': {
    holds: /^(src|playground)\//,
    except: IMPURE,
    find: matches(RANDOM),
  },
  'reads the environment only at the edge': {
    holds: /^(src|playground)\//,
    except: /^src\/(config|main|cli)\.ts$/,
    find: matches(ENVIRONMENT),
  },
  'has no any': { holds: CODE, find: matches(ANY) },
  'has no non-null assertion': { holds: CODE, find: matches(NON_NULL) },
  'silences no checker': { holds: CODE, find: silenced },
  'mocks none of our code': { holds: /^test\//, find: matches(MOCK) },
  'names tests as facts': { holds: /^test\//, find: hopes },
  'prints only at the edge': { holds: /^src\//, except: IMPURE, find: matches(CONSOLE) },
  'exports by name': { holds: CODE, find: matches(DEFAULT) },
  'stays within 300 lines, data within 500': {
    holds: /^(src|playground|test|bench|scripts)\//,
    except: /\.generated\.|^test\/data\//,
    find: tooLong,
  },
  'has a name that says what it is': { holds: /^(src|playground|test|bench|scripts)\//, find: vagueName },
} satisfies Record<string, Habit>

/** The places where sources break a rule. */
export function broken(name: keyof typeof HABITS, sources: readonly Source[]): readonly Finding[] {
  const { holds, except, find }: Habit = HABITS[name]
  return sources
    .filter(({ path }) => holds.test(path) && except?.test(path) !== true)
    .map(mask)
    .flatMap((masked) =>
      find(masked).map(({ offset, what }) => ({
        path: masked.path,
        line: lineAt(masked.code, offset),
        what,
      })),
    )
}

/** Files of the playground that read the clock, of its server or of its page; one of each may. */
export function playgroundClocks(sources: readonly Source[], side: 'server' | 'page'): readonly string[] {
  const reads = matches(CLOCK)
  return sources
    .filter(({ path }) => path.startsWith('playground/'))
    .filter(({ path }) => path.startsWith('playground/page/') === (side === 'page'))
    .filter((source) => reads(mask(source)).length > 0)
    .map(({ path }) => path)
}

function matches(pattern: RegExp): Habit['find'] {
  return ({ code }) => [...code.matchAll(pattern)].map(({ index, 0: what }) => ({ offset: index, what }))
}

function silenced({ comments }: Masked): ReturnType<Habit['find']> {
  return comments.flatMap(({ start, text }) => {
    const found = IGNORED.exec(text)
    return found === null ? [] : [{ offset: start + found.index, what: found[0] }]
  })
}

// A test is named by the first argument of `it`, `test`, `describe`, or of what their `each` gives.
function hopes({ code, literals }: Masked): ReturnType<Habit['find']> {
  return literals
    .filter(({ start, value }) => /^\s*should\b/i.test(value) && /\(\s*$/.test(code.slice(0, start)))
    .map(({ start, value }) => ({ offset: start, what: value }))
}

function tooLong({ path, code }: Masked): ReturnType<Habit['find']> {
  // A door of a layer is a list of names, and as long as the layer is wide.
  const isData = /\/(bank|words)\/|-data\.ts$|^src\/\w+\/index\.ts$/.test(path)
  const lines = code.replace(/\n$/, '').split('\n').length
  return lines > (isData ? 500 : 300) ? [{ offset: 0, what: `${lines} lines` }] : []
}

function vagueName({ path }: Masked): ReturnType<Habit['find']> {
  const found = VAGUE.exec(path)
  return found === null ? [] : [{ offset: 0, what: path }]
}
