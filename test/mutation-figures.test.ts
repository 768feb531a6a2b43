import { describe, expect, it } from 'vitest'
import { countsOf, listSurvivors, scoreOf, tableOf } from '../scripts/mutation/figures.mjs'

const mutant = (status: string, line = 1) => ({
  status,
  mutatorName: 'EqualityOperator',
  replacement: 'left > 3',
  location: { start: { line, column: 8 } },
})

const report = {
  files: {
    'zone.ts': {
      source: 'one\n  if (left >= 3)\n',
      mutants: [mutant('Killed'), mutant('Killed'), mutant('Timeout'), mutant('Survived', 2)],
    },
    'value.ts': {
      source: 'three',
      mutants: [mutant('NoCoverage'), mutant('Ignored'), mutant('RuntimeError')],
    },
  },
}
const counts = { killed: 2, timedOut: 1, survived: 1, notReached: 1, leftOut: 1 }

describe('the figures of a mutation run', () => {
  it('count the mutants of all files by what became of them, those that never ran left out', () => {
    expect(countsOf(report)).toEqual(counts)
  })

  it.each([
    ['killed and timed out are found, the rest is not', counts, 60],
    [
      'nothing tried, nothing missed',
      { killed: 0, timedOut: 0, survived: 0, notReached: 0, leftOut: 3 },
      100,
    ],
  ])('score: %s', (_, given, score) => {
    expect(scoreOf(given)).toBe(score)
  })

  it('name the place, the line and the new text of what no test finds', () => {
    expect(listSurvivors(report)).toEqual([
      'zone.ts:2:8 Survived EqualityOperator\n  if (left >= 3)\n  → left > 3',
      'value.ts:1:8 NoCoverage EqualityOperator\n  three\n  → left > 3',
    ])
  })

  it('stand in a table, the sum below', () => {
    const part = { part: 'c139', on: '2026-11-21', commit: 'abc1234', ...counts }
    const other = { ...part, part: 'spin', killed: 4, survived: 0, notReached: 0, leftOut: 0 }
    expect(tableOf([part, other]).split('\n').slice(2)).toEqual([
      '| `c139` | 6 | 2 | 1 | 1 | 1 | 1 | 60.0 % | 2026-11-21 | `abc1234` |',
      '| `spin` | 5 | 4 | 1 | 0 | 0 | 0 | 100.0 % | 2026-11-21 | `abc1234` |',
      '| **All** | 11 | 6 | 2 | 1 | 1 | 1 | 80.0 % |  |  |',
    ])
  })
})
