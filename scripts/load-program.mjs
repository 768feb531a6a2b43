// @ts-check
// Becomes dist/program.js: runs dist/program.cjs with what V8 compiled of it the last time, which halves the start.
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { constants, Script } from 'node:vm'

const file = fileURLToPath(new URL('program.cjs', import.meta.url))
const cacheFile = `${file}.cache`
// By then the bot is connected and what it needed for that is compiled.
const KEEP_AFTER_MS = 5_000

/** @typedef {{ runCommand: typeof import('../src/cli/run-command.ts').runCommand }} Program */

/** @returns {Program} */
function load() {
  const require = createRequire(file)
  // Node reads the source maps of what it loads by itself.
  if (process.execArgv.includes('--enable-source-maps')) return require(file)
  const cachedData = readCache()
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`
  const script = new Script(source, {
    filename: file,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(cachedData && { cachedData }),
  })
  const isFresh = cachedData !== undefined && script.cachedDataRejected !== true
  if (!isFresh && process.argv[2] === 'start') keepCompiled(script)
  const module = { exports: /** @type {Program} */ ({}) }
  script.runInThisContext()(module.exports, require, module, file, dirname(file))
  return module.exports
}

function readCache() {
  try {
    return readFileSync(cacheFile)
  } catch {
    return undefined // Not made yet.
  }
}

/** @param {Script} script */
function keepCompiled(script) {
  const keep = () => {
    clearTimeout(timer)
    process.off('exit', keep)
    const unfinished = `${cacheFile}.${process.pid}`
    try {
      writeFileSync(unfinished, script.createCachedData())
      renameSync(unfinished, cacheFile)
    } catch {
      rmSync(unfinished, { force: true }) // The folder may not be ours to write: the next start is slow again.
    }
  }
  const timer = setTimeout(keep, KEEP_AFTER_MS).unref()
  process.once('exit', keep)
}

export const { runCommand } = load()
