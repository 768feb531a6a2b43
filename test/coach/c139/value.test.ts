import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  calibratedValue,
  compareValues,
  countMarks,
  ELEMENTS,
  everyValue,
  layMarks,
  parseValue,
  writeValue,
  zoneOf,
  zoneRank,
} from '../../../src/coach/index.ts'
import { anyMarks, claimed, mark } from './deal-fixtures.ts'

describe('value (C139-1, C139-2, C139-6)', () => {
  it.each([
    ['', '0W0F0C'],
    ['C1', '0W0F1C'],
    ['W1', '1W0F0C'],
    ['C1 C2 C3 C4 C5 C6 C7 F1 F2 W1', '1W2F7C'],
    [ELEMENTS.join(' '), '1W3F9C'],
  ])('counts %j as %s', (list, written) => {
    expect(writeValue(countMarks(claimed(list)))).toBe(written)
  })

  it.each([
    ['claimed', 'Said so', 1],
    ['confirmed', 'Said so', 1],
    ['claimed', '', 0],
    ['confirmed', ' \n', 0],
    ['no', 'Said so', 0],
    ['unknown', 'Said so', 0],
  ] as const)('a %s mark with evidence %j counts %i', (state, evidence, win) => {
    expect(countMarks([mark('W1', state, { evidence })])).toEqual({ win, first: 0, clear: 0 })
  })

  it('counts an element once, by its last mark', () => {
    const marks = [mark('C1'), mark('C2'), mark('C1'), mark('C2', 'no')]
    expect(countMarks(marks)).toEqual({ win: 0, first: 0, clear: 1 })
  })

  it('leaves claims out of the calibrated value (COACH-3)', () => {
    const marks = [mark('W1'), mark('F1', 'confirmed'), mark('C1', 'confirmed', { evidence: '' })]
    expect(calibratedValue(marks)).toEqual({ win: 0, first: 1, clear: 0 })
  })

  it('has 80 values, lowest first, each written and read back unchanged', () => {
    const values = everyValue()
    expect(new Set(values.map(writeValue)).size).toBe(80)
    expect(values).toEqual(values.toSorted(compareValues))
    expect(values.map((value) => parseValue(writeValue(value)))).toEqual(values)
  })

  it.each([
    ['0W3F9C', '1W0F0C'],
    ['1W1F9C', '1W2F0C'],
    ['1W2F6C', '1W2F7C'],
  ])('puts %s below %s', (low, high) => {
    expect(compareValues(parseValue(low), parseValue(high))).toBeLessThan(0)
    expect(compareValues(parseValue(high), parseValue(low))).toBeGreaterThan(0)
  })

  it('reads a value in lower case with space around it', () => {
    expect(parseValue(' 1w2f7c ')).toEqual({ win: 1, first: 2, clear: 7 })
  })

  it.each(['', '2W0F0C', '1W4F0C', '1W2F10C', '1W2F', 'W1F2C7', '1W2F7C!', 'x1W2F7C'])(
    'refuses to read %j',
    (text) => {
      const refusal = { code: 'bad-choice', field: 'C139', text, choices: ['0W0F0C … 1W3F9C'] }
      expect(() => parseValue(text)).toThrow(expect.objectContaining({ refusal }))
    },
  )

  it('is never better calibrated than claimed, in any group', () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const all = countMarks(marks)
        const sure = calibratedValue(marks)
        return sure.win <= all.win && sure.first <= all.first && sure.clear <= all.clear
      }),
    )
  })

  it('never falls into a worse zone as a deal earns one more element', () => {
    fc.assert(
      fc.property(anyMarks, fc.constantFrom(...ELEMENTS), (marks, element) => {
        const before = countMarks(marks)
        const after = countMarks(layMarks(marks, [mark(element)]))
        return compareValues(after, before) >= 0 && zoneRank(zoneOf(after)) >= zoneRank(zoneOf(before))
      }),
    )
  })
})
