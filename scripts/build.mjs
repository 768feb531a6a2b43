// Builds dist/: cli.js, which answers --help by itself; program.cjs with everything else in one file; program.js, which
// loads that file fast; picture-worker.js, a thread of its own; and the playground's page. It runs on every install and
// before every start, so it says nothing, takes a fraction of a second and leaves alone what has not changed.
import { existsSync } from 'node:fs'
import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const outdir = join(root, 'dist')
const pageBuilder = join(root, 'scripts/build-page.mjs')

// Native code cannot be bundled, and what is optional to a package may be absent.
const EXTERNAL = ['better-sqlite3', 'pg-native', 'bufferutil', 'utf-8-validate']

const SHARED = {
  absWorkingDir: root,
  outdir,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  sourcemap: true,
  sourcesContent: false,
  legalComments: 'none',
  logLevel: 'warning',
  write: false,
}

/** The command line loads the rest from the file that the rest was built into. */
const programApart = {
  name: 'program apart',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/run-command\.ts$/ }, () => ({ path: './program.js', external: true })),
}

async function buildCommandLine() {
  const builds = await Promise.all([
    build({
      ...SHARED,
      entryPoints: { cli: 'src/cli.ts' },
      format: 'esm',
      banner: { js: '#!/usr/bin/env node' },
      plugins: [programApart],
    }),
    build({
      ...SHARED,
      entryPoints: { program: 'scripts/load-program.mjs' },
      format: 'esm',
      sourcemap: false,
    }),
    build({
      ...SHARED,
      entryPoints: { program: 'src/cli/run-command.ts' },
      format: 'cjs',
      outExtension: { '.js': '.cjs' },
      external: EXTERNAL,
      // Less to read at every start; names stay, so that a stack can be followed.
      minifyWhitespace: true,
      minifySyntax: true,
      lineLimit: 160,
      define: { 'import.meta.url': 'urlOfThisFile' },
      banner: { js: "const urlOfThisFile = require('node:url').pathToFileURL(__filename).href" },
    }),
    build({
      ...SHARED,
      entryPoints: { 'picture-worker': 'src/bot/pictures/worker.mjs' },
      format: 'esm',
      sourcemap: false,
      external: ['@resvg/resvg-js'],
    }),
  ])
  await mkdir(outdir, { recursive: true })
  await Promise.all(builds.flatMap(({ outputFiles }) => outputFiles).map(writeChanged))
  await chmod(join(outdir, 'cli.js'), 0o755)
}

async function writeChanged({ path, contents }) {
  const known = await readFile(path).catch(() => undefined)
  if (known?.equals(contents)) return
  await writeFile(path, contents)
  if (path.endsWith('program.cjs')) await removeCompiled()
}

// What V8 kept of the program that was here before.
async function removeCompiled() {
  const stale = (await readdir(outdir)).filter((name) => name.startsWith('program.cjs.cache'))
  await Promise.all(stale.map((name) => rm(join(outdir, name), { force: true })))
}

async function buildPlayground() {
  const { buildPage } = await import(pageBuilder)
  await buildPage()
}

try {
  await Promise.all([buildCommandLine(), existsSync(pageBuilder) ? buildPlayground() : undefined])
} catch (error) {
  // esbuild has already said which line of ours is wrong; its own stack would only hide it.
  if (!Array.isArray(error?.errors)) throw error
  process.exitCode = 1
}
