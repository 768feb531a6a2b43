import { describe, expect, it } from 'vitest'
import { parseDay } from '../../src/coach/index.ts'
import type { Learnt } from '../../src/store/index.ts'
import { dialects, useStore } from './stores.ts'
import { addAccount, BEN, deskOf, outcomeOf } from './team.ts'

const TODAY = parseDay('2026-03-02')
const CALL_AT = new Date('2026-03-02T00:30:00Z')
const LEARNT: Learnt = {
  facts: [{ topic: 'budget', text: 'approved in April', source: 'Tom Reed', on: TODAY }],
  notes: [{ text: 'Line 2 stops every Friday #pain', tags: ['pain'] }],
  promises: [{ direction: 'we-owe', what: 'the quote', by: parseDay('2026-03-06') }],
  touches: [{ kind: 'visit', on: TODAY }],
}

describe.each(dialects)('the debrief of a call on $dialect', (dialect) => {
  const bench = useStore(dialect)
  const debriefed = { outcome: 'advance', debriefedAt: new Date('2026-03-02T01:00:00Z') } as const

  async function planned() {
    const desk = deskOf(bench.store)
    const accountId = await addAccount(desk)
    const { value: contact } = await desk.contacts.add({ accountId, name: 'Tom Reed' })
    const { value: deal } = await desk.deals.add({ accountId, name: 'Line 2' })
    const about = { accountId, contactId: contact.id, dealId: deal.id }
    return { desk, about, call: (await desk.calls.plan({ ...about, at: CALL_AT })).value }
  }

  it('keeps all that was learnt, about the person and the deal of the call', async () => {
    const { desk, about, call } = await planned()
    await desk.calls.debrief(call.id, debriefed, LEARNT)
    const { accountId, contactId, dealId } = about
    expect(await desk.facts.listOf(accountId, dealId)).toMatchObject([{ topic: 'budget', dealId }])
    expect(await desk.notes.listOf(accountId, { tag: 'pain' })).toMatchObject([about])
    expect(await desk.promises.listOpen({ accountId })).toMatchObject([{ ...about, what: 'the quote' }])
    expect(await desk.touches.listOf({ contactId })).toMatchObject([{ kind: 'visit', on: TODAY }])
  })

  it('keeps what was learnt while a call goes on, and one undo takes it back', async () => {
    const { desk, about } = await planned()
    const { changeId } = await desk.calls.learn(about, LEARNT)
    expect(await desk.facts.listOf(about.accountId, about.dealId)).toMatchObject([{ topic: 'budget' }])
    await desk.undo(changeId)
    expect(await desk.facts.listOf(about.accountId, about.dealId)).toEqual([])
    expect(await desk.notes.listOf(about.accountId)).toEqual([])
  })

  it('is taken back by one undo', async () => {
    const { desk, about, call } = await planned()
    const mark = { element: 'C4', state: 'claimed', evidence: 'said so', on: TODAY, byId: 'U_LEI' } as const
    const { changeId } = await desk.calls.debrief(call.id, debriefed, { ...LEARNT, marks: [mark] })
    expect((await desk.assessments.latest(about.dealId))?.marks).toEqual([mark])
    await desk.undo(changeId)
    expect(await desk.calls.find(call.id)).toEqual(call)
    expect(await desk.facts.listOf(about.accountId, about.dealId)).toEqual([])
    expect(await desk.notes.listOf(about.accountId)).toEqual([])
    expect(await desk.promises.listOpen(about)).toEqual([])
    expect(await desk.assessments.latest(about.dealId)).toBeUndefined()
  })

  it('keeps nothing where one part is refused', async () => {
    const { desk, about } = await planned()
    await desk.accounts.edit(about.accountId, { collaboratorIds: ['U_BEN'] })
    const ben = deskOf(bench.store, BEN)
    const { value: call } = await ben.calls.plan({ ...about, at: CALL_AT })
    const mark = { element: 'C4', state: 'no', on: TODAY, byId: 'U_BEN' } as const
    const refused = ben.calls.debrief(call.id, debriefed, { ...LEARNT, marks: [mark] })
    expect(await outcomeOf(refused)).toBe('not-allowed')
    expect(await ben.calls.find(call.id)).toEqual(call)
    expect(await ben.notes.listOf(about.accountId)).toEqual([])
  })

  it('is not asked for any more, and is again when it was taken back', async () => {
    const { desk, call } = await planned()
    const { deliveries } = bench.store.workspace('T1')
    const counts = async () => (await deliveries.summary(bench.now)).counts
    const { changeId } = await desk.calls.debrief(call.id, debriefed)
    expect(await counts()).toEqual({ cancelled: 1 })
    await desk.undo(changeId)
    expect(await counts()).toEqual({ pending: 1 })
  })
})
