// @ts-check
// Builds the coach and the measuring programs, then measures: npm run bench -- [--only P1,P2] [--size 0.1] [--write]
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

await import('./build.mjs')
await build({
  absWorkingDir: root,
  entryPoints: ['index', 'bare-echo', 'loaded-bot', 'claim-rounds', 'claimer'].map(
    (name) => `bench/${name}.ts`,
  ),
  outdir: 'dist/bench',
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
  ['--enable-source-maps', 'dist/bench/index.js', ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit' },
)
// A table written by hand of ours is not yet one that `biome ci` takes.
if (status === 0) spawnSync('npx', ['biome', 'format', '--write', 'bench/README.md'], { cwd: root })
process.exitCode = status ?? 1
