import { describe, expect, it } from 'vitest'
import { dealHealth } from '../../../src/coach/index.ts'

describe('the health of a deal (ST-6)', () => {
  it('is three parts, each beside its target', () => {
    expect(dealHealth({ values: { 'win-rate': 60, margin: 12 } }).parts).toStrictEqual([
      { part: 'win-rate', value: 60, target: 50, isBelow: false },
      { part: 'margin', value: 12, target: 20, isBelow: true },
      { part: 'customer', target: 60, isBelow: false },
    ])
  })

  it.each([
    ['likely, thin margin', { values: { 'win-rate': 50, margin: 19 } }, true],
    ['won, suffering customer', { result: 'won', values: { customer: 59 } }, true],
    ['won, at both targets', { result: 'won', values: { margin: 20, customer: 60 } }, false],
    ['won, nothing known', { result: 'won', values: {} }, false],
    ['chance unknown, thin margin', { values: { margin: 1 } }, false],
    ['unlikely, thin margin', { values: { 'win-rate': 49, margin: 1 } }, false],
    ['lost, thin margin', { result: 'lost', values: { 'win-rate': 90, margin: 1 } }, false],
  ] as const)('warns of an order at any price: %s', (...[_, input, isDear]) => {
    expect(dealHealth(input).isDear).toBe(isDear)
  })

  it('goes by the targets a team sets', () => {
    const targets = { 'win-rate': 0, margin: 5, customer: 0 }
    expect(dealHealth({ result: 'won', values: { margin: 6 }, targets }).isDear).toBe(false)
  })
})
