// @ts-check
// Mutation tests of the coach's rules, part by part: npm run test:mutation -- [part …] [--fresh] [--quick]
//
// A part is a folder of src/coach, or `values` for the files beside the folders. What was found before is used again
// unless a file or its tests changed; --fresh begins anew. --quick leaves out what runs only when a file is loaded: such a
// mutant needs every test of the part. The mutants that no test finds go to .mutation/PART.txt, and the figures of all
// parts, each of the last run, to docs/mutation.md.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Stryker } from '@stryker-mutator/core'
import config from '../stryker.config.mjs'
import { countsOf, listSurvivors, scoreOf, tableOf } from './mutation/figures.mjs'

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'))

const FOUND = '.mutation'
const PAGE = 'docs/mutation.md'
const TABLE = /(<!-- figures -->\n)[\s\S]*(\n<!-- end of figures -->)/
const [, ...withoutRules] = config.mutate

const folders = readdirSync('src/coach', { withFileTypes: true }).filter((entry) => entry.isDirectory())
const parts = [...folders.map(({ name }) => name).sort(), 'values']
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const unknown = wanted.filter((part) => !parts.includes(part))
if (unknown.length > 0) throw new Error(`no such part: ${unknown.join(', ')}; there are ${parts.join(', ')}`)

for (const part of wanted.length > 0 ? wanted : parts) {
  if (process.argv.includes('--fresh')) rmSync(`${FOUND}/${part}.incremental.json`, { force: true })
  await testPart(part)
  writePage()
}

/** @param {string} part */
async function testPart(part) {
  console.log(`\n== ${part}`)
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
  const on = new Date().toISOString().slice(0, 10)
  // Read by vitest.mutation.config.ts.
  process.env['MUTATION_PART'] = part
  const rules = part === 'values' ? 'src/coach/*.ts' : `src/coach/${part}/**/*.ts`
  await new Stryker({
    mutate: [rules, ...withoutRules],
    incrementalFile: `${FOUND}/${part}.incremental.json`,
    ignoreStatic: process.argv.includes('--quick'),
    jsonReporter: { fileName: `${FOUND}/${part}.json` },
  }).runMutationTest()
  const report = JSON.parse(readFileSync(`${FOUND}/${part}.json`, 'utf8'))
  const counts = countsOf(report)
  writeFileSync(`${FOUND}/${part}.txt`, `${listSurvivors(report).join('\n')}\n`)
  writeFileSync(`${FOUND}/${part}.figures.json`, JSON.stringify({ part, on, commit, ...counts }))
  console.log(
    `${scoreOf(counts).toFixed(1)} % of ${part} killed; what survived stands in ${FOUND}/${part}.txt`,
  )
}

function writePage() {
  const figures = parts
    .map((part) => `${FOUND}/${part}.figures.json`)
    .filter((file) => existsSync(file))
    .map((file) => JSON.parse(readFileSync(file, 'utf8')))
  const page = readFileSync(PAGE, 'utf8')
  writeFileSync(
    PAGE,
    page.replace(TABLE, (_, start, end) => `${start}${tableOf(figures)}${end}`),
  )
  // The table as the formatter wants it.
  execFileSync('npx', ['biome', 'format', '--write', PAGE], { stdio: 'ignore' })
}
