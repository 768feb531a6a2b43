import { describe, expect, it } from 'vitest'
import { parseDay } from '../../src/coach/index.ts'
import { dialects, useStore } from './stores.ts'
import { addAccount, BEN, deskOf, outcomeOf } from './team.ts'

const TODAY = parseDay('2026-03-02')

describe.each(dialects)('accounts on $dialect', (dialect) => {
  const bench = useStore(dialect)

  it('gives back all that was stored, and nothing that was not', async () => {
    const desk = deskOf(bench.store)
    const full = {
      name: '华远钢铁',
      aliases: ['Huayuan'],
      tier: 'A',
      industry: 'manufacturing',
      ownerId: 'U_BEN',
      collaboratorIds: ['U_LEI'],
      isPrivate: true,
      budgetStartMonth: 4,
      cadenceDays: 14,
    } as const
    const { value } = await desk.accounts.add(full)
    expect(value).toEqual({ ...full, id: value.id, createdOn: TODAY })
    expect(await desk.accounts.find(value.id)).toEqual(value)
  })

  it("is created on the day of the writer's own calendar", async () => {
    bench.now = new Date('2026-03-01T17:00:00Z')
    const { members } = bench.store.workspace('T1')
    await members.remember({
      id: 'U_LEI',
      name: 'Lei',
      zone: 'America/New_York',
      slackAdmin: false,
      active: true,
    })
    const [lei, ben] = [deskOf(bench.store), deskOf(bench.store, BEN)]
    expect((await lei.accounts.add({ name: 'One' })).value.createdOn).toBe('2026-03-01')
    expect((await ben.accounts.add({ name: 'Two' })).value.createdOn).toBe('2026-03-02')
  })

  it('are listed by tier then name, those without a tier last, with what a row shows', async () => {
    const desk = deskOf(bench.store)
    await desk.accounts.add({ name: 'No tier' })
    await desk.accounts.add({ name: 'beta', tier: 'B' })
    await desk.accounts.add({ name: 'Zeta', tier: 'A' })
    const { value } = await desk.accounts.add({ name: 'Alpha', tier: 'B' })
    await desk.touches.add({ accountId: value.id, kind: 'call', on: TODAY })
    await desk.deals.add({ accountId: value.id, name: 'Line 2' })
    const rows = await desk.accounts.list()
    expect(rows.map(({ account }) => account.name)).toEqual(['Zeta', 'Alpha', 'beta', 'No tier'])
    expect(rows[1]).toEqual({ account: value, lastTouchOn: TODAY, openDeals: 1, openPromises: 0 })
  })

  it.each([
    [{ tier: 'A' }, ['Zeta']],
    [{ industry: 'it' }, ['Alpha']],
    [{ ownerId: 'U_BEN' }, ['Alpha']],
    [{ includeArchived: true }, ['Zeta', 'Alpha', 'Old']],
    [{ limit: 1, offset: 1 }, ['Alpha']],
    [{ tier: 'A', industry: 'it' }, []],
  ] as const)('keeps to the filter %j', async (filter, names) => {
    const desk = deskOf(bench.store)
    await desk.accounts.add({ name: 'Zeta', tier: 'A' })
    await desk.accounts.add({ name: 'Alpha', tier: 'B', industry: 'it', ownerId: 'U_BEN' })
    await desk.accounts.archive(await addAccount(desk, 'Old'), TODAY)
    expect((await desk.accounts.list(filter)).map(({ account }) => account.name)).toEqual(names)
  })

  it('stay readable by id and by name when archived', async () => {
    const desk = deskOf(bench.store)
    const id = await addAccount(desk, 'Old Steel')
    await desk.accounts.archive(id, TODAY)
    expect(await desk.accounts.find(id)).toMatchObject({ archivedOn: TODAY })
    expect(await desk.names.account('old steel')).toMatchObject({ kind: 'one', id, how: 'exact' })
    expect(await desk.names.account('old')).toEqual({ kind: 'none', near: [] })
  })

  it.each(['ACME steel', 'Ａｃｍｅ  Steel', 'huayuan', 'Ácme Steel'])(
    'refuse %s, which is taken',
    async (name) => {
      const desk = deskOf(bench.store)
      const { value } = await desk.accounts.add({ name: 'Acme Steel', aliases: ['Huayuan'] })
      await desk.accounts.archive(value.id, TODAY)
      await expect(desk.accounts.add({ name })).rejects.toMatchObject({
        refusal: { code: 'name-taken', kind: 'account', name, id: value.id },
      })
    },
  )
})

describe.each(dialects)('contacts on $dialect', (dialect) => {
  const bench = useStore(dialect)

  it('gives back all that was stored', async () => {
    const desk = deskOf(bench.store)
    const full = {
      accountId: await addAccount(desk),
      name: '王芳',
      aliases: ['王总'],
      post: '采购总监',
      roleType: 'power',
      status: { is: 'mourning', until: TODAY },
      sensitive: {
        birthday: { calendar: 'lunar', month: 8, day: 15, leap: false },
        keeps: ['chinese'].slice(),
        likes: '普洱',
      },
    } as const
    const { value } = await desk.contacts.add(full)
    expect(value).toEqual({ ...full, id: value.id, createdOn: TODAY })
    expect(await desk.contacts.find(value.id)).toEqual(value)
    expect(await desk.contacts.listOf(full.accountId)).toEqual([value])
  })

  it('lays a patch over the sensitive file field by field', async () => {
    const desk = deskOf(bench.store)
    const accountId = await addAccount(desk)
    const sensitive = { likes: 'tea', family: 'two sons', keeps: ['western'] }
    const { value } = await desk.contacts.add({ accountId, name: 'Mary', post: 'COO', sensitive })
    const edited = await desk.contacts.edit(value.id, {
      post: null,
      sensitive: { likes: null, avoid: 'golf' },
    })
    const { post: _, ...rest } = value
    const file = { family: 'two sons', keeps: ['western'], avoid: 'golf' }
    expect(edited.value).toEqual({ ...rest, sensitive: file })
    expect(await desk.contacts.find(value.id)).toEqual(edited.value)
  })

  it('may share a name across accounts, not inside one', async () => {
    const desk = deskOf(bench.store)
    const [one, two] = [await addAccount(desk, 'One'), await addAccount(desk, 'Two')]
    await desk.contacts.add({ accountId: one, name: 'Mary' })
    expect(await outcomeOf(desk.contacts.add({ accountId: one, name: 'mary' }))).toBe('name-taken')
    expect(await outcomeOf(desk.contacts.add({ accountId: two, name: 'Mary' }))).toBe('done')
  })
})

describe.each(dialects)('deals on $dialect', (dialect) => {
  const bench = useStore(dialect)

  async function addDeal(name = 'Line 2') {
    const desk = deskOf(bench.store)
    const accountId = await addAccount(desk, `Account of ${name}`)
    return (await desk.deals.add({ accountId, name, amount: { amountMinor: 9e12, currency: 'CNY' } })).value
  }

  it('gives back all that was stored', async () => {
    const desk = deskOf(bench.store)
    const deal = await addDeal()
    const { value } = await desk.deals.edit(deal.id, {
      buyingStep: 'evaluate',
      incumbent: 'Bolt',
      closed: { on: TODAY, result: 'won' },
    })
    expect(value).toEqual({
      ...deal,
      buyingStep: 'evaluate',
      incumbent: 'Bolt',
      closed: { on: TODAY, result: 'won' },
    })
    expect(await desk.deals.find(deal.id)).toEqual(value)
  })

  it('restarts the stage when it changes, and only then', async () => {
    const desk = deskOf(bench.store)
    const { id } = await addDeal()
    bench.now = new Date('2026-03-09T01:00:00Z')
    expect((await desk.deals.edit(id, { isTender: true })).value.stageSince).toBe('2026-03-02')
    expect((await desk.deals.edit(id, { stage: 'needs' })).value.stageSince).toBe('2026-03-09')
  })

  it('has one next step, which can be cleared', async () => {
    const desk = deskOf(bench.store)
    const { id } = await addDeal()
    const nextStep = { what: 'visit the plant', who: 'Mary', by: TODAY }
    await desk.deals.setNextStep(id, nextStep)
    expect(await desk.deals.find(id)).toMatchObject({ nextStep })
    await desk.deals.setNextStep(id, undefined)
    expect(await desk.deals.find(id)).not.toHaveProperty('nextStep')
  })

  it('are listed open before closed', async () => {
    const desk = deskOf(bench.store)
    const first = await addDeal()
    const { value: second } = await desk.deals.add({ accountId: first.accountId, name: 'Line 3' })
    await desk.deals.edit(second.id, { closed: { on: TODAY, result: 'lost' } })
    const { value: third } = await desk.deals.add({ accountId: first.accountId, name: 'Line 4' })
    const listed = await desk.deals.listOf(first.accountId)
    expect(listed.map(({ id }) => id)).toEqual([third.id, first.id, second.id])
    expect((await desk.deals.listOpen({ ownerId: 'U_LEI' })).map(({ id }) => id)).toEqual([
      first.id,
      third.id,
    ])
  })

  it("keeps one part of a person in a deal, and takes no other account's people", async () => {
    const desk = deskOf(bench.store)
    const deal = await addDeal()
    const stranger = await desk.contacts.add({ accountId: await addAccount(desk), name: 'Stranger' })
    const { value: mary } = await desk.contacts.add({ accountId: deal.accountId, name: 'Mary' })
    const part = { dealId: deal.id, contactId: mary.id, isTopDecider: false, judgedOn: TODAY } as const
    await desk.deals.setPerson(part)
    const coach = { kind: 'relations', access: 2, candour: 1, motive: 0 } as const
    await desk.deals.setPerson({ ...part, stance: 'mentor', influence: 4, coach })
    expect(await desk.deals.listPeople(deal.id)).toEqual([{ ...part, stance: 'mentor', influence: 4, coach }])
    const strange = { ...part, contactId: stranger.value.id }
    expect(await outcomeOf(desk.deals.setPerson(strange))).toBe('gone')
  })

  it('lays marks over the latest assessment and keeps those before', async () => {
    const desk = deskOf(bench.store)
    const deal = await addDeal()
    const mark = { on: TODAY, byId: 'U_LEI' }
    const [no, yes] = [
      { element: 'C4', state: 'no', ...mark },
      { element: 'C4', state: 'claimed', evidence: 'met the board', ...mark },
    ] as const
    const w1 = { element: 'W1', state: 'no', ...mark } as const
    await desk.assessments.mark(deal.id, [w1, no])
    const { value } = await desk.assessments.mark(deal.id, [yes])
    expect(value.marks).toEqual([yes, w1])
    expect(await desk.assessments.latest(deal.id)).toEqual(value)
    expect((await desk.assessments.history(deal.id)).map(({ marks }) => marks)).toEqual([
      [no, w1],
      [yes, w1],
    ])
    expect(await desk.assessments.latestOf([deal.id, 'none'])).toEqual(new Map([[deal.id, value]]))
  })

  it('gives the marks that held before a moment, and nothing of a deal judged only later', async () => {
    const desk = deskOf(bench.store)
    const { id } = await addDeal()
    const no = { element: 'C1', state: 'no', on: TODAY, byId: 'U_LEI' } as const
    const { value: first } = await desk.assessments.mark(id, [no])
    bench.now = new Date('2026-03-09T01:00:00Z')
    await desk.assessments.mark(id, [{ ...no, state: 'unknown' }])
    expect(await desk.assessments.latestOf([id], bench.now)).toEqual(new Map([[id, first]]))
    expect(await desk.assessments.latestOf([id], first.at)).toEqual(new Map())
  })

  it('takes no marks once closed', async () => {
    const desk = deskOf(bench.store)
    const { id } = await addDeal()
    await desk.deals.edit(id, { closed: { on: TODAY, result: 'won' } })
    const marks = [{ element: 'C1', state: 'no', on: TODAY, byId: 'U_LEI' } as const]
    expect(await outcomeOf(desk.assessments.mark(id, marks))).toBe('deal-closed')
  })
})
