// @ts-check
// Builds the simulation of a year, then runs it: npm run test:year -- [--members 200] [--contacts 20000] [--seed 1]
// [--from 2027-01-01] [--days 365]. Its database lives in memory where the machine has a folder for that.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const IN_MEMORY = '/dev/shm'

await build({
  absWorkingDir: root,
  entryPoints: ['test/year/run.ts'],
  outfile: 'dist/year/run.js',
  bundle: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  sourcemap: true,
  logLevel: 'warning',
})
const folder = existsSync(IN_MEMORY) ? ['--folder', IN_MEMORY] : []
const { status } = spawnSync(
  process.execPath,
  ['--enable-source-maps', 'dist/year/run.js', ...folder, ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit' },
)
process.exitCode = status ?? 1
