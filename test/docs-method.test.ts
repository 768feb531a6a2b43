import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Rules whose code is still to come. A rule that has both code and test must leave this list. */
const NOT_YET: readonly string[] = [...['TIER-1', 'CLV-1', 'CLV-2', 'SAT-1', 'SAT-2', 'SAT-4']]

// The drill asks about rules, and this test lists them: neither keeps one.
const ONLY_TALKS = /(^|\/)(drill\/|docs-method\.test\.ts$)/

const rules = readAll('docs/method', '.md').flatMap((text) =>
  [...text.matchAll(/^### ([A-Z][A-Z0-9]*-\d+) \S/gm)].map(([, id]) => id ?? ''),
)
const kinds = [...new Set(rules.map((id) => id.replace(/-\d+$/, '')))].join('|')
const ID = new RegExp(`\\b(${kinds})-(\\d+)\\b(?: to \\1-(\\d+)\\b)?`, 'g')
const inCode = citedIn(readAll('src', '.ts'))
const inTests = citedIn(readAll('test', '.test.ts'))

function readAll(folder: string, ending: string): readonly string[] {
  return readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending) && !ONLY_TALKS.test(name))
    .map((name) => readFileSync(`${root}${folder}/${name}`, 'utf8'))
}

/** The ids that texts name; `ROLE-1 to ROLE-4` names four. */
function citedIn(texts: readonly string[]): ReadonlySet<string> {
  const found = texts.flatMap((text) => [...text.matchAll(ID)])
  return new Set(
    found.flatMap(([, kind, first, last]) =>
      span(Number(first), Number(last ?? first)).map((n) => `${kind}-${n}`),
    ),
  )
}

function span(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
}

describe('the rules of the method', () => {
  it('are read from the pages, each once', () => {
    expect(rules.length).toBeGreaterThan(90)
    expect(rules.filter((id, index) => rules.indexOf(id) < index)).toEqual([])
  })

  it.each([
    ['code', inCode],
    ['tests', inTests],
  ])('are cited by %s, but for those still to come', (_, cited) => {
    expect(rules.filter((id) => !cited.has(id) && !NOT_YET.includes(id))).toEqual([])
  })

  it('leave the list of those still to come once code and test cite them', () => {
    expect(NOT_YET.filter((id) => !rules.includes(id) || (inCode.has(id) && inTests.has(id)))).toEqual([])
  })

  it('are all there: no code and no test cites one that no page states', () => {
    expect([...inCode, ...inTests].filter((id) => !rules.includes(id))).toEqual([])
  })
})
