import { describe, expect, it } from 'vitest'
import {
  type Account,
  canAdd,
  canChange,
  canSee,
  canSeeSensitive,
  type Viewer,
} from '../../src/coach/index.ts'
import { dialects, useStore } from './stores.ts'
import { ANNA, addAccount, BEN, deskOf, LEI, outcomeOf } from './team.ts'

const viewers: readonly Viewer[] = (['U_A', 'U_B', 'U_C', 'UXA'] as const).flatMap((memberId) =>
  (['rep', 'manager', 'admin'] as const).map((role) => ({ memberId, role })),
)

const guarded = ['U_A', 'U_B'].flatMap((ownerId) =>
  [[], ['U_B'], ['U_C', 'U_A']].flatMap((collaboratorIds) =>
    [false, true].map((isPrivate) => ({ ownerId, collaboratorIds, isPrivate })),
  ),
)

describe.each(dialects)('rights on $dialect', (dialect) => {
  const bench = useStore(dialect)

  async function addAll(): Promise<readonly Account[]> {
    const desk = deskOf(bench.store, ANNA)
    const added: Account[] = []
    for (const [index, account] of guarded.entries()) {
      added.push((await desk.accounts.add({ name: `Account ${index}`, ...account })).value)
    }
    return added
  }

  it('shows in lists, by id, by name and by search exactly what canSee allows', async () => {
    const accounts = await addAll()
    for (const viewer of viewers) {
      const desk = deskOf(bench.store, viewer)
      const allowed = accounts.filter((account) => canSee(viewer, account)).map(({ id }) => id)
      const listed = (await desk.accounts.list({ limit: 500 })).map(({ account }) => account.id)
      const found = await Promise.all(accounts.map(async ({ id }) => (await desk.accounts.find(id))?.id))
      const named = await Promise.all(accounts.map(async ({ name }) => desk.names.account(name)))
      const hits = (await desk.find('account', { limit: 100 })).map(({ id }) => id)
      expect(listed.toSorted()).toEqual(allowed)
      expect(found.filter((id) => id !== undefined)).toEqual(allowed)
      expect(
        named.flatMap((match) => (match.kind === 'one' && match.how === 'exact' ? match.id : [])),
      ).toEqual(allowed)
      expect(hits.toSorted()).toEqual(allowed)
      expect(await desk.accounts.count()).toBe(allowed.length)
    }
  })

  it('lets change, add and read sensitive fields exactly as the rules say', async () => {
    for (const account of await addAll()) {
      const file = { accountId: account.id, name: 'Mary', sensitive: { likes: 'tea' } }
      const { value: contact } = await deskOf(bench.store, ANNA).contacts.add(file)
      for (const viewer of viewers) {
        const desk = deskOf(bench.store, viewer)
        const seen = await desk.contacts.find(contact.id)
        expect({
          change: await outcomeOf(desk.accounts.edit(account.id, { industry: 'it' })),
          add: await outcomeOf(desk.notes.add({ accountId: account.id, text: 'hello', tags: [] })),
          sees: seen !== undefined,
          seesFile: seen?.sensitive !== undefined,
        }).toEqual(allowance(viewer, account))
      }
    }
  })

  it('says whose account it is when it refuses', async () => {
    const id = await addAccount(deskOf(bench.store))
    const refused = deskOf(bench.store, BEN).accounts.edit(id, { tier: 'A' })
    await expect(refused).rejects.toMatchObject({
      refusal: { code: 'not-allowed', action: 'account.edit', owner: LEI.memberId },
    })
  })

  it('hides everything on a private account from the rest of the team', async () => {
    const desk = deskOf(bench.store)
    const accountId = await addAccount(desk, 'Secret Steel', true)
    const { value: contact } = await desk.contacts.add({ accountId, name: 'Mary' })
    const { value: deal } = await desk.deals.add({ accountId, name: 'Line 2' })
    const { value: note } = await desk.notes.add({ accountId, text: 'secret pain', tags: [] })
    const others = deskOf(bench.store, BEN)
    expect([
      await others.contacts.find(contact.id),
      await others.contacts.listOf(accountId),
      await others.deals.find(deal.id),
      await others.deals.listOpen(),
      await others.notes.find(note.id),
      await others.notes.listOf(accountId),
      await others.find('secret'),
      await others.names.contact('mary'),
    ]).toEqual([undefined, [], undefined, [], undefined, [], [], { kind: 'none', near: [] }])
  })

  it('does not give a private name away by refusing it', async () => {
    await addAccount(deskOf(bench.store), 'Secret Steel', true)
    expect(await outcomeOf(deskOf(bench.store, BEN).accounts.add({ name: 'Secret Steel' }))).toBe('done')
    expect(await outcomeOf(deskOf(bench.store).accounts.add({ name: 'secret steel' }))).toBe('name-taken')
  })
})

function allowance(viewer: Viewer, account: Account) {
  const sees = canSee(viewer, account)
  const refusal = sees ? 'not-allowed' : 'gone'
  return {
    change: canChange(viewer, account) ? 'done' : refusal,
    add: canAdd(viewer, account) ? 'done' : refusal,
    sees,
    seesFile: canSeeSensitive(viewer, account),
  }
}
