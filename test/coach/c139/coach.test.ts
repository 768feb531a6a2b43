import { describe, expect, it } from 'vitest'
import {
  calibrationGap,
  calibrationOf,
  canConfirm,
  coachQuality,
  parseValue,
} from '../../../src/coach/index.ts'
import { coach, person } from './deal-fixtures.ts'

describe('coach quality (COACH-2)', () => {
  const parts = [0, 1, 2]
  const all = parts.flatMap((access) =>
    parts.flatMap((candour) => parts.map((motive) => ({ kind: 'value', access, candour, motive }) as const)),
  )

  it('confirms from 4 of 6 on, over all 27 judgements', () => {
    expect(all).toHaveLength(27)
    for (const each of all) expect(canConfirm(each)).toBe(each.access + each.candour + each.motive >= 4)
  })

  it('adds knowing, telling and gaining', () => {
    expect(coachQuality({ kind: 'value', access: 2, candour: 1, motive: 0 })).toBe(3)
  })
})

describe('calibration (COACH-1)', () => {
  it.each([
    ['nobody', [], 'none'],
    ['a person who is no coach', [person('mary')], 'none'],
    ['one weak coach', [coach('tom', 'relations', 3)], 'none'],
    ['one coach', [coach('tom', 'relations', 4)], 'fair'],
    ['two kinds', [coach('tom', 'relations'), coach('ann', 'value')], 'fair'],
    ['three of one kind', ['a', 'b', 'c'].map((id) => coach(id, 'value')), 'fair'],
    ['three kinds', [coach('a', 'relations'), coach('b', 'value'), coach('c', 'resources')], 'sound'],
    [
      'three kinds, one weak',
      [coach('a', 'relations'), coach('b', 'value'), coach('c', 'resources', 1)],
      'fair',
    ],
  ] as const)('by %s is %3$s', (_, people, calibration) => {
    expect(calibrationOf(people)).toBe(calibration)
  })
})

describe('the gap between claimed and calibrated (COACH-3)', () => {
  it.each([
    ['1W1F4C', '0W1F3C', { zones: 1, elements: 2, isWide: true }],
    ['1W3F9C', '0W0F0C', { zones: 2, elements: 13, isWide: true }],
    ['1W2F6C', '1W2F3C', { zones: 0, elements: 3, isWide: true }],
    ['1W2F6C', '1W2F4C', { zones: 0, elements: 2, isWide: false }],
    ['0W2F7C', '0W2F6C', { zones: 1, elements: 1, isWide: true }],
    ['0W1F1C', '0W1F1C', { zones: 0, elements: 0, isWide: false }],
  ])('from %s to %s is %j', (claimed, calibrated, gap) => {
    expect(calibrationGap(parseValue(claimed), parseValue(calibrated))).toEqual(gap)
  })
})
