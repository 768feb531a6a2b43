import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { beforeAll, expect, test } from 'vitest'
import { compareTables } from './tables.ts'

const run = promisify(execFile)

/** Minutes that UTC is ahead of the zone on 1 January 2027: proof that the machine's zone really was another one. */
const zones: readonly (readonly [string, number])[] = [
  ['UTC', 0],
  ['Asia/Shanghai', -480],
  ['America/Los_Angeles', 480],
  ['Pacific/Kiritimati', -840],
  ['Pacific/Apia', -780],
]

let script = ''

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./print-tables.ts', import.meta.url))],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    // The script runs from standard input; the tables are found from where it was written.
    define: { 'import.meta.url': JSON.stringify(import.meta.url) },
  })
  script = outputFiles.map(({ text }) => text).join('')
})

// Five processes at once are slow to start where other tests keep the machine busy.
const PATIENCE_MS = 60_000

test.concurrent.each(zones)(
  'finds the same days on a machine in %s',
  async (zone, offset) => {
    expect(await printTablesIn(zone)).toEqual({
      winterOffsetMinutes: offset,
      shanghaiMorning: '2027-02-06T01:00:00.000Z',
      tables: compareTables(),
    })
  },
  PATIENCE_MS,
)

async function printTablesIn(zone: string): Promise<unknown> {
  const running = run(process.execPath, ['--input-type=module'], { env: { ...process.env, TZ: zone } })
  running.child.stdin?.end(script)
  return JSON.parse((await running).stdout)
}
