import { describe, expect, it } from 'vitest'
import { TODAY } from './due.ts'
import { dialects, useStore } from './stores.ts'

const NOW = new Date('2026-03-02T01:00:00Z')
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)
const ANNA = { id: 'U_ANNA', name: 'Anna', slackAdmin: true, active: true } as const

describe.each(dialects)('the look at the next minute on $dialect', (dialect) => {
  const bench = useStore(dialect)
  const deliveries = () => bench.store.workspace('T1').deliveries
  const isDue = async (at: Date) => (await deliveries().outlook(at)).isDue
  const put = async () => {
    const digest = {
      memberId: 'U_ANNA',
      kind: 'digest',
      occurrence: TODAY,
      dueAt: later(5),
      late: false,
    } as const
    return (await deliveries().plan(digest, []))?.id ?? ''
  }

  it('has nothing to do before the first message is due, nor for another workspace', async () => {
    expect(await isDue(later(600))).toBe(false)
    await put()
    expect([await isDue(later(4)), await isDue(later(5))]).toEqual([false, true])
    expect((await bench.store.workspace('T2').deliveries.outlook(later(5))).isDue).toBe(false)
  })

  it('has something to do as long as a message is not settled, even when it was put off', async () => {
    const id = await put()
    await deliveries().claimDue(later(5), { limit: 5, leaseMs: 60_000 })
    expect(await isDue(later(6))).toBe(true)
    await deliveries().giveBack(id, { dueAt: later(60) })
    expect(await isDue(later(7))).toBe(true)
    await deliveries().settle(id, ['pending'], { state: 'cancelled', error: 'over' })
    expect(await isDue(later(600))).toBe(false)
  })

  it('has something to do when a second look was ordered, and no more once three days are over', async () => {
    const id = await put()
    const sent = { state: 'sent', channel: 'D1', ts: '1.1', lookAgainAt: later(10) } as const
    await deliveries().settle(id, ['pending'], sent)
    const days = [later(9), later(10), later(3 * 1440 + 5), later(3 * 1440 + 6)]
    expect(await Promise.all(days.map(isDue))).toEqual([false, true, true, false])
  })

  it('tells every process that a member came, changed her hours or left, and nothing else', async () => {
    const other = await bench.open()
    const count = async () => (await other.workspace('T1').deliveries.outlook(NOW)).roster
    const { members } = bench.store.workspace('T1')
    await members.remember(ANNA)
    const first = await count()
    await members.remember(ANNA)
    await members.setDmChannel('U_ANNA', 'D1')
    expect(await count()).toBe(first)
    await members.setSettings('U_ANNA', { digestAt: '10:00' })
    await members.remember({ ...ANNA, active: false })
    expect(await count()).toBe(first + 2)
  })
})
