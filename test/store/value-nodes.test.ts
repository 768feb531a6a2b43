import { describe, expect, it } from 'vitest'
import { VALUE_NODES_MOST, type Viewer } from '../../src/coach/index.ts'
import { dialects, useStore } from './stores.ts'
import { ANNA, addAccount, BEN, deskOf, LEI, outcomeOf } from './team.ts'

describe.each(dialects)('the value framework on $dialect', (dialect) => {
  const bench = useStore(dialect)
  const desk = (viewer: Viewer = LEI) => deskOf(bench.store, viewer)
  const kpi = { level: 'executive-kpi', text: 'Cost per tonne', figure: '-8 %', servesIds: [] } as const

  it('keeps its boxes highest level first, whatever the order they came in', async () => {
    const account = await addAccount(desk())
    await desk().values.add(account, { level: 'offering', text: 'Monitoring', servesIds: [] })
    const { value: top } = await desk().values.add(account, kpi)
    const initiative = { level: 'initiative', text: 'Fewer stops', servesIds: [top.id] } as const
    const { value: way } = await desk().values.add(account, initiative)
    expect(await desk().values.listOf(account)).toMatchObject([
      { ...kpi, id: top.id },
      { ...initiative, id: way.id },
      { level: 'offering' },
    ])
    expect(way).not.toHaveProperty('figure')
  })

  it('takes a box out and brings it back with its links by one undo', async () => {
    const account = await addAccount(desk())
    const { value } = await desk().values.add(account, kpi)
    const { changeId } = await desk().values.remove(value.id)
    expect(await desk().values.listOf(account)).toEqual([])
    expect(await outcomeOf(desk().values.edit(value.id, { text: 'Other' }))).toBe('gone')
    await desk().undo(changeId)
    expect(await desk().values.listOf(account)).toEqual([value])
  })

  it('changes what is given and clears a figure', async () => {
    const account = await addAccount(desk())
    const { value } = await desk().values.add(account, kpi)
    await desk().values.edit(value.id, { text: 'Cost per ton', figure: null })
    const { figure: _, ...rest } = value
    expect(await desk().values.listOf(account)).toEqual([{ ...rest, text: 'Cost per ton' }])
  })

  it('links to boxes of the same account alone', async () => {
    const { value } = await desk().values.add(await addAccount(desk(), 'One'), kpi)
    const other = await addAccount(desk(), 'Two')
    const stray = { level: 'initiative', text: 'Stray', servesIds: [value.id] } as const
    expect(await outcomeOf(desk().values.add(other, stray))).toBe('gone')
  })

  it('is added to by the account’s own team, and unseen where the account is', async () => {
    const open = await addAccount(desk(), 'Open')
    const secret = await addAccount(desk(), 'Private', true)
    const { value } = await desk().values.add(secret, kpi)
    expect(await outcomeOf(desk(BEN).values.add(open, kpi))).toBe('not-allowed')
    expect(await desk(BEN).values.listOf(secret)).toEqual([])
    expect(await outcomeOf(desk(BEN).values.remove(value.id))).toBe('gone')
    expect(await desk(ANNA).values.listOf(secret)).toEqual([value])
  })

  it('holds no more boxes than a person can follow', async () => {
    const account = await addAccount(desk())
    for (let i = 0; i < VALUE_NODES_MOST; i += 1) await desk().values.add(account, kpi)
    expect(await outcomeOf(desk().values.add(account, kpi))).toBe('too-many')
  })
})

describe.each(dialects)('the weights of a chance on $dialect', (dialect) => {
  const bench = useStore(dialect)

  it('are kept beside the other settings of the team, and taken back by one undo', async () => {
    const { members, settings } = bench.store.workspace('T1')
    await members.remember({ id: 'U_ADMIN', name: 'Ada', slackAdmin: true, active: true })
    await settings.write({ currency: 'EUR' }, 'U_ADMIN')
    const desk = deskOf(bench.store, ANNA)
    const { changeId } = await desk.weights.save({ scale: 3, loyalty: 0 })
    expect(await settings.read()).toEqual({ currency: 'EUR', weights: { scale: 3, loyalty: 0 } })
    await desk.undo(changeId)
    expect(await settings.read()).toEqual({ currency: 'EUR' })
  })

  it('are for managers and admins', async () => {
    expect(await outcomeOf(deskOf(bench.store, BEN).weights.save({ scale: 3 }))).toBe('managers-only')
  })
})
