import { describe, expect, it } from 'vitest'
import type { CallOutcome, Viewer } from '../../src/coach/index.ts'
import { dialects, useStore } from './stores.ts'
import { ANNA, addAccount, BEN, deskOf, LEI, outcomeOf } from './team.ts'

const SINCE = new Date('2026-02-01T00:00:00Z')

describe.each(dialects)('how calls ended on $dialect', (dialect) => {
  const bench = useStore(dialect)

  async function held(viewer: Viewer, outcome: CallOutcome, day: string) {
    const desk = deskOf(bench.store, viewer)
    const accountId = await addAccount(desk, `${outcome} ${day} ${viewer.memberId}`)
    const { value: call } = await desk.calls.plan({ accountId })
    await desk.calls.debrief(call.id, { outcome, debriefedAt: new Date(`${day}T09:00:00Z`) })
  }

  it('is told of one’s own calls alone, newest first, from a day on', async () => {
    await held(LEI, 'order', '2026-02-01')
    await held(LEI, 'no-sale', '2026-02-20')
    await held(LEI, 'advance', '2026-01-31')
    await held(BEN, 'advance', '2026-02-20')
    const own = await deskOf(bench.store, LEI).calls.listDebriefed(SINCE)
    expect(own.map(({ outcome }) => outcome)).toEqual(['no-sale', 'order'])
  })

  it('is counted over the team for those who lead, and for nobody else', async () => {
    await held(LEI, 'order', '2026-02-02')
    await held(BEN, 'order', '2026-02-20')
    await held(BEN, 'continuation', '2026-01-20')
    const none = { advance: 0, continuation: 0, 'no-sale': 0 }
    expect(await deskOf(bench.store, ANNA).calls.countOutcomes(SINCE)).toEqual({ order: 2, ...none })
    expect(await outcomeOf(deskOf(bench.store, LEI).calls.countOutcomes(SINCE))).toBe('managers-only')
  })
})
