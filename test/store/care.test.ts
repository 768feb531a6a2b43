import { describe, expect, it } from 'vitest'
import { addDays, parseDay } from '../../src/coach/index.ts'
import { dialects, useStore } from './stores.ts'
import { ANNA, addAccount, BEN, deskOf, LEI, outcomeOf } from './team.ts'

const TODAY = parseDay('2026-03-02')

describe.each(dialects)('complaints on $dialect (SAT-3)', (dialect) => {
  const bench = useStore(dialect)
  const mine = () => deskOf(bench.store)
  const complain = async (ownerId?: string) => {
    const accountId = await addAccount(mine(), `Acme ${bench.nextId}`)
    const complaint = { accountId, what: 'spare parts came late', by: addDays(TODAY, 3) }
    return mine().care.complaints.add({ ...complaint, ...(ownerId && { ownerId }) })
  }

  it('are kept with owner and due day, the owner of the account unless said', async () => {
    const { value } = await complain()
    const { id, accountId } = value
    const raised = { raisedOn: TODAY, by: addDays(TODAY, 3), answers: [] }
    expect(value).toEqual({ id, accountId, what: 'spare parts came late', ownerId: 'U_LEI', ...raised })
    expect(await mine().care.complaints.find(id)).toEqual(value)
    expect((await complain('U_BEN')).value.ownerId).toBe('U_BEN')
  })

  it('stay open with a new day when answered with not yet', async () => {
    const { value } = await complain()
    const answer = { says: 'not-yet', text: 'parts ship on Friday', by: addDays(TODAY, 7) } as const
    const answered = await mine().care.complaints.answer(value.id, answer)
    const written = { ...answer, on: TODAY, byId: 'U_LEI' }
    expect(answered?.value).toEqual({ ...value, by: addDays(TODAY, 7), answers: [written] })
    expect(await mine().care.complaints.listOpen()).toEqual([answered?.value])
  })

  it('close once when answered with what was done', async () => {
    const { value } = await complain()
    const done = { says: 'done', text: 'replaced free of charge' } as const
    expect((await mine().care.complaints.answer(value.id, done))?.value.closedOn).toBe(TODAY)
    expect(await mine().care.complaints.answer(value.id, done)).toBeUndefined()
    expect(await mine().care.complaints.listOpen({ accountId: value.accountId })).toEqual([])
    expect(await mine().care.complaints.listOf(value.accountId)).toHaveLength(1)
  })

  it('open again by undo of the answer', async () => {
    const { value } = await complain()
    const done = await mine().care.complaints.answer(value.id, { says: 'done', text: 'replaced' })
    await mine().undo(done?.changeId ?? '')
    expect(await mine().care.complaints.find(value.id)).toEqual(value)
  })

  it('are answered by whoever has to solve them, and by nobody who may not write to the account', async () => {
    const { value } = await complain('U_BEN')
    const later = { says: 'not-yet', text: 'on Friday', by: addDays(TODAY, 4) } as const
    const ben = deskOf(bench.store, BEN).care.complaints
    expect((await ben.answer(value.id, later))?.value.answers).toHaveLength(1)
    const { value: other } = await complain()
    expect(await outcomeOf(ben.answer(other.id, later))).toBe('not-allowed')
  })

  it('of a private account are for its own team and those who lead', async () => {
    const accountId = await addAccount(mine(), 'Hidden', true)
    const { value } = await mine().care.complaints.add({ accountId, what: 'late', by: TODAY })
    expect(await deskOf(bench.store, BEN).care.complaints.find(value.id)).toBeUndefined()
    expect(await deskOf(bench.store, BEN).care.complaints.listOpen()).toEqual([])
    expect(await deskOf(bench.store, ANNA).care.complaints.listOpen()).toEqual([value])
  })

  it('are planned for whoever has to solve them, while they are open', async () => {
    const { value } = await complain('U_BEN')
    const fileOf = (member: string) => bench.store.workspace('T1').careFile(member, { followedUpTo: TODAY })
    expect((await fileOf('U_BEN')).complaints).toEqual([value])
    expect((await fileOf(LEI.memberId)).complaints).toEqual([])
  })
})

describe.each(dialects)('follow-ups on $dialect (FUP-1)', (dialect) => {
  const bench = useStore(dialect)
  const mine = () => deskOf(bench.store)
  const open = async () => {
    const accountId = await addAccount(mine())
    const { value } = await mine().deals.add({ accountId, name: 'Line 2' })
    return { accountId, dealId: value.id }
  }

  it('are kept newest first, and are touches', async () => {
    const deal = await open()
    const early = { ...deal, reason: 'their new plant', form: 'letter', on: addDays(TODAY, -9) } as const
    const { value: first } = await mine().care.followUps.add(early)
    const { value: second } = await mine().care.followUps.add({ ...early, on: TODAY, form: 'visit' })
    expect(await mine().care.followUps.listOf(deal.dealId)).toEqual([second, first])
    const touches = await mine().touches.listOf({ accountId: deal.accountId })
    expect(touches.map(({ kind, what }) => [kind, what])).toEqual([
      ['visit', 'their new plant'],
      ['message', 'their new plant'],
    ])
  })

  it('take their touch along when they are undone', async () => {
    const deal = await open()
    const { changeId } = await mine().care.followUps.add({ ...deal, reason: 'news', form: 'call', on: TODAY })
    await mine().undo(changeId)
    expect(await mine().care.followUps.listOf(deal.dealId)).toEqual([])
    expect(await mine().touches.lastOn(deal.accountId)).toBeUndefined()
  })

  it('are not for a closed deal', async () => {
    const deal = await open()
    await mine().closings.close(deal.dealId, {
      on: TODAY,
      review: { result: 'won', wrongMarks: [], lesson: '' },
    })
    const late = { ...deal, reason: 'news', form: 'call', on: TODAY } as const
    expect(await outcomeOf(mine().care.followUps.add(late))).toBe('deal-closed')
  })

  it('are counted for the owner of the deal, with the last answer', async () => {
    const deal = await open()
    const on = addDays(TODAY, -9)
    await mine().care.followUps.add({ ...deal, reason: 'news', form: 'call', on })
    await mine().touches.add({ accountId: deal.accountId, kind: 'meeting', on: TODAY })
    const followed = { ...deal, name: 'Line 2', count: 1, lastOn: on, lastAnswerOn: TODAY }
    const followedBy = async (memberId: string, followedUpTo = on) =>
      (await bench.store.workspace('T1').careFile(memberId, { followedUpTo })).followed
    expect(await followedBy('U_LEI')).toEqual([followed])
    expect(await followedBy('U_LEI', addDays(on, -1))).toEqual([])
    expect(await followedBy('U_BEN')).toEqual([])
  })

  it('follow a deal to its new name and owner, into the archive and back, until it is closed', async () => {
    const { accountId, dealId } = await open()
    const file = { on: TODAY, reason: 'news', form: 'call' } as const
    const first = await mine().care.followUps.add({ accountId, dealId, ...file })
    await mine().care.followUps.add({ accountId, dealId, ...file, on: addDays(TODAY, -3) })
    const namesOf = async (memberId: string) =>
      (await bench.store.workspace('T1').careFile(memberId, { followedUpTo: TODAY })).followed.map(
        ({ name, count, lastOn }) => [name, count, lastOn],
      )
    await mine().deals.edit(dealId, { name: 'Line 3' })
    expect(await namesOf('U_LEI')).toEqual([['Line 3', 2, TODAY]])
    await mine().undo(first.changeId)
    expect(await namesOf('U_LEI')).toEqual([['Line 3', 1, addDays(TODAY, -3)]])
    await mine().deals.edit(dealId, { ownerId: 'U_BEN' })
    expect([await namesOf('U_LEI'), (await namesOf('U_BEN')).length]).toEqual([[], 1])
    const archived = await mine().accounts.archive(accountId, TODAY)
    expect(await namesOf('U_BEN')).toEqual([])
    await mine().undo(archived.changeId)
    const review = { result: 'won', wrongMarks: [], lesson: '' } as const
    expect(await namesOf('U_BEN')).toHaveLength(1)
    await deskOf(bench.store, ANNA).closings.close(dealId, { on: TODAY, review })
    expect(await namesOf('U_BEN')).toEqual([])
  })
})

describe.each(dialects)('ended promises on $dialect (PRM-1)', (dialect) => {
  const bench = useStore(dialect)
  const mine = () => deskOf(bench.store)

  it('are counted by account, side and how they ended', async () => {
    const accountId = await addAccount(mine())
    const owed = { accountId, what: 'a quote', by: TODAY }
    const ends = [
      ['we-owe', 'kept'],
      ['we-owe', 'kept'],
      ['we-owe', 'broken'],
      ['they-owe', 'broken'],
      ['they-owe', 'dropped'],
    ] as const
    for (const [direction, state] of ends) {
      const { value } = await mine().promises.add({ ...owed, direction })
      await mine().promises.end(value.id, state, TODAY)
    }
    expect(await mine().promises.countEnded(accountId)).toEqual({
      'we-owe': { kept: 2, broken: 1 },
      'they-owe': { kept: 0, broken: 1 },
    })
  })
})
