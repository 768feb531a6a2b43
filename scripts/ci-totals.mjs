// @ts-check
// Adds up what the test runs of .ci/run say, and prints it as `N passed, N failed` on the last line.
//
//   node scripts/ci-totals.mjs FOLDER
//
// FOLDER has, for each step that ran, NAME.exit with its exit code, and for each test run NAME.json from vitest too.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * A step of the run. `report` is vitest's JSON, absent for a step that runs no tests; a test run whose report is
 * missing or unreadable has crashed.
 *
 * @typedef {Readonly<{ name: string, exitCode: number, runsTests: boolean, report?: string }>} Step
 * @typedef {Readonly<{ passed: number, failed: number }>} Totals
 */

/**
 * Passed and failed tests of one step. Whatever makes a step fail counts as one failure when no test of it failed: a
 * checker's complaint, a file that does not load, an error outside any test, a crash, a run without tests.
 *
 * @param {Step} step
 * @returns {Totals}
 */
export function totalsOf({ exitCode, runsTests, report }) {
  const { passed, failed } = runsTests ? counted(report) : { passed: 0, failed: 0 }
  const isWell = exitCode === 0 && (!runsTests || passed + failed > 0)
  return { passed, failed: isWell ? failed : Math.max(failed, 1) }
}

/**
 * @param {readonly Step[]} steps
 * @returns {Totals} the sum; no steps at all is one failure
 */
export function sumOf(steps) {
  if (steps.length === 0) return { passed: 0, failed: 1 }
  return steps.map(totalsOf).reduce((sum, next) => ({
    passed: sum.passed + next.passed,
    failed: sum.failed + next.failed,
  }))
}

/**
 * @param {string | undefined} report
 * @returns {Totals}
 */
function counted(report) {
  const { numPassedTests, numFailedTests, testResults } = parsed(report)
  const unloaded = (testResults ?? []).filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  )
  return { passed: numPassedTests ?? 0, failed: (numFailedTests ?? 0) + unloaded.length }
}

/**
 * @param {string | undefined} report
 * @returns {{ numPassedTests?: number, numFailedTests?: number, testResults?: { status: string, assertionResults: { status: string }[] }[] }}
 */
function parsed(report) {
  try {
    return JSON.parse(report ?? '{}')
  } catch {
    // A run that was ended while it wrote its report; its exit code tells the rest.
    return {}
  }
}

/**
 * @param {string} folder
 * @returns {readonly Step[]} by name
 */
function readSteps(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.exit'))
  return names.sort().map((file) => {
    const name = file.slice(0, -'.exit'.length)
    const report = join(folder, `${name}.json`)
    return {
      name,
      exitCode: Number(readFileSync(join(folder, file), 'utf8').trim() || 1),
      runsTests: existsSync(join(folder, `${name}.tests`)),
      ...(existsSync(report) ? { report: readFileSync(report, 'utf8') } : {}),
    }
  })
}

function main() {
  const steps = readSteps(process.argv[2] ?? '')
  for (const step of steps) {
    const { passed, failed } = totalsOf(step)
    console.log(
      `${step.name.padEnd(24)} ${step.runsTests ? `passed ${passed}, failed ${failed}` : ''}${failed > 0 ? '  FAILED' : '  ok'}`,
    )
  }
  const { passed, failed } = sumOf(steps)
  console.log(`${passed} passed, ${failed} failed`)
  process.exitCode = failed > 0 ? 1 : 0
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) main()
