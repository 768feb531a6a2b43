import { describe, expect, it } from 'vitest'
import { addDays, parseDay } from '../../src/coach/index.ts'
import { dialects, useStore } from './stores.ts'
import { ANNA, addAccount, BEN, deskOf, outcomeOf } from './team.ts'

const TODAY = parseDay('2026-03-02')

describe.each(dialects)('what is kept about an account on $dialect', (dialect) => {
  const bench = useStore(dialect)
  const mine = () => deskOf(bench.store)

  it('gives notes newest first, by tag too', async () => {
    const accountId = await addAccount(mine())
    const one = await mine().notes.add({ accountId, text: 'Line 2 stops #pain', tags: ['pain'] })
    const two = await mine().notes.add({ accountId, text: 'no #painter', tags: ['painter'] })
    const stored = { accountId, id: one.value.id, authorId: 'U_LEI', at: bench.now }
    expect(one.value).toEqual({ ...stored, text: 'Line 2 stops #pain', tags: ['pain'] })
    expect(await mine().notes.find(one.value.id)).toEqual(one.value)
    expect(await mine().notes.listOf(accountId)).toEqual([two.value, one.value])
    expect(await mine().notes.listOf(accountId, { limit: 1 })).toEqual([two.value])
    expect(await mine().notes.listOf(accountId, { tag: 'pain' })).toEqual([one.value])
  })

  it('takes no contact or deal of another account', async () => {
    const [here, there] = [await addAccount(mine(), 'Here'), await addAccount(mine(), 'There')]
    const { value: contact } = await mine().contacts.add({ accountId: there, name: 'Mary' })
    const { value: deal } = await mine().deals.add({ accountId: there, name: 'Line 2' })
    const note = { accountId: here, text: 'hello', tags: [] }
    expect(await outcomeOf(mine().notes.add({ ...note, contactId: contact.id }))).toBe('gone')
    expect(await outcomeOf(mine().notes.add({ ...note, dealId: deal.id }))).toBe('gone')
  })

  it('gives open promises soonest first, and ends each once', async () => {
    const accountId = await addAccount(mine())
    const owed = { accountId, direction: 'they-owe', what: 'the drawings' } as const
    const { value: late } = await mine().promises.add({ ...owed, by: addDays(TODAY, 9) })
    const { value: soon } = await mine().promises.add({ ...owed, by: TODAY })
    expect(soon).toEqual({ ...owed, by: TODAY, id: soon.id, ownerId: 'U_LEI', state: 'open' })
    expect(await mine().promises.listOpen({ accountId, ownerId: 'U_LEI' })).toEqual([soon, late])
    expect(await mine().promises.listOpen({ dueUpTo: TODAY })).toEqual([soon])
    const kept = { ...soon, state: 'kept', endedOn: TODAY }
    expect((await mine().promises.end(soon.id, 'kept', TODAY))?.value).toEqual(kept)
    expect(await mine().promises.end(soon.id, 'dropped', TODAY)).toBeUndefined()
    expect(await mine().promises.find(soon.id)).toEqual(kept)
  })

  it('opens a promise again by undo', async () => {
    const accountId = await addAccount(mine())
    const owed = { accountId, direction: 'we-owe', what: 'a quote', by: TODAY } as const
    const { value } = await mine().promises.add(owed)
    const ended = await mine().promises.end(value.id, 'broken', TODAY)
    await mine().undo(ended?.changeId ?? '')
    expect(await mine().promises.listOpen({})).toEqual([value])
  })

  it('gives touches newest first and knows the last day', async () => {
    const accountId = await addAccount(mine())
    const { value: contact } = await mine().contacts.add({ accountId, name: 'Mary' })
    const touch = { accountId, kind: 'visit', on: TODAY } as const
    const { value: first } = await mine().touches.add({ ...touch, contactId: contact.id, what: 'lunch' })
    const { value: second } = await mine().touches.add(touch)
    const { value: older } = await mine().touches.add({ ...touch, on: addDays(TODAY, -3) })
    expect(await mine().touches.listOf({ accountId })).toEqual([second, first, older])
    expect(await mine().touches.listOf({ contactId: contact.id })).toEqual([first])
    expect(await mine().touches.lastOn(accountId)).toBe(TODAY)
  })

  it('gives the facts of the account, and of the deal asked for', async () => {
    const accountId = await addAccount(mine())
    const { value: deal } = await mine().deals.add({ accountId, name: 'Line 2' })
    const fact = { accountId, topic: 'lines', text: 'two', on: TODAY }
    const { value: general } = await mine().facts.add({ ...fact, source: 'Tom' })
    const { value: special } = await mine().facts.add({ ...fact, dealId: deal.id })
    expect(await mine().facts.listOf(accountId)).toEqual([general])
    expect(await mine().facts.listOf(accountId, deal.id)).toEqual([special, general])
  })

  it("takes an addition from the account's own team only", async () => {
    const accountId = await addAccount(mine())
    const touch = { accountId, kind: 'call', on: TODAY } as const
    expect(await outcomeOf(deskOf(bench.store, BEN).touches.add(touch))).toBe('not-allowed')
    await mine().accounts.edit(accountId, { collaboratorIds: ['U_BEN'] })
    expect(await outcomeOf(deskOf(bench.store, BEN).touches.add(touch))).toBe('done')
    expect(await outcomeOf(deskOf(bench.store, ANNA).touches.add(touch))).toBe('done')
  })
})
