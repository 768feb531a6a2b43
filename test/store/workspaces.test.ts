import { describe, expect, it } from 'vitest'
import { type PlannedTouch, parseDay } from '../../src/coach/index.ts'
import { asking } from './due.ts'
import { dialects, useStore } from './stores.ts'
import { ANNA, addAccount, deskOf } from './team.ts'

const TODAY = parseDay('2026-03-02')

describe.each(dialects)('two workspaces on $dialect', (dialect) => {
  const bench = useStore(dialect)

  async function fill() {
    const desk = deskOf(bench.store, ANNA)
    const accountId = await addAccount(desk)
    const { value: contact } = await desk.contacts.add({ accountId, name: 'Mary' })
    const { value: deal } = await desk.deals.add({ accountId, name: 'Line 2' })
    const { value: note } = await desk.notes.add({ accountId, text: 'Line 2 stops', tags: ['pain'] })
    const owed = { accountId, direction: 'we-owe', what: 'a quote', by: TODAY } as const
    const { value: promised } = await desk.promises.add(owed)
    await desk.touches.add({ accountId, contactId: contact.id, kind: 'visit', on: TODAY })
    await desk.facts.add({ accountId, topic: 'lines', text: 'two', on: TODAY })
    const { value: call } = await desk.calls.plan({ accountId, at: new Date('2026-03-02T08:00:00Z') })
    await desk.assessments.mark(deal.id, [{ element: 'C1', state: 'no', on: TODAY, byId: 'U_ANNA' }])
    await desk.deals.setPerson({
      dealId: deal.id,
      contactId: contact.id,
      isTopDecider: true,
      judgedOn: TODAY,
    })
    const [reminder] = await desk.reminders.ensure([plannedFor(accountId)])
    return { accountId, contact, deal, note, promised, call, reminder }
  }

  it('share nothing that a desk reads', async () => {
    const { accountId, contact, deal, note, promised, call, reminder } = await fill()
    const desk = bench.store.workspace('T2').as(ANNA)
    const now = new Date('2026-03-02T02:00:00Z')
    const answers: readonly unknown[] = [
      await desk.accounts.find(accountId),
      await desk.accounts.list({ includeArchived: true }),
      await desk.accounts.count(),
      await desk.contacts.find(contact.id),
      await desk.contacts.listOf(accountId),
      await desk.deals.find(deal.id),
      await desk.deals.listOf(accountId),
      await desk.deals.listOpen(),
      await desk.deals.listPeople(deal.id),
      await desk.notes.find(note.id),
      await desk.notes.listOf(accountId),
      await desk.promises.find(promised.id),
      await desk.promises.listOpen({}),
      await desk.touches.listOf({}),
      await desk.touches.lastOn(accountId),
      await desk.facts.listOf(accountId),
      await desk.calls.find(call.id),
      await desk.calls.lastOpen(now),
      await desk.calls.listComing(now),
      await desk.assessments.latest(deal.id),
      await desk.assessments.history(deal.id),
      (await desk.assessments.latestOf([deal.id])).size,
      await desk.reminders.find(reminder?.id ?? ''),
      await desk.reminders.listByKeys(['cadence|1']),
      await desk.reminders.listOpen(TODAY),
      await desk.names.account('acme'),
      await desk.find('line'),
      await desk.find('line', { accountId }),
    ]
    expect(answers.filter((answer) => answer !== undefined && answer !== 0).flat()).toEqual([
      { kind: 'none', near: [] },
    ])
  })

  it('share no members, settings, outbox, touch file or events', async () => {
    await fill()
    const [ours, theirs] = [bench.store.workspace('T1'), bench.store.workspace('T2')]
    await ours.members.remember({ id: 'U_ANNA', name: 'Anna', slackAdmin: false, active: true })
    await ours.settings.write({ currency: 'CNY' }, 'U_ANNA')
    await ours.firstSight('Ev1')
    const file = await theirs.touchFile(
      'U_ANNA',
      asking({ birthday: { calendar: 'solar', month: 3, day: 2 }, keeps: [] }),
    )
    expect([
      await theirs.members.find('U_ANNA'),
      await theirs.members.list(),
      await theirs.settings.read(),
      (await theirs.deliveries.summary(new Date('2027-01-01'))).counts,
      await theirs.deliveries.claimDue(new Date('2027-01-01'), { limit: 9, leaseMs: 1 }),
      [...file.accounts, ...file.contacts, ...file.promises],
      await theirs.firstSight('Ev1'),
    ]).toEqual([undefined, [], {}, {}, [], [], true])
  })

  it('are listed once something was written in them', async () => {
    await fill()
    await bench.store
      .workspace('T0')
      .members.remember({ id: 'U', name: 'U', slackAdmin: false, active: true })
    expect(await bench.store.listWorkspaces()).toEqual(['T0', 'T1'])
  })
})

function plannedFor(accountId: string): PlannedTouch {
  const why = { code: 'cadence', daysSince: 20, asksFor: 14, crossed: 'ideal' } as const
  const when = { date: TODAY, occursOn: TODAY, lead: 0 }
  return { key: 'cadence|1', kind: 'cadence', ...when, accountId, memberId: 'U_ANNA', why, also: [] }
}
