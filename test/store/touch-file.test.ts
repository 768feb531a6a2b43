import { describe, expect, it } from 'vitest'
import { type Contact, parseDay, type SensitiveFile } from '../../src/coach/index.ts'
import { asking, TODAY } from './due.ts'
import { dialects, useStore } from './stores.ts'
import { ANNA, addAccount, deskOf } from './team.ts'

const SOLAR: SensitiveFile = { birthday: { calendar: 'solar', month: 3, day: 5 }, keeps: [] }
const LUNAR: SensitiveFile = { birthday: { calendar: 'lunar', month: 8, day: 15, leap: false }, keeps: [] }
const WESTERN: SensitiveFile = { keeps: ['western'] }

describe.each(dialects)('the touch file on $dialect', (dialect) => {
  const bench = useStore(dialect)
  const read = (files: readonly SensitiveFile[] = [], memberId = 'U_LEI') =>
    bench.store.workspace('T1').touchFile(memberId, asking(...files))
  const namesIn = async (...files: readonly SensitiveFile[]) => {
    const { contacts } = await read(files)
    const found = contacts.map(({ id }) => deskOf(bench.store).contacts.find(id))
    return (await Promise.all(found)).map((contact) => contact?.name)
  }

  async function fill() {
    const desk = deskOf(bench.store)
    const accountId = await addAccount(desk)
    const add = async (name: string, sensitive?: SensitiveFile) =>
      (await desk.contacts.add({ accountId, name, ...(sensitive && { sensitive }) })).value
    return {
      desk,
      accountId,
      solar: await add('Solar', SOLAR),
      lunar: await add('Lunar', LUNAR),
      keeper: await add('Keeper', WESTERN),
      plain: await add('Plain'),
    }
  }

  it('holds those whose birthday or festival is asked for, with their accounts, and nobody else', async () => {
    const { solar, lunar, keeper, accountId } = await fill()
    expect(await read()).toMatchObject({ accounts: [], contacts: [] })
    expect((await read([WESTERN])).contacts).toEqual([toGreeted(keeper)])
    const both = await read([SOLAR, LUNAR])
    expect(both.contacts).toEqual([toGreeted(solar), toGreeted(lunar)])
    expect(both.own).toEqual(new Set([accountId]))
  })

  it('follows a changed birthday, what is kept, a zone and the status, and back', async () => {
    const { desk, solar } = await fill()
    const moved = await desk.contacts.edit(solar.id, { sensitive: { birthday: LUNAR.birthday ?? null } })
    expect([await namesIn(SOLAR), await namesIn(LUNAR)]).toEqual([[], ['Solar', 'Lunar']])
    await desk.undo(moved.changeId)
    await desk.contacts.edit(solar.id, { sensitive: { keeps: ['western'] } })
    expect(await namesIn(WESTERN)).toEqual(['Solar', 'Keeper'])
    const gone = await desk.contacts.edit(solar.id, { status: { is: 'left' } })
    expect(await namesIn(SOLAR, WESTERN)).toEqual(['Keeper'])
    await desk.undo(gone.changeId)
    expect(await namesIn(SOLAR, WESTERN)).toEqual(['Solar', 'Keeper'])
  })

  it('forgets a contact whose adding is taken back', async () => {
    const { desk, accountId } = await fill()
    const late = await desk.contacts.add({ accountId, name: 'Late', sensitive: SOLAR })
    await desk.undo(late.changeId)
    expect(await namesIn(SOLAR)).toEqual(['Solar'])
  })

  it('follows the account to its new owner, and back', async () => {
    const { desk, accountId } = await fill()
    const { changeId } = await desk.accounts.edit(accountId, { ownerId: 'U_BEN' })
    expect(await read([SOLAR, WESTERN])).toMatchObject({ accounts: [], contacts: [] })
    expect((await read([SOLAR, WESTERN], 'U_BEN')).contacts).toHaveLength(2)
    await desk.undo(changeId)
    expect((await read([SOLAR, WESTERN])).contacts).toHaveLength(2)
  })

  it('leaves archived accounts out with all that belongs to them', async () => {
    const { desk, accountId } = await fill()
    await desk.promises.add({ accountId, direction: 'we-owe', what: 'a quote', by: TODAY })
    await desk.accounts.archive(accountId, TODAY)
    expect(await read([SOLAR])).toMatchObject({ accounts: [], contacts: [], promises: [] })
  })

  it('finds an account by the day its rhythm counts from, and knows its last touch', async () => {
    const desk = deskOf(bench.store)
    const { value: account } = await desk.accounts.add({ name: 'Acme Steel', tier: 'A' })
    const keys = (to: string) => ({
      ...asking(),
      accountRanges: [{ from: 'rhythm|A|', to: `rhythm|A|${to}|~` }],
    })
    const asked = async (to: string) => bench.store.workspace('T1').touchFile('U_LEI', keys(to))
    await desk.touches.add({ accountId: account.id, kind: 'call', on: parseDay('2026-02-20') })
    const late = await desk.touches.add({ accountId: account.id, kind: 'call', on: parseDay('2026-02-25') })
    expect((await asked('2026-02-24')).accounts).toEqual([])
    await desk.undo(late.changeId)
    const file = await asked('2026-02-24')
    const known = { id: account.id, tier: 'A', createdOn: TODAY }
    expect([file.accounts, file.lastTouch]).toEqual([[known], new Map([[account.id, '2026-02-20']])])
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
    expect(file.contacts).toEqual([toGreeted(plain)])
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

/** What planning knows of a contact. */
function toGreeted({ id, accountId, status, sensitive }: Contact): unknown {
  return { id, accountId, status, sensitive }
}
