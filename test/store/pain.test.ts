import { describe, expect, it } from 'vitest'
import { type PainFigure, parseDay } from '../../src/coach/index.ts'
import { dialects, useStore } from './stores.ts'
import { ANNA, addAccount, BEN, deskOf, outcomeOf } from './team.ts'

const PROBLEM = {
  kind: 'problem',
  text: 'Line 2 stops every Friday',
  evidence: 'Tom showed the log',
} as const
const FIGURE: PainFigure = {
  unit: 'hours',
  count: 40,
  per: 'month',
  by: 'customer',
  hourly: { money: { amountMinor: 9_000, currency: 'EUR' }, by: 'guess' },
}

describe.each(dialects)('the pain chains of a deal on $dialect', (dialect) => {
  const bench = useStore(dialect)

  async function dealOf(isPrivate = false) {
    const desk = deskOf(bench.store)
    const accountId = await addAccount(desk, 'Acme Steel', isPrivate)
    const { value: deal } = await desk.deals.add({ accountId, name: 'Line 2' })
    return { desk, accountId, dealId: deal.id }
  }

  it('keep every kind of link as it was told, oldest first', async () => {
    const { desk, accountId, dealId } = await dealOf()
    const { value: tom } = await desk.contacts.add({ accountId, name: 'Tom Reed' })
    const { value: problem } = await desk.pains.add(dealId, {
      ...PROBLEM,
      contactId: tom.id,
      since: 'spring',
    })
    const felt = { kind: 'implication', of: problem.id, text: 'Overtime', figure: FIGURE } as const
    const { value: implication } = await desk.pains.add(dealId, felt)
    const worth = { kind: 'payoff', of: implication.id, text: 'Friday off', saidByCustomer: true } as const
    await desk.pains.add(dealId, worth)
    const held = { accountId, dealId, authorId: 'U_LEI', on: parseDay('2026-03-02') }
    expect(await desk.pains.listOf(dealId)).toEqual([
      { ...PROBLEM, ...held, contactId: tom.id, since: 'spring', id: problem.id },
      { ...felt, ...held, id: implication.id },
      { ...worth, ...held, id: expect.any(String) },
    ])
  })

  it('hang nothing on what is not its kind, of another deal, or not there', async () => {
    const { desk, accountId, dealId } = await dealOf()
    const { value: other } = await desk.deals.add({ accountId, name: 'Line 3' })
    const { value: problem } = await desk.pains.add(dealId, PROBLEM)
    const on = (of: string, deal = dealId) =>
      outcomeOf(desk.pains.add(deal, { kind: 'implication', of, text: 'Overtime' }))
    const worth = { kind: 'payoff', of: problem.id, text: 'Rest', saidByCustomer: false } as const
    expect([await on('nothing'), await on(problem.id, other.id)]).toEqual(['gone', 'gone'])
    expect(await outcomeOf(desk.pains.add(dealId, worth))).toBe('gone')
  })

  it('change what is given, drop a link, and are taken back one step at a time', async () => {
    const { desk, dealId } = await dealOf()
    const { value: problem } = await desk.pains.add(dealId, PROBLEM)
    const changed = await desk.pains.edit(problem.id, { text: 'Line 2 stops', evidence: null })
    const dropped = await desk.pains.edit(problem.id, { isDropped: true })
    const { id, accountId, authorId, on } = problem
    const bare = { kind: 'problem', id, accountId, dealId, authorId, on }
    expect(dropped.value).toEqual({ ...bare, text: 'Line 2 stops', isDropped: true })
    await desk.undo(dropped.changeId)
    await desk.undo(changed.changeId)
    expect(await desk.pains.find(problem.id)).toEqual(problem)
  })

  it('stay where they hang, whatever a change says', async () => {
    const { desk, dealId } = await dealOf()
    const { value: problem } = await desk.pains.add(dealId, PROBLEM)
    const { value } = await desk.pains.add(dealId, { kind: 'implication', of: problem.id, text: 'Overtime' })
    const patch = { text: 'Saturdays', of: 'elsewhere' }
    await desk.pains.edit(value.id, patch)
    expect(await desk.pains.find(value.id)).toEqual({ ...value, text: 'Saturdays' })
  })

  it('cannot lose a problem on which an implication hangs', async () => {
    const { desk, dealId } = await dealOf()
    const added = await desk.pains.add(dealId, PROBLEM)
    await desk.pains.add(dealId, { kind: 'implication', of: added.value.id, text: 'Overtime' })
    expect(await outcomeOf(desk.undo(added.changeId))).toBe('changed-since')
  })

  it('are added to by the account’s own team and those who lead, and read by whoever sees the account', async () => {
    const { desk, dealId } = await dealOf()
    const { value: problem } = await desk.pains.add(dealId, PROBLEM)
    const ben = deskOf(bench.store, BEN)
    expect(await ben.pains.listOf(dealId)).toEqual([problem])
    expect(await outcomeOf(ben.pains.add(dealId, PROBLEM))).toBe('not-allowed')
    expect(await outcomeOf(ben.pains.edit(problem.id, { text: 'x' }))).toBe('not-allowed')
    expect(await outcomeOf(deskOf(bench.store, ANNA).pains.add(dealId, PROBLEM))).toBe('done')
  })

  it('do not exist for those to whom the account is closed, nor in another workspace', async () => {
    const { desk, dealId } = await dealOf(true)
    const { value: problem } = await desk.pains.add(dealId, PROBLEM)
    const stranger = bench.store.workspace('T2').as({ memberId: 'U_LEI', role: 'admin' })
    for (const other of [deskOf(bench.store, BEN), stranger]) {
      expect([await other.pains.listOf(dealId), await other.pains.find(problem.id)]).toEqual([[], undefined])
      expect(await outcomeOf(other.pains.add(dealId, PROBLEM))).toBe('gone')
    }
  })

  it('come from a debrief too, and one undo takes all of it back', async () => {
    const { desk, accountId, dealId } = await dealOf()
    const { value: call } = await desk.calls.plan({ accountId, dealId })
    const debriefed = { outcome: 'advance', debriefedAt: bench.now } as const
    const { changeId } = await desk.calls.debrief(call.id, debriefed, { pains: [PROBLEM] })
    expect(await desk.pains.listOf(dealId)).toMatchObject([PROBLEM])
    await desk.undo(changeId)
    expect(await desk.pains.listOf(dealId)).toEqual([])
  })
})
