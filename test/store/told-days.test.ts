import { describe, expect, it } from 'vitest'
import { type PlannedTouch, parseDay } from '../../src/coach/index.ts'
import { dialects, useStore } from './stores.ts'
import { ANNA, addAccount, BEN, deskOf, outcomeOf } from './team.ts'

const eid = { occasionId: 'eid_fitr', on: parseDay('2027-03-10'), zone: 'Asia/Dubai' } as const

describe.each(dialects)('told days on $dialect', (dialect) => {
  const bench = useStore(dialect)

  it('are read by the whole team in the order they were told, and undone', async () => {
    const { changeId } = await deskOf(bench.store).toldDays.tell(eid)
    await deskOf(bench.store, BEN).toldDays.tell({ ...eid, on: parseDay('2027-03-09') })
    const days = async () => (await deskOf(bench.store).toldDays.list()).map(({ on, byId }) => [on, byId])
    expect(await days()).toEqual([
      ['2027-03-10', 'U_LEI'],
      ['2027-03-09', 'U_BEN'],
    ])
    await deskOf(bench.store).undo(changeId)
    expect(await days()).toEqual([['2027-03-09', 'U_BEN']])
    expect(await bench.store.workspace('T2').as(BEN).toldDays.list()).toEqual([])
  })

  it('are told for everybody by those who lead alone', async () => {
    const { zone: _, ...forAll } = eid
    expect(await outcomeOf(deskOf(bench.store).toldDays.tell(forAll))).toBe('managers-only')
    const { value } = await deskOf(bench.store, ANNA).toldDays.tell(forAll)
    expect(value).toMatchObject({ ...forAll, byId: 'U_ANNA' })
    expect(value).not.toHaveProperty('zone')
  })

  it('know whether anybody at an account in use keeps an occasion', async () => {
    const desk = deskOf(bench.store)
    const accountId = await addAccount(desk)
    const isKept = () => desk.toldDays.isAnyKept(['diwali', 'hindu'])
    await desk.contacts.add({ accountId, name: 'Wang Fang', sensitive: { keeps: ['chinese'] } })
    expect(await isKept()).toBe(false)
    await desk.contacts.add({ accountId, name: 'Asha Rao', sensitive: { keeps: ['hindu'] } })
    expect(await isKept()).toBe(true)
    await desk.accounts.archive(accountId, eid.on)
    expect(await isKept()).toBe(false)
  })
})

describe.each(dialects)('reminders of a contact on $dialect', (dialect) => {
  const bench = useStore(dialect)

  async function planned(): Promise<PlannedTouch> {
    const desk = deskOf(bench.store)
    const accountId = await addAccount(desk)
    const contact = await desk.contacts.add({ accountId, name: 'Omar Haddad' })
    const on = parseDay('2027-03-09')
    const why = { code: 'festival', occasionId: 'eid_fitr', tone: 'festive' } as const
    const about = { accountId, contactId: contact.value.id, memberId: 'U_LEI' }
    return { key: 'eid', kind: 'festival', date: on, occursOn: on, lead: 0, ...about, why, also: [] }
  }

  it('move while they are open, and stay where they ended', async () => {
    const { reminders } = deskOf(bench.store)
    const touch = await planned()
    const [made] = await reminders.ensure([touch])
    const id = made?.id ?? ''
    const moved = { ...touch, date: eid.on, occursOn: eid.on }
    await reminders.move(id, moved)
    expect((await reminders.find(id))?.planned).toEqual(moved)
    await reminders.end(id, { state: 'done' })
    await reminders.move(id, touch)
    expect((await reminders.find(id))?.planned).toEqual(moved)
  })

  it('show how they ended to the account’s own team alone', async () => {
    const { reminders } = deskOf(bench.store)
    const touch = await planned()
    const [made] = await reminders.ensure([touch])
    await reminders.end(made?.id ?? '', { state: 'done', line: 'Sent a card' })
    const seenBy = (viewer?: typeof BEN) =>
      deskOf(bench.store, viewer).reminders.listEnded(touch.contactId ?? '')
    expect(await seenBy()).toMatchObject([{ state: 'done', line: 'Sent a card', memberId: 'U_LEI' }])
    expect(await seenBy(ANNA)).toHaveLength(1)
    expect(await seenBy(BEN)).toEqual([])
  })
})
