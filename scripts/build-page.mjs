// Bundles the playground's page into dist/page: index.html, page.js and page.css, nothing from outside.
import { copyFile, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const source = join(root, 'playground/page')
const target = join(root, 'dist/page')

/** Builds the page afresh. It takes a fraction of a second and says nothing. */
export async function buildPage() {
  await mkdir(target, { recursive: true })
  await Promise.all([
    build({
      absWorkingDir: root,
      entryPoints: { page: join(source, 'main.tsx') },
      outdir: target,
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'browser',
      target: ['chrome120', 'firefox125', 'safari17'],
      jsx: 'automatic',
      jsxImportSource: 'preact',
      charset: 'utf8',
      legalComments: 'none',
      sourcemap: true,
      sourcesContent: false,
      logLevel: 'warning',
    }),
    build({
      absWorkingDir: root,
      entryPoints: { page: join(source, 'styles/page.css') },
      outdir: target,
      bundle: true,
      minify: true,
      charset: 'utf8',
      target: ['chrome120', 'firefox125', 'safari17'],
      logLevel: 'warning',
    }),
    copyFile(join(source, 'index.html'), join(target, 'index.html')),
  ])
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPage()
