import { describe, expect, it } from 'vitest'
import {
  addDays,
  MAINTENANCE_PHASES,
  maintenancePhase,
  PHASE_TEXTS,
  type PhaseText,
  parseDay,
} from '../../../src/coach/index.ts'

const WON = parseDay('2026-01-15')

describe('the phase after an order (ST-5)', () => {
  it.each([
    [0, 'new-toy'],
    [29, 'new-toy'],
    [30, 'learning'],
    [119, 'learning'],
    [120, 'results'],
    [900, 'results'],
  ] as const)('on day %i is %s', (days, phase) => {
    expect(maintenancePhase(WON, addDays(WON, days))).toBe(phase)
  })

  it('follows the lengths a team sets', () => {
    expect(maintenancePhase(WON, addDays(WON, 10), { learningFrom: 5, resultsFrom: 10 })).toBe('results')
  })

  it.each(MAINTENANCE_PHASES)('%s tells what happens and what to do', (phase) => {
    const { happens, seller }: PhaseText = PHASE_TEXTS[phase]
    expect([happens.en.endsWith('.'), happens.zh.endsWith('。'), seller.length > 1]).toEqual([
      true,
      true,
      true,
    ])
  })
})
