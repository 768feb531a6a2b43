// Bundles the command line with everything behind it into dist/, and the playground's page into dist/page.
// It runs on every install and before every start, so it says nothing and takes a fraction of a second.
import { existsSync } from 'node:fs'
import { chmod, readdir, readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const entry = join(root, 'src/cli.ts')
const pictureWorker = join(root, 'src/bot/pictures/worker.mjs')
const outdir = join(root, 'dist')
const pageBuilder = join(root, 'scripts/build-page.mjs')

// Native code cannot be bundled, and what is optional to a package may be absent.
const EXTERNAL = ['better-sqlite3', '@resvg/resvg-js', 'pg-native', 'bufferutil', 'utf-8-validate']

// Bundled CommonJS packages call `require` and read `__dirname`; an ES module has neither.
const COMMONJS = [
  "import { createRequire as createRequireHere } from 'node:module'",
  "import { dirname as dirnameOf } from 'node:path'",
  "import { fileURLToPath as pathOfUrl } from 'node:url'",
  'const require = createRequireHere(import.meta.url)',
  'const __filename = pathOfUrl(import.meta.url)',
  'const __dirname = dirnameOf(__filename)',
].join('; ')

async function buildCli() {
  const startsItself = (await readFile(entry, 'utf8')).startsWith('#!')
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { cli: entry, 'picture-worker': pictureWorker },
    outdir,
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    sourcemap: true,
    sourcesContent: false,
    legalComments: 'none',
    external: EXTERNAL,
    banner: { js: startsItself ? COMMONJS : `#!/usr/bin/env node\n${COMMONJS}` },
    metafile: true,
    logLevel: 'warning',
  })
  await chmod(join(outdir, 'cli.js'), 0o755)
  await removeOldChunks(new Set(Object.keys(metafile.outputs).map((path) => join(root, path))))
}

// Chunks carry a hash in their name, so a changed one leaves its forerunner behind.
async function removeOldChunks(kept) {
  const folder = join(outdir, 'chunks')
  if (!existsSync(folder)) return
  const old = (await readdir(folder)).map((name) => join(folder, name)).filter((path) => !kept.has(path))
  await Promise.all(old.map((path) => rm(path, { force: true })))
}

async function buildPlayground() {
  const { buildPage } = await import(pageBuilder)
  await buildPage()
}

try {
  await Promise.all([
    existsSync(entry) ? buildCli() : undefined,
    existsSync(pageBuilder) ? buildPlayground() : undefined,
  ])
} catch (error) {
  // esbuild has already said which line of ours is wrong; its own stack would only hide it.
  if (!Array.isArray(error?.errors)) throw error
  process.exitCode = 1
}
