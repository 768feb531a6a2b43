import { describe, expect, it } from 'vitest'
import { addDays, chainsOf, type PainLink, resolveOf } from '../../../src/coach/index.ts'
import { felt, pain, worth } from './pain-fixtures.ts'
import { TODAY } from './sheet-fixtures.ts'

const ADMITTED = [pain('p', { evidence: 'said so' }), felt('i', 'p')]
const EXPLICIT = [...ADMITTED, worth('n', 'i')]
const BEFORE = addDays(TODAY, -1)
const stepOf = (links: readonly PainLink[], more: Partial<Parameters<typeof resolveOf>[0]> = {}) =>
  resolveOf({ chains: chainsOf(links), results: [], ...more })

describe('SPIN-1: how far the resolve has come', () => {
  it.each([
    ['unheard', []],
    ['hidden', [pain('p')]],
    ['hidden', [pain('p', { evidence: '  ' }), felt('i', 'p'), worth('n', 'i', false)]],
    ['admitted', ADMITTED],
    ['admitted', [...ADMITTED, worth('n', 'i', false)]],
    ['explicit', EXPLICIT],
  ] as const)('is %s', (step, links) => {
    expect(stepOf(links)).toEqual({ step })
  })

  it('is resolve only once they act on what they said, not by words alone', () => {
    const advance = { outcome: 'advance', on: TODAY } as const
    expect(stepOf(EXPLICIT, { results: [advance] })).toEqual({
      step: 'resolved',
      sign: { code: 'call', ...advance },
    })
    const before = { outcome: 'order', on: BEFORE } as const
    const warm = { outcome: 'continuation', on: TODAY } as const
    expect(stepOf(EXPLICIT, { results: [before, warm] })).toEqual({ step: 'explicit' })
  })

  it.each([
    ['brewing', 'explicit'],
    ['design', 'resolved'],
    ['commitment', 'resolved'],
  ] as const)('with the customer at %s is %s', (buyingStep, step) => {
    expect(stepOf(EXPLICIT, { buyingStep }).step).toBe(step)
  })

  it('never counts an act as resolve while no need of theirs is explicit, yet tells of it', () => {
    expect(stepOf(ADMITTED, { buyingStep: 'evaluate' })).toEqual({
      step: 'admitted',
      sign: { code: 'step', step: 'evaluate' },
    })
  })

  it('shows the newest commitment', () => {
    const results = [
      { outcome: 'advance', on: TODAY },
      { outcome: 'order', on: addDays(TODAY, 3) },
    ] as const
    expect(stepOf(EXPLICIT, { results }).sign).toMatchObject({ outcome: 'order' })
  })
})
