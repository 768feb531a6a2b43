// @ts-check
// Builds the fault harness, then runs it: npm run test:faults -- [--schedules 1000] [--killed 20] [--seed 42]
// With TEST_DATABASE_URL (see with-postgres.mjs) three processes share PostgreSQL.
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

await build({
  absWorkingDir: root,
  entryPoints: ['run', 'schedule-worker', 'killed-process'].map((name) => `test/faults/${name}.ts`),
  outdir: 'dist/faults',
  bundle: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  sourcemap: true,
  logLevel: 'warning',
})
const { status } = spawnSync(
  process.execPath,
  ['--enable-source-maps', 'dist/faults/run.js', ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit' },
)
process.exitCode = status ?? 1
