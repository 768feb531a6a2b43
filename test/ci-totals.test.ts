import { describe, expect, it } from 'vitest'
import { sumOf, totalsOf } from '../scripts/ci-totals.mjs'

const report = (
  numPassedTests: number,
  numFailedTests: number,
  testResults: readonly object[] = [],
): string => JSON.stringify({ numPassedTests, numFailedTests, testResults })

const unloaded = { status: 'failed', assertionResults: [] }
const redFile = { status: 'failed', assertionResults: [{ status: 'failed' }] }

describe('the totals of one test run', () => {
  it.each([
    ['all well', 0, report(12, 0), { passed: 12, failed: 0 }],
    ['two red tests', 1, report(10, 2, [redFile]), { passed: 10, failed: 2 }],
    ['a file that does not load', 1, report(10, 0, [unloaded]), { passed: 10, failed: 1 }],
    [
      'a red test and a file that does not load',
      1,
      report(9, 1, [redFile, unloaded]),
      { passed: 9, failed: 2 },
    ],
    ['an error outside any test', 1, report(12, 0), { passed: 12, failed: 1 }],
    ['a red test that the exit code hides', 0, report(11, 1, [redFile]), { passed: 11, failed: 1 }],
    ['a run without tests', 0, report(0, 0), { passed: 0, failed: 1 }],
    ['a report cut short', 137, '{"numPassed', { passed: 0, failed: 1 }],
  ])('counts %s', (_, ...[exitCode, text, totals]) => {
    expect(totalsOf({ name: 'test', exitCode, runsTests: true, report: text })).toEqual(totals)
  })

  it('counts a crash that leaves no report as one failure', () => {
    expect(totalsOf({ name: 'test', exitCode: 139, runsTests: true })).toEqual({ passed: 0, failed: 1 })
    expect(totalsOf({ name: 'test', exitCode: 0, runsTests: true })).toEqual({ passed: 0, failed: 1 })
  })
})

describe('the totals of all steps', () => {
  it('add up, a checker that complains as one failure', () => {
    const steps = [
      { name: 'install', exitCode: 0, runsTests: false },
      { name: 'types', exitCode: 2, runsTests: false },
      { name: 'test', exitCode: 0, runsTests: true, report: report(12, 0) },
      { name: 'page', exitCode: 1, runsTests: true, report: report(3, 1, [redFile]) },
    ]
    expect(sumOf(steps)).toEqual({ passed: 15, failed: 2 })
  })

  it('are a failure when nothing ran', () => {
    expect(sumOf([])).toEqual({ passed: 0, failed: 1 })
  })
})
