import { describe, expect, it } from 'vitest'
import { addDays, afterAnswer, type DrillState, parseDay } from '../../src/coach/index.ts'
import { dialects, useStore } from './stores.ts'
import { ANNA, BEN, deskOf, LEI } from './team.ts'

const TODAY = parseDay('2026-03-02')
const first = (item: string, isRight = true) => afterAnswer(undefined, { item, isRight, day: TODAY })
const again = (before: DrillState, isRight: boolean) =>
  afterAnswer(before, { item: before.item, isRight, day: addDays(TODAY, 2) })

describe.each(dialects)('practice on $dialect', (dialect) => {
  const bench = useStore(dialect)
  const drillOf = (viewer = LEI) => deskOf(bench.store, viewer).drill

  it('keeps what each answer left, by item', async () => {
    const [one, two] = [first('b'), first('a', false)]
    expect(await drillOf().record(one)).toBe(true)
    expect(await drillOf().record(two)).toBe(true)
    expect(await drillOf().list()).toEqual([two, one])
    expect(await drillOf().record(again(one, false))).toBe(true)
    expect(await drillOf().list()).toEqual([two, again(one, false)])
  })

  it('counts one answer once, however often it comes', async () => {
    const begun = first('a')
    expect([await drillOf().record(begun), await drillOf().record(begun)]).toEqual([true, false])
    const both = await Promise.all([
      drillOf().record(again(begun, true)),
      drillOf().record(again(begun, false)),
    ])
    expect(both.toSorted()).toEqual([false, true])
    expect((await drillOf().list()).map(({ right, wrong }) => right + wrong)).toEqual([2])
  })

  it("shows nobody another member's answers, whoever leads, nor another workspace's", async () => {
    await drillOf().record(first('a'))
    expect([await drillOf(BEN).list(), await drillOf(ANNA).list()]).toEqual([[], []])
    expect(await bench.store.workspace('T2').as(LEI).drill.list()).toEqual([])
    expect(await bench.store.workspace('T2').as(ANNA).drill.coverage(['a'])).toEqual([])
  })

  it('tells those who lead how much each member has seen, a rep only of herself', async () => {
    for (const item of ['a', 'b', 'retired']) await drillOf().record(first(item))
    await drillOf(BEN).record(first('b', false))
    const [ben, lei] = [
      { memberId: 'U_BEN', seen: 1 },
      { memberId: 'U_LEI', seen: 2 },
    ]
    expect(await drillOf(ANNA).coverage(['a', 'b', 'c'])).toEqual([ben, lei])
    expect(await drillOf().coverage(['a', 'b', 'c'])).toEqual([lei])
    expect(await drillOf(ANNA).coverage([])).toEqual([])
  })
})
