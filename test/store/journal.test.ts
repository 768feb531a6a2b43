import { describe, expect, it } from 'vitest'
import { AlreadySaved } from '../../src/store/index.ts'
import { dialects, useStore } from './stores.ts'
import { ANNA, addAccount, BEN, deskOf, outcomeOf } from './team.ts'

describe.each(dialects)('undo on $dialect', (dialect) => {
  const bench = useStore(dialect)

  it('takes back a new account, its name and its search words', async () => {
    const desk = deskOf(bench.store)
    const { value, changeId } = await desk.accounts.add({ name: 'Acme Steel', aliases: ['华远'] })
    expect(await desk.undo(changeId)).toEqual({ action: 'account.add' })
    expect(await desk.accounts.find(value.id)).toBeUndefined()
    expect(await desk.names.account('华远')).toEqual({ kind: 'none', near: [] })
    expect(await desk.find('acme')).toEqual([])
  })

  it('puts every field back as it was before an edit', async () => {
    const desk = deskOf(bench.store)
    const { value } = await desk.accounts.add({ name: 'Acme Steel', tier: 'A', aliases: ['AS'] })
    const { changeId } = await desk.accounts.edit(value.id, { name: 'Bolt', tier: null, aliases: [] })
    await desk.undo(changeId)
    expect(await desk.accounts.find(value.id)).toEqual(value)
    expect(await desk.names.account('as')).toMatchObject({ kind: 'one', id: value.id, how: 'alias' })
  })

  it('refuses when the row was changed since', async () => {
    const desk = deskOf(bench.store)
    const { value, changeId } = await desk.accounts.add({ name: 'Acme Steel' })
    await desk.accounts.edit(value.id, { tier: 'B' })
    expect(await outcomeOf(desk.undo(changeId))).toBe('changed-since')
    expect(await desk.accounts.find(value.id)).toMatchObject({ tier: 'B' })
  })

  it('refuses to take an account away from what was hung on it since', async () => {
    const desk = deskOf(bench.store)
    const { value, changeId } = await desk.accounts.add({ name: 'Acme Steel' })
    await desk.notes.add({ accountId: value.id, text: 'Line 2 stops', tags: [] })
    expect(await outcomeOf(desk.undo(changeId))).toBe('changed-since')
    expect(await desk.accounts.find(value.id)).toEqual(value)
  })

  it('takes a change back once', async () => {
    const desk = deskOf(bench.store)
    const { changeId } = await desk.accounts.add({ name: 'Acme Steel' })
    await desk.undo(changeId)
    expect(await outcomeOf(desk.undo(changeId))).toBe('already-undone')
  })

  it('is for the one who made the change, and those who lead', async () => {
    const { changeId } = await deskOf(bench.store).accounts.add({ name: 'Acme Steel' })
    expect(await outcomeOf(deskOf(bench.store, BEN).undo(changeId))).toBe('not-allowed')
    expect(await outcomeOf(deskOf(bench.store, ANNA).undo(changeId))).toBe('done')
  })

  it('knows no change of another workspace', async () => {
    const { changeId } = await deskOf(bench.store).accounts.add({ name: 'Acme Steel' })
    const elsewhere = bench.store.workspace('T2').as({ memberId: 'U_LEI', role: 'admin' })
    expect(await outcomeOf(elsewhere.undo(changeId))).toBe('gone')
  })
})

describe.each(dialects)('operations on $dialect', (dialect) => {
  const bench = useStore(dialect)

  it('saves once however often the same operation comes', async () => {
    const accountId = await addAccount(deskOf(bench.store))
    const note = { accountId, text: 'Line 2 stops every Friday', tags: [] }
    const { changeId } = await deskOf(bench.store, ANNA, 'op-1').notes.add(note)
    const again = deskOf(bench.store, ANNA, 'op-1').notes.add(note)
    await expect(again).rejects.toEqual(new AlreadySaved(changeId))
    expect(await deskOf(bench.store).notes.listOf(accountId)).toHaveLength(1)
  })

  it('saves once when the same operation comes many times at once', async () => {
    const accountId = await addAccount(deskOf(bench.store))
    const add = () =>
      outcomeOf(deskOf(bench.store, ANNA, 'op-1').notes.add({ accountId, text: 'once', tags: [] }))
    const outcomes = await Promise.all(Array.from({ length: 8 }, add))
    expect(outcomes.filter((outcome) => outcome === 'done')).toEqual(['done'])
    expect(await deskOf(bench.store).notes.listOf(accountId)).toHaveLength(1)
  })

  it('carries out more writes at once than there are connections', async () => {
    const add = (_: unknown, index: number) => addAccount(deskOf(bench.store), `Account ${index}`)
    const ids = await Promise.all(Array.from({ length: 40 }, add))
    expect(new Set(ids).size).toBe(40)
    expect(await deskOf(bench.store).accounts.count()).toBe(40)
  })

  it('tells the writes of one desk apart', async () => {
    const desk = deskOf(bench.store, ANNA, 'op-1')
    const accountId = await addAccount(desk)
    await desk.notes.add({ accountId, text: 'both are saved', tags: [] })
    expect(await desk.notes.listOf(accountId)).toHaveLength(1)
  })

  it('leaves no trace of a refused write', async () => {
    const accountId = await addAccount(deskOf(bench.store))
    const note = { accountId, text: 'not mine', tags: [] }
    expect(await outcomeOf(deskOf(bench.store, BEN, 'op-1').notes.add(note))).toBe('not-allowed')
    expect(await outcomeOf(deskOf(bench.store, ANNA, 'op-1').notes.add(note))).toBe('done')
  })

  it('means nothing in another workspace', async () => {
    await addAccount(deskOf(bench.store, ANNA, 'op-1'))
    const elsewhere = bench.store.workspace('T2').as(ANNA, 'op-1')
    expect(await outcomeOf(elsewhere.accounts.add({ name: 'Acme Steel' }))).toBe('done')
  })
})
