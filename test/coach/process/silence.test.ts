import { expect, it } from 'vitest'
import { CADENCE, silenceLevel } from '../../../src/coach/index.ts'

const at = (daysSilent: number, rhythm = CADENCE.A) => silenceLevel({ daysSilent, rhythm, isOn: true })

it.each([
  [14, 'quiet'],
  [15, 'rep'],
  [21, 'rep'],
  [22, 'rep-and-manager'],
  [42, 'rep-and-manager'],
  [43, 'at-risk'],
] as const)('silence of %i days on an A account is %s (ST-12)', (days, level) => {
  expect(at(days)).toBe(level)
})

it('silence escalates by tier: what puts A at risk is nothing yet on D (ST-12)', () => {
  expect(
    [CADENCE.A, CADENCE.B, CADENCE.C, CADENCE.D].map((rhythm) =>
      silenceLevel({ daysSilent: 50, rhythm, isOn: true }),
    ),
  ).toEqual(['at-risk', 'rep-and-manager', 'quiet', 'quiet'])
})

it('silence stays quiet until the team switches it on, and without a rhythm (ST-12)', () => {
  expect(silenceLevel({ daysSilent: 900, rhythm: CADENCE.A, isOn: false })).toBe('quiet')
  expect(silenceLevel({ daysSilent: 900, isOn: true })).toBe('quiet')
})
