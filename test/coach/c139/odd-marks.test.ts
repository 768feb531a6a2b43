import { describe, expect, it } from 'vitest'
import { oddMarks } from '../../../src/coach/index.ts'
import { claimed, elements, mark } from './deal-fixtures.ts'

describe('odd marks (C139-7)', () => {
  it.each([
    ['', []],
    ['C1 C2 C3', []],
    ['C4 F2', []],
    ['C4 F2 F3', []],
    ['C4 F1 W1', []],
    ['C4 F1 F2 F3 W1', []],
    ['C4 F1', [['first-without-win', 'F1']]],
    ['C4 F1 F2', [['first-without-win', 'F1']]],
    ['C4 F1 F2 F3', [['first-without-win', 'F1 F2 F3']]],
    ['C4 W1', [['win-without-first', 'W1']]],
    ['F2', [['deciders-unknown', 'F2']]],
    ['F1 W1', [['deciders-unknown', 'F1 W1']]],
    [
      'W1',
      [
        ['win-without-first', 'W1'],
        ['deciders-unknown', 'W1'],
      ],
    ],
  ])('in %j are %j', (earned, odd) => {
    const expected = odd.map(([code, list]) => ({ code, elements: elements(list ?? '') }))
    expect(oddMarks(claimed(earned))).toEqual(expected)
  })

  it('question a yes on F2 when C4 was judged no', () => {
    const codes = oddMarks([mark('C4', 'no'), mark('F2')]).map(({ code }) => code)
    expect(codes).toEqual(['deciders-unknown'])
  })
})
