import { describe, expect, it } from 'vitest'
import { type Birthday, birthdayKey, parseDay } from '../../src/coach/index.ts'
import { dialects, useStore } from './stores.ts'
import { ANNA, addAccount, deskOf } from './team.ts'

const TODAY = parseDay('2026-03-02')
const SOLAR: Birthday = { calendar: 'solar', month: 3, day: 5 }
const LUNAR: Birthday = { calendar: 'lunar', month: 8, day: 15, leap: false }

describe.each(dialects)('the touch file on $dialect', (dialect) => {
  const bench = useStore(dialect)
  const read = (birthdays: readonly Birthday[] = [], memberId = 'U_LEI') =>
    bench.store.workspace('T1').touchFile(memberId, { birthKeys: birthdays.map(birthdayKey), upTo: TODAY })

  async function fill() {
    const desk = deskOf(bench.store)
    const accountId = await addAccount(desk)
    const { value: solar } = await desk.contacts.add({
      accountId,
      name: 'Solar',
      sensitive: { birthday: SOLAR },
    })
    const { value: lunar } = await desk.contacts.add({
      accountId,
      name: 'Lunar',
      sensitive: { birthday: LUNAR },
    })
    const { value: keeper } = await desk.contacts.add({
      accountId,
      name: 'Keeper',
      sensitive: { keeps: ['western'] },
    })
    const { value: plain } = await desk.contacts.add({ accountId, name: 'Plain' })
    return { desk, accountId, solar, lunar, keeper, plain }
  }

  it('holds those whose birthday is asked for, and those who keep a festival', async () => {
    const { solar, lunar, keeper } = await fill()
    expect((await read()).contacts).toEqual([keeper])
    expect((await read([SOLAR])).contacts).toEqual([solar, keeper])
    expect((await read([SOLAR, LUNAR])).contacts).toEqual([solar, lunar, keeper])
  })

  it('follows a changed birthday', async () => {
    const { desk, solar } = await fill()
    await desk.contacts.edit(solar.id, { sensitive: { birthday: { calendar: 'solar', month: 9 } } })
    expect((await read([SOLAR])).contacts.map(({ name }) => name)).toEqual(['Keeper'])
    const september = await read([{ calendar: 'solar', month: 9 }])
    expect(september.contacts.map(({ name }) => name)).toEqual(['Solar', 'Keeper'])
  })

  it('follows the account to its new owner, and back', async () => {
    const { desk, accountId } = await fill()
    const { changeId } = await desk.accounts.edit(accountId, { ownerId: 'U_BEN' })
    expect(await read([SOLAR])).toMatchObject({ accounts: [], contacts: [] })
    expect((await read([SOLAR], 'U_BEN')).contacts).toHaveLength(2)
    await desk.undo(changeId)
    expect((await read([SOLAR])).contacts).toHaveLength(2)
  })

  it('leaves archived accounts out with all that belongs to them', async () => {
    const { desk, accountId } = await fill()
    await desk.promises.add({ accountId, direction: 'we-owe', what: 'a quote', by: TODAY })
    await desk.accounts.archive(accountId, TODAY)
    expect(await read([SOLAR])).toMatchObject({ accounts: [], contacts: [], promises: [] })
  })

  it('knows the last touch of each account', async () => {
    const { desk, accountId } = await fill()
    await addAccount(desk, 'Quiet')
    await desk.touches.add({ accountId, kind: 'call', on: parseDay('2026-02-20') })
    await desk.touches.add({ accountId, kind: 'visit', on: parseDay('2026-01-20') })
    const file = await read()
    expect(file.lastTouch).toEqual(new Map([[accountId, '2026-02-20']]))
    expect(file.accounts.map(({ name }) => name)).toEqual(['Acme Steel', 'Quiet'])
  })

  it("holds the member's own open promises due by then, and whom they name", async () => {
    const { desk, accountId, plain } = await fill()
    const owed = { accountId, direction: 'we-owe', what: 'a quote', by: TODAY } as const
    const { value: due } = await desk.promises.add({ ...owed, contactId: plain.id })
    await desk.promises.add({ ...owed, by: parseDay('2026-03-03') })
    const { value: kept } = await desk.promises.add(owed)
    await desk.promises.end(kept.id, 'kept', TODAY)
    await deskOf(bench.store, ANNA).promises.add(owed)
    const file = await read()
    expect(file.promises).toEqual([due])
    expect(file.contacts.map(({ name }) => name)).toEqual(['Keeper', 'Plain'])
  })

  it('knows what was stopped for good, until it is opened again', async () => {
    const { desk, accountId, solar } = await fill()
    const about = { accountId, contactId: solar.id, memberId: 'U_LEI', date: TODAY, occursOn: TODAY, lead: 0 }
    const why = { code: 'festival', occasionId: 'christmas', tone: 'festive' } as const
    const planned = { ...about, key: 'k', kind: 'festival', why, also: [] } as const
    const [reminder] = await desk.reminders.ensure([planned])
    await desk.reminders.end(reminder?.id ?? '', { state: 'stopped' })
    expect((await read()).stopped).toEqual(new Set([`${solar.id}|christmas`]))
    await desk.reminders.reopen(reminder?.id ?? '')
    expect((await read()).stopped).toEqual(new Set())
  })
})
