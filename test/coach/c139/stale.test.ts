import { describe, expect, it } from 'vitest'
import { addDays, parseDay, staleMarks } from '../../../src/coach/index.ts'
import { mark, TODAY } from './deal-fixtures.ts'

const deal = { stageSince: parseDay('2026-01-01') }

describe('stale marks (C139-9)', () => {
  it.each([
    [0, []],
    [29, []],
    [30, ['aged']],
    [200, ['aged']],
  ] as const)('evidence %i days old is %j', (age, why) => {
    const marks = [mark('C4', 'confirmed', { on: addDays(TODAY, -age) })]
    expect(staleMarks({ marks, deal, today: TODAY }).map((each) => each.why)).toEqual(why)
  })

  it.each([
    [-1, ['stage-changed']],
    [0, []],
    [1, []],
  ] as const)('evidence of day %i of the stage is %j', (offset, why) => {
    const stageSince = addDays(TODAY, -5)
    const marks = [mark('C4', 'claimed', { on: addDays(stageSince, offset) })]
    expect(staleMarks({ marks, deal: { stageSince }, today: TODAY }).map((each) => each.why)).toEqual(why)
  })

  it('ages by the days the team chose', () => {
    const marks = [mark('C4', 'claimed', { on: addDays(TODAY, -10) })]
    const [stale] = staleMarks({ marks, deal, today: TODAY, staleAfterDays: 10 })
    expect(stale).toEqual({ element: 'C4', on: addDays(TODAY, -10), why: 'aged' })
  })

  it('are only what counts: a no or a bare yes does not age', () => {
    const on = addDays(TODAY, -90)
    const marks = [
      mark('C1', 'no', { on }),
      mark('C2', 'unknown', { on }),
      mark('C3', 'claimed', { on, evidence: '' }),
    ]
    expect(staleMarks({ marks, deal, today: TODAY })).toEqual([])
  })

  it('come oldest first, then in reading order', () => {
    const aged = (days: number) => ({ on: addDays(TODAY, -days) })
    const marks = [
      mark('W1', 'claimed', aged(40)),
      mark('C2', 'claimed', aged(31)),
      mark('C1', 'claimed', aged(40)),
    ]
    expect(staleMarks({ marks, deal, today: TODAY }).map(({ element }) => element)).toEqual([
      'C1',
      'W1',
      'C2',
    ])
  })
})
