import { describe, expect, it } from 'vitest'
import { type ClosingReview, Day, type Viewer } from '../../src/coach/index.ts'
import { dialects, useStore } from './stores.ts'
import { ANNA, addAccount, BEN, deskOf, LEI, outcomeOf } from './team.ts'

const ON = Day.parse('2026-03-02')
const LOST: ClosingReview = {
  result: 'lost',
  lostBy: 'price',
  marginPercent: -2.5,
  wrongMarks: [{ element: 'F1' }],
  lesson: 'Meet the CFO before the price is named',
}

describe.each(dialects)('closed deals on $dialect', (dialect) => {
  const bench = useStore(dialect)
  const desk = (viewer: Viewer = LEI) => deskOf(bench.store, viewer)

  async function dealOf(name: string, isPrivate = false): Promise<string> {
    const accountId = await addAccount(desk(), `Account of ${name}`, isPrivate)
    return (await desk().deals.add({ accountId, name })).value.id
  }

  it('keep their review (ST-13), and one undo opens the deal again without it', async () => {
    const id = await dealOf('Line 2')
    const { value, changeId } = await desk().closings.close(id, { on: ON, review: LOST })
    expect(value.closed).toEqual({ on: ON, result: 'lost' })
    expect(await desk().closings.find(id)).toEqual(LOST)
    await desk().undo(changeId)
    expect((await desk().deals.find(id))?.closed).toBeUndefined()
    expect(await desk().closings.find(id)).toBeUndefined()
  })

  it('are closed once, by owner or those who lead', async () => {
    const id = await dealOf('Line 3')
    const closing = { on: ON, review: LOST }
    expect(await outcomeOf(desk(BEN).closings.close(id, closing))).toBe('not-allowed')
    await desk(ANNA).closings.close(id, closing)
    expect(await outcomeOf(desk().closings.close(id, closing))).toBe('deal-closed')
  })

  it('count with the value they ended at, and not where nobody judged them', async () => {
    const value = { win: 1, first: 1, clear: 6 }
    await desk().closings.close(await dealOf('Line 4', true), { on: ON, review: LOST, value })
    await desk().closings.close(await dealOf('Line 5'), { on: ON, review: LOST })
    expect(await desk(BEN).closings.listEnds()).toEqual([{ result: 'lost', value }])
  })

  it('list their reviews newest first from a day on, of the accounts one may see', async () => {
    const early = await dealOf('Line 7')
    const late = await dealOf('Line 8', true)
    await desk().closings.close(early, { on: Day.parse('2026-03-01'), review: LOST })
    await desk().closings.close(late, { on: ON, review: LOST })
    const kept = { dealId: late, deal: 'Line 8', on: ON, review: LOST }
    expect(await desk(ANNA).closings.listReviews(ON)).toEqual([kept])
    const all = await desk(ANNA).closings.listReviews(Day.parse('2026-03-01'))
    expect(all.map(({ deal }) => deal)).toEqual(['Line 8', 'Line 7'])
    expect((await desk(BEN).closings.listReviews(Day.parse('2026-01-01'))).map(({ deal }) => deal)).toEqual([
      'Line 7',
    ])
  })

  it('show their review to nobody who may not see the account', async () => {
    const id = await dealOf('Line 6', true)
    await desk().closings.close(id, { on: ON, review: LOST })
    expect(await desk(BEN).closings.find(id)).toBeUndefined()
  })
})

describe.each(dialects)('how deals are positioned on $dialect', (dialect) => {
  const bench = useStore(dialect)

  it('is kept part by part, and each part taken back by one undo', async () => {
    const desk = deskOf(bench.store)
    const accountId = await addAccount(desk)
    const { id } = (await desk.deals.add({ accountId, name: 'Line 2' })).value
    await desk.positionings.save(id, { ratings: { scale: 5 }, opening: 'leading' })
    const { changeId } = await desk.positionings.save(id, { concernSigns: ['price-haggling'] })
    const kept = { ratings: { scale: 5 }, opening: 'leading' }
    expect(await desk.positionings.read(id)).toMatchObject({ ...kept, concernSigns: ['price-haggling'] })
    await desk.undo(changeId)
    expect(await desk.positionings.read(id)).toMatchObject({ ...kept, concernSigns: [] })
    const change = deskOf(bench.store, BEN).positionings.save(id, { criteriaKnown: true })
    expect(await outcomeOf(change)).toBe('not-allowed')
  })
})
