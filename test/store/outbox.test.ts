import { describe, expect, it } from 'vitest'
import { addDays, type PlannedTouch, parseDay } from '../../src/coach/index.ts'
import { dialects, useStore } from './stores.ts'
import { addAccount, BEN, deskOf, outcomeOf } from './team.ts'

const TODAY = parseDay('2026-03-02')
const DUE = new Date('2026-03-02T00:30:00Z')
const minutes = (count: number) => new Date(DUE.getTime() + count * 60_000)
const LEASE = { limit: 50, leaseMs: 60_000 }

function birthday(number: number, more: Partial<PlannedTouch> = {}): PlannedTouch {
  const why = { code: 'birthday', calendar: 'solar', month: 3, day: 2 } as const
  const key = `birthday|C${number}|2026-03-02|0`
  const about = { accountId: 'A1', contactId: `C${number}`, memberId: 'U_LEI' }
  return { key, kind: 'birthday', date: TODAY, occursOn: TODAY, lead: 0, ...about, why, also: [], ...more }
}

const digest = (memberId = 'U_LEI', occurrence: string = TODAY) =>
  ({ memberId, kind: 'digest', occurrence, dueAt: DUE, late: false }) as const

describe.each(dialects)('the outbox on $dialect', (dialect) => {
  const bench = useStore(dialect)
  const outbox = () => bench.store.workspace('T1').deliveries

  it('holds one delivery for each member, kind and occurrence', async () => {
    const planned = await outbox().plan(digest(), [birthday(1)])
    expect(planned).toMatchObject({ state: 'pending', attempt: 0, dueAt: DUE, teamId: 'T1', late: false })
    expect(await outbox().plan(digest(), [birthday(2)])).toBeUndefined()
    expect(await outbox().find(planned?.id ?? '')).toEqual(planned)
    expect(await deskOf(bench.store).reminders.listOpen(TODAY)).toHaveLength(1)
    expect(await outbox().lastDigestOn('U_LEI')).toBe(TODAY)
    expect(await outbox().lastDigestOn('U_BEN')).toBeUndefined()
  })

  it('holds one delivery when it is planned many times at once', async () => {
    const plans = await Promise.all(Array.from({ length: 6 }, () => outbox().plan(digest(), [birthday(1)])))
    expect(plans.filter((planned) => planned !== undefined)).toHaveLength(1)
  })

  it('carries reminders in planned order, each in its first delivery only', async () => {
    const first = await outbox().plan(digest(), [birthday(2), birthday(1)])
    const second = await outbox().plan(digest('U_LEI', '2026-03-03'), [birthday(1), birthday(3)])
    const keysOf = async (id = '') => (await outbox().remindersOf(id)).map(({ planned }) => planned.contactId)
    expect(await keysOf(first?.id)).toEqual(['C2', 'C1'])
    expect(await keysOf(second?.id)).toEqual(['C3'])
  })

  it('carries a reminder that was only looked at, not one that was done before', async () => {
    const { reminders } = deskOf(bench.store)
    const [, done] = await reminders.ensure([birthday(1), birthday(2)])
    await reminders.end(done?.id ?? '', { state: 'done' })
    const delivery = await outbox().plan(digest(), [birthday(1), birthday(2)])
    const carried = await outbox().remindersOf(delivery?.id ?? '')
    expect(carried.map(({ planned }) => planned.contactId)).toEqual(['C1'])
  })

  it('gives each due delivery to one claimant', async () => {
    for (let number = 0; number < 30; number += 1) await outbox().plan(digest(`U${number}`), [])
    const other = await bench.open()
    const claims = await Promise.all(
      [bench.store, other, bench.store, other].flatMap((store) => [
        store.workspace('T1').deliveries.claimDue(DUE, { limit: 7, leaseMs: 1000 }),
        store.workspace('T1').deliveries.claimDue(DUE, { limit: 7, leaseMs: 1000 }),
      ]),
    )
    const rest = await outbox().claimDue(DUE, LEASE)
    const claimed = [...claims.flat(), ...rest].map(({ memberId }) => memberId)
    expect(claims.every((each) => each.length <= 7)).toBe(true)
    expect(claimed).toHaveLength(30)
    expect(new Set(claimed).size).toBe(30)
  })

  it('claims what is due, oldest first, with a lease and one more attempt', async () => {
    await outbox().plan({ ...digest('U_B'), dueAt: minutes(-1) }, [])
    await outbox().plan(digest('U_A'), [])
    await outbox().plan({ ...digest('U_C'), dueAt: minutes(1) }, [])
    const claimed = await outbox().claimDue(DUE, LEASE)
    expect(claimed.map(({ memberId }) => memberId)).toEqual(['U_B', 'U_A'])
    const taken = { state: 'sending', attempt: 1, leaseUntil: minutes(1), requestStartedAt: DUE }
    expect(claimed[0]).toMatchObject(taken)
    expect(await outbox().claimDue(DUE, LEASE)).toEqual([])
  })

  it('makes a lost lease ambiguous, and lets one process ask about it', async () => {
    const { id = '' } = (await outbox().plan(digest(), [])) ?? {}
    await outbox().claimDue(DUE, LEASE)
    expect(await outbox().expireLeases(minutes(0.5))).toBe(0)
    expect(await outbox().expireLeases(minutes(2))).toBe(1)
    const ask = { olderThanMs: 15_000, limit: 10, leaseMs: 60_000 }
    expect(await outbox().claimAmbiguous(minutes(0.1), ask)).toEqual([])
    expect(await outbox().claimAmbiguous(minutes(2), ask)).toMatchObject([{ id, state: 'ambiguous' }])
    expect(await outbox().claimAmbiguous(minutes(2), ask)).toEqual([])
    expect(await outbox().claimAmbiguous(minutes(4), ask)).toHaveLength(1)
  })

  it.each([
    [
      { state: 'sent', channel: 'D1', ts: '1.2' },
      { state: 'sent', channel: 'D1', ts: '1.2' },
    ],
    [
      { state: 'pending', dueAt: minutes(5), error: 'ratelimited' },
      { state: 'pending', dueAt: minutes(5), lastError: 'ratelimited' },
    ],
    [
      { state: 'failed', error: 'user_disabled' },
      { state: 'failed', lastError: 'user_disabled' },
    ],
  ] as const)('settles as %j once', async (outcome, stored) => {
    const { id = '' } = (await outbox().plan(digest(), [])) ?? {}
    expect(await outbox().settle(id, ['sending'], outcome)).toBe(false)
    await outbox().claimDue(DUE, LEASE)
    expect(await outbox().settle(id, ['sending'], outcome)).toBe(true)
    expect(await outbox().settle(id, ['sending'], outcome)).toBe(false)
    expect(await outbox().find(id)).toMatchObject(stored)
    expect(await outbox().find(id)).not.toHaveProperty('leaseUntil')
  })

  it('takes back what Slack turned away, and counts no attempt', async () => {
    const { id = '' } = (await outbox().plan(digest(), [])) ?? {}
    await outbox().claimDue(DUE, LEASE)
    await outbox().giveBack(id, { dueAt: minutes(1), error: 'ratelimited' })
    const back = { state: 'pending', attempt: 0, dueAt: minutes(1), lastError: 'ratelimited' }
    expect(await outbox().find(id)).toMatchObject(back)
    await outbox().giveBack(id, { dueAt: minutes(9) })
    expect(await outbox().find(id)).toMatchObject(back)
  })

  it('holds back what is due before Slack is ready, and nothing else', async () => {
    await outbox().plan(digest('U_A'), [])
    await outbox().plan({ ...digest('U_B'), dueAt: minutes(9) }, [])
    await outbox().holdPending(minutes(5))
    expect(await outbox().claimDue(minutes(4), LEASE)).toEqual([])
    const dues = (await outbox().claimDue(minutes(9), LEASE)).map(({ dueAt }) => dueAt)
    expect(dues).toEqual([minutes(5), minutes(9)])
  })

  it('gives a settled one to one process at the time it is to be looked at again', async () => {
    const { id = '' } = (await outbox().plan(digest(), [])) ?? {}
    await outbox().claimDue(DUE, LEASE)
    const sent = { state: 'sent', channel: 'D1', ts: '1.2', lookAgainAt: minutes(3) } as const
    await outbox().settle(id, ['sending'], sent)
    expect(await outbox().claimSettled(minutes(2), LEASE)).toEqual([])
    expect(await outbox().claimSettled(minutes(3), LEASE)).toMatchObject([{ id, state: 'sent', attempt: 1 }])
    expect(await outbox().claimSettled(minutes(3), LEASE)).toEqual([])
    await outbox().lookAgain(id, undefined)
    expect(await outbox().claimSettled(minutes(60), LEASE)).toEqual([])
  })

  it('carries over what only an unsent message carried', async () => {
    const first = await outbox().plan(digest(), [birthday(1)])
    const second = await outbox().plan(digest('U_LEI', '2026-03-03'), [])
    const ids = (await outbox().remindersOf(first?.id ?? '')).map(({ id }) => id)
    await outbox().carry(second?.id ?? '', ids)
    expect(await outbox().remindersOf(second?.id ?? '')).toHaveLength(1)
    await outbox().settle(second?.id ?? '', ['pending'], { state: 'sent', channel: 'D1', ts: '1.2' })
    await outbox().carry(first?.id ?? '', ids)
    expect(await outbox().remindersOf(first?.id ?? '')).toEqual([])
  })

  it('sums up what waits', async () => {
    await outbox().plan(digest('U_A'), [])
    await outbox().plan({ ...digest('U_B'), dueAt: minutes(60) }, [])
    expect(await outbox().summary(minutes(1))).toEqual({
      oldestUnsent: DUE,
      nextDue: minutes(60),
      counts: { pending: 2 },
    })
  })
})

describe.each(dialects)('planned calls on $dialect', (dialect) => {
  const bench = useStore(dialect)
  const counts = async () =>
    (await bench.store.workspace('T1').deliveries.summary(new Date('2027-01-01'))).counts
  const all = () =>
    bench.store.workspace('T1').deliveries.claimDue(new Date('2027-01-01'), { limit: 9, leaseMs: 1 })

  async function plan(at: string) {
    const desk = deskOf(bench.store)
    return desk.calls.plan({ accountId: await addAccount(desk), at: new Date(at) })
  }

  it('queue the brief an hour before and the debrief an hour after', async () => {
    const { value } = await plan('2026-03-02T08:00:00Z')
    expect(await all()).toMatchObject([
      { kind: 'brief', occurrence: value.id, memberId: 'U_LEI', dueAt: new Date('2026-03-02T07:00:00Z') },
      { kind: 'debrief', occurrence: value.id, dueAt: new Date('2026-03-02T09:00:00Z') },
    ])
  })

  it('queue no brief that would come at once', async () => {
    await plan('2026-03-02T01:30:00Z')
    expect((await all()).map(({ kind }) => kind)).toEqual(['debrief'])
  })

  it('lose what was not sent when taken back, even after the brief went out', async () => {
    const { changeId } = await plan('2026-03-02T08:00:00Z')
    const { deliveries } = bench.store.workspace('T1')
    const [brief] = await deliveries.claimDue(new Date('2026-03-02T07:00:00Z'), { limit: 1, leaseMs: 1 })
    await deliveries.settle(brief?.id ?? '', ['sending'], { state: 'sent', channel: 'D1', ts: '1' })
    await deskOf(bench.store).undo(changeId)
    expect(await counts()).toEqual({ sent: 1, cancelled: 1 })
  })

  it('gives the call that has begun and has no debrief, else the latest plan', async () => {
    const { calls } = deskOf(bench.store)
    const { value: first } = await plan('2026-03-02T02:00:00Z')
    const { value: second } = await calls.plan({ accountId: first.accountId, goal: 'meet the board' })
    const [before, after] = [new Date('2026-03-02T01:30:00Z'), new Date('2026-03-02T03:00:00Z')]
    expect(await calls.lastOpen(before)).toEqual(second)
    expect(await calls.listComing(before)).toEqual([first])
    expect(await calls.lastOpen(after)).toEqual(first)
    const debrief = { outcome: 'advance', debriefedAt: after } as const
    expect((await calls.debrief(first.id, debrief)).value).toEqual({ ...first, ...debrief })
    expect(await calls.lastOpen(after)).toEqual(second)
  })

  it("are the planner's own", async () => {
    const { value } = await plan('2026-03-02T08:00:00Z')
    const others = deskOf(bench.store, BEN).calls
    expect(await others.find(value.id)).toBeUndefined()
    expect(await outcomeOf(others.debrief(value.id, { outcome: 'order' }))).toBe('gone')
  })
})

describe.each(dialects)('reminders on $dialect', (dialect) => {
  const bench = useStore(dialect)
  const mine = () => deskOf(bench.store).reminders

  async function one() {
    const [reminder] = await mine().ensure([birthday(1)])
    if (!reminder) throw new Error('there is no reminder')
    return reminder
  }

  it('are made once for a key', async () => {
    const reminder = await one()
    expect(await mine().ensure([birthday(1)])).toEqual([reminder])
    expect(await mine().listByKeys([reminder.planned.key])).toEqual([reminder])
    expect(reminder).toEqual({ id: reminder.id, planned: birthday(1), state: 'open' })
  })

  it('end once, with what was done', async () => {
    const { id } = await one()
    const ended = await mine().end(id, { state: 'done', line: 'sent a card' })
    expect(ended).toMatchObject({ state: 'done', line: 'sent a card', endedAt: bench.now })
    expect(await mine().end(id, { state: 'skipped' })).toBeUndefined()
    expect(await mine().listOpen(TODAY)).toEqual([])
    expect(await mine().lastDone('C1', 'birthday')).toEqual(ended)
    expect(await mine().ensure([birthday(1)])).toEqual([])
  })

  it('leave a successor when snoozed, and again when that is snoozed', async () => {
    const { id } = await one()
    const [tomorrow, later] = [addDays(TODAY, 1), addDays(TODAY, 2)]
    await mine().end(id, { state: 'snoozed', to: tomorrow })
    expect(await mine().listOpen(TODAY)).toEqual([])
    const [successor] = await mine().listOpen(tomorrow)
    expect(successor?.planned).toEqual({
      ...birthday(1),
      key: `${birthday(1).key}#snooze-1`,
      date: tomorrow,
    })
    await mine().end(successor?.id ?? '', { state: 'snoozed', to: later })
    const open = await mine().listOpen(later)
    expect(open.map(({ planned }) => planned.key)).toEqual([`${birthday(1).key}#snooze-2`])
  })

  it('open again within the hour, without the successor', async () => {
    const reminder = await one()
    await mine().end(reminder.id, { state: 'snoozed', to: addDays(TODAY, 1) })
    bench.now = new Date('2026-03-02T02:00:00Z')
    expect(await mine().reopen(reminder.id)).toEqual(reminder)
    expect(await mine().listOpen(addDays(TODAY, 9))).toEqual([reminder])
    await mine().end(reminder.id, { state: 'done' })
    bench.now = new Date('2026-03-02T03:00:01Z')
    expect(await mine().reopen(reminder.id)).toBeUndefined()
  })

  it("are the member's own", async () => {
    const { id } = await one()
    const others = deskOf(bench.store, BEN).reminders
    expect([await others.find(id), await others.end(id, { state: 'done' }), await others.reopen(id)]).toEqual(
      [undefined, undefined, undefined],
    )
  })
})
