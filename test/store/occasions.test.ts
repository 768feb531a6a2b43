import { describe, expect, it } from 'vitest'
import {
  type Day,
  type OwnOccasion,
  occasionKeyRanges,
  occasionWindow,
  parseDay,
} from '../../src/coach/index.ts'
import { dialects, useStore } from './stores.ts'
import { ANNA, addAccount, BEN, deskOf, LEI, outcomeOf } from './team.ts'

const MARCH = parseDay('2026-03-02')
const WEEK = { workingDays: [1, 2, 3, 4, 5] }
const MAYA = { memberId: 'U_MAYA', role: 'admin' } as const
const fair: Omit<OwnOccasion, 'id'> = {
  name: 'CIIE',
  tone: 'festive',
  weight: 'major',
  tiers: ['A'],
  rule: { kind: 'once', on: parseDay('2026-03-09') },
}

describe.each(dialects)('occasions on $dialect', (dialect) => {
  const bench = useStore(dialect)
  const read = (memberId = 'U_LEI', from: Day = MARCH) =>
    bench.store.workspace('T1').occasionFile(memberId, {
      ranges: occasionKeyRanges(from, from, WEEK),
      window: occasionWindow(from, from, WEEK),
    })
  const lei = () => deskOf(bench.store)

  async function addContact(name = 'Wang') {
    const accountId = await addAccount(lei())
    const { value } = await lei().contacts.add({ accountId, name })
    return { accountId, contactId: value.id }
  }

  describe('days of an account', () => {
    it.each([
      ['foundedOn', '2003-03-02', true],
      ['foundedOn', '2016-03-18', true],
      ['contractOn', '2021-03-28', true],
      ['foundedOn', '2003-03-18', false],
      ['foundedOn', '2016-06-18', false],
    ] as const)('with %s %s it is due in March: %s', async (field, day, isDue) => {
      const accountId = await addAccount(lei())
      const { value } = await lei().accounts.edit(accountId, { [field]: parseDay(day) })
      expect(value[field]).toBe(day)
      expect((await read()).accounts.map(({ id }) => id)).toEqual(isDue ? [accountId] : [])
    })

    it('a budget year is due three months ahead, also over the turn of the year', async () => {
      const accountId = await addAccount(lei())
      await lei().accounts.edit(accountId, { budgetStartMonth: 1 })
      expect((await read()).accounts).toEqual([])
      expect((await read('U_LEI', parseDay('2026-10-01'))).accounts).toHaveLength(1)
    })

    it('they follow the account to its new owner and into the archive, and back', async () => {
      const accountId = await addAccount(lei())
      await lei().accounts.edit(accountId, { foundedOn: parseDay('2016-03-18') })
      const given = await lei().accounts.edit(accountId, { ownerId: 'U_BEN' })
      expect([(await read()).accounts.length, (await read('U_BEN')).accounts.length]).toEqual([0, 1])
      const anna = deskOf(bench.store, ANNA)
      await anna.undo(given.changeId)
      const archived = await lei().accounts.archive(accountId, MARCH)
      expect((await read()).accounts).toEqual([])
      await lei().undo(archived.changeId)
      expect((await read()).accounts).toHaveLength(1)
    })
  })

  describe('events of a customer', () => {
    it('are found with their account while they stand', async () => {
      const accountId = await addAccount(lei())
      const events = () => lei().occasions.events
      const added = await events().add({ accountId, name: 'Opening', on: parseDay('2026-03-09') })
      expect(await read()).toMatchObject({ events: [added.value], accounts: [{ id: accountId }] })
      expect(await events().listComing(accountId, MARCH)).toEqual([added.value])
      const dropped = await events().drop(added.value.id, MARCH)
      expect((await read()).events).toEqual([])
      expect(await events().find(added.value.id)).toBeUndefined()
      await lei().undo(dropped.changeId)
      expect((await read()).events).toEqual([added.value])
      await lei().undo(added.changeId)
      expect((await read()).events).toEqual([])
    })

    it('are added by the account’s own team alone, and hidden with a private account', async () => {
      const accountId = await addAccount(lei())
      const event = { accountId, name: 'Opening', on: parseDay('2026-03-09') }
      const ben = deskOf(bench.store, BEN).occasions.events
      expect(await outcomeOf(ben.add(event))).toContain('not-allowed')
      const { value } = await lei().occasions.events.add(event)
      expect(await ben.find(value.id)).toEqual(value)
      await lei().accounts.edit(accountId, { isPrivate: true })
      expect([await ben.find(value.id), await ben.listComing(accountId, MARCH)]).toEqual([undefined, []])
    })
  })

  describe('news of a contact', () => {
    it('is found on its day and when it is time to look back', async () => {
      const where = await addContact()
      const { value } = await lei().occasions.news.add({
        ...where,
        event: 'loss',
        what: 'her father',
        on: MARCH,
      })
      const { what, ...told } = value
      expect(what).toBe('her father')
      for (const day of ['2026-03-02', '2026-04-01']) {
        const file = await read('U_LEI', parseDay(day))
        expect(file).toMatchObject({ news: [told], contacts: [{ id: where.contactId }] })
      }
      expect((await read('U_LEI', parseDay('2026-06-15'))).news).toEqual([])
      expect(await lei().occasions.news.listOf(where.contactId)).toEqual([value])
    })

    it('is for the account’s own team alone', async () => {
      const where = await addContact()
      const { value } = await lei().occasions.news.add({ ...where, event: 'illness', on: MARCH })
      const ben = deskOf(bench.store, BEN).occasions.news
      expect([await ben.find(value.id), await ben.listOf(where.contactId)]).toEqual([undefined, []])
      expect(await deskOf(bench.store, ANNA).occasions.news.find(value.id)).toEqual(value)
    })

    it('is gone when it is taken back', async () => {
      const where = await addContact()
      const { changeId } = await lei().occasions.news.add({ ...where, event: 'child', on: MARCH })
      await lei().undo(changeId)
      expect(await read()).toMatchObject({ news: [], contacts: [] })
    })
  })

  it('a weekly greeting is found while it is turned on', async () => {
    const { contactId } = await addContact()
    expect((await read()).contacts).toEqual([])
    const on = await lei().contacts.edit(contactId, { weeklyOn: 1 })
    expect((await read()).contacts).toMatchObject([{ id: contactId, weeklyOn: 1 }])
    await lei().contacts.edit(contactId, { weeklyOn: null })
    expect((await read()).contacts).toEqual([])
    expect(on.value.weeklyOn).toBe(1)
  })

  it('who is greeted every week, and who has news, is known with her zone and status as they are now', async () => {
    const { accountId, contactId } = await addContact()
    await lei().contacts.edit(contactId, { weeklyOn: 1 })
    await lei().occasions.news.add({ accountId, contactId, event: 'child', on: MARCH })
    const known = async () => (await read()).contacts
    const plain = { id: contactId, accountId, status: { is: 'active' }, weeklyOn: 1 }
    expect(await known()).toEqual([plain])
    const moved = await lei().contacts.edit(contactId, { zone: 'Asia/Tokyo' })
    expect(await known()).toEqual([{ ...plain, zone: 'Asia/Tokyo' }])
    await lei().undo(moved.changeId)
    await lei().contacts.edit(contactId, { status: { is: 'mourning' } })
    expect(await known()).toEqual([{ ...plain, status: { is: 'mourning' } }])
  })

  it('two days of an account on one date are both known, and no other of its days', async () => {
    const accountId = await addAccount(lei())
    const [foundedOn, contractOn] = [parseDay('2001-03-02'), parseDay('2020-03-02')]
    await lei().accounts.edit(accountId, { foundedOn, contractOn, budgetStartMonth: 12 })
    expect((await read()).accounts).toEqual([{ id: accountId, foundedOn, contractOn }])
  })

  describe('the team’s own calendar', () => {
    it('is written by admins and read by everybody', async () => {
      for (const viewer of [LEI, ANNA]) {
        expect(await outcomeOf(deskOf(bench.store, viewer).occasions.own.add(fair))).toContain('admins-only')
      }
      const { value } = await deskOf(bench.store, MAYA).occasions.own.add(fair)
      expect(await lei().occasions.own.list()).toEqual([value])
      expect(await lei().occasions.own.find(value.id)).toEqual(value)
    })

    it('concerns accounts of its tiers while it is near, until it is taken out', async () => {
      const maya = deskOf(bench.store, MAYA)
      const { value } = await maya.occasions.own.add(fair)
      const { value: big } = await lei().accounts.add({ name: 'Big', tier: 'A' })
      await lei().accounts.add({ name: 'Small', tier: 'C' })
      expect((await read()).accounts).toEqual([{ id: big.id, tier: 'A' }])
      expect((await read('U_LEI', parseDay('2026-06-01'))).accounts).toEqual([])
      const out = await maya.occasions.own.retire(value.id, MARCH)
      expect(await read()).toMatchObject({ own: [], accounts: [] })
      await maya.undo(out.changeId)
      expect((await read()).accounts).toHaveLength(1)
    })
  })
})
