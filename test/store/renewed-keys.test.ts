import Database from 'better-sqlite3'
import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { occasionKeyRanges, occasionWindow, type SensitiveFile } from '../../src/coach/index.ts'
import type { Desk, Store } from '../../src/store/index.ts'
import { asking, TODAY } from './due.ts'
import { dialects, useStore } from './stores.ts'
import { addAccount, deskOf, LEI } from './team.ts'

const SOLAR: SensitiveFile = { birthday: { calendar: 'solar', month: 3, day: 2 }, keeps: ['western'] }
const WEEK = { workingDays: [1, 2, 3, 4, 5] }
const LOST = ['delete from due_key', 'delete from day_key', 'delete from derived_version']

describe.each(dialects)('keys of planning on $dialect', (dialect) => {
  const bench = useStore(dialect)

  it('are made anew at the start where no version of them is known', async () => {
    await fill(deskOf(bench.store))
    const before = await readAll(bench.store)
    expect(before.map((file) => Object.values(file).filter(isFilled).length)).toEqual([4, 1, 4])
    await run(bench.url, LOST)
    expect(await readAll(bench.store)).not.toEqual(before)
    expect(await readAll(await bench.open())).toEqual(before)
  })
})

/** Something of each kind that has a key. */
async function fill(desk: Desk): Promise<void> {
  const accountId = await addAccount(desk)
  await desk.accounts.edit(accountId, { foundedOn: TODAY, tier: 'A' })
  const { value: contact } = await desk.contacts.add({ accountId, name: 'Wang', sensitive: SOLAR })
  await desk.contacts.edit(contact.id, { weeklyOn: 1 })
  await desk.occasions.news.add({ accountId, contactId: contact.id, event: 'child', on: TODAY })
  await desk.occasions.events.add({ accountId, name: 'Opening', on: TODAY })
  const { value: deal } = await desk.deals.add({ accountId, name: 'Line 2' })
  await desk.care.followUps.add({ accountId, dealId: deal.id, reason: 'news', form: 'call', on: TODAY })
}

async function readAll(store: Store) {
  const workspace = store.workspace('T1')
  const { memberId } = LEI
  const occasions = {
    ranges: occasionKeyRanges(TODAY, TODAY, WEEK),
    window: occasionWindow(TODAY, TODAY, WEEK),
  }
  return Promise.all([
    workspace.touchFile(memberId, asking(SOLAR)),
    workspace.careFile(memberId, { followedUpTo: TODAY }),
    workspace.occasionFile(memberId, occasions),
  ])
}

function isFilled(part: unknown): boolean {
  if (part instanceof Set || part instanceof Map) return part.size > 0
  return Array.isArray(part) && part.length > 0
}

/** Past the store, as no program of ours does. */
async function run(url: string, statements: readonly string[]): Promise<void> {
  if (url.startsWith('file:')) {
    const file = new Database(url.slice('file:'.length))
    for (const statement of statements) file.exec(statement)
    file.close()
    return
  }
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  for (const statement of statements) await client.query(statement)
  await client.end()
}
