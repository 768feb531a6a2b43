import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/index.ts'
import { dialects, useStore } from './stores.ts'
import { ANNA, deskOf } from './team.ts'

function start(script: string, url: string) {
  const path = fileURLToPath(new URL(script, import.meta.url))
  return spawn(process.execPath, ['--import', 'tsx', path, url], { stdio: ['ignore', 'pipe', 'inherit'] })
}

/** Kills the process after so many notes that it called saved; gives their ids, those printed meanwhile too. */
async function savedUntilKilled(url: string, count: number): Promise<readonly string[]> {
  const child = start('save-notes.ts', url)
  const saved: string[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    saved.push(line.replace('saved ', ''))
    if (saved.length === count) child.kill('SIGKILL')
  }
  return saved
}

const options = {
  now: () => new Date(0),
  newId: () => 'id',
  defaults: { locale: 'en', zone: 'UTC' },
} as const

describe.each(dialects)('durability on $dialect', (dialect) => {
  const bench = useStore(dialect)

  it.each([1, 37, 180])('keeps every note called saved when killed after %i of them', async (count) => {
    const saved = await savedUntilKilled(bench.url, count)
    const reopened = await bench.open()
    const desk = deskOf(reopened, ANNA)
    const kept = await Promise.all(saved.map((id) => desk.notes.find(id)))
    expect(saved.length).toBeGreaterThanOrEqual(count)
    expect(kept.filter((note) => note === undefined)).toEqual([])
    // One more may be on disk whose line was not printed any more.
    const found = new Set((await desk.find('stops', { limit: 100 })).map(({ id }) => id))
    const newest = saved.slice(-99)
    expect(newest.filter((id) => !found.has(id))).toEqual([])
  })
})

describe.each(dialects)('the first start on $dialect', ({ place }) => {
  it('may happen in several processes at once', async () => {
    const { url, remove } = await place()
    const codes = await Promise.all(
      Array.from({ length: 4 }, async () => (await once(start('open-and-close.ts', url), 'exit'))[0]),
    )
    const store = await openStore(url, options)
    const accounts = await deskOf(store, ANNA).accounts.count()
    await store.close()
    await remove()
    expect({ codes, accounts }).toEqual({ codes: [0, 0, 0, 0], accounts: 4 })
  })
})

describe('openStore', () => {
  it.each(['mysql://localhost/x', 'data.db', ''])('refuses the address "%s"', async (url) => {
    await expect(openStore(url, options)).rejects.toThrow('must begin with file: or postgres://')
  })

  it('refuses a database that a newer program wrote', async () => {
    const [sqlite] = dialects
    if (!sqlite) throw new Error('there is no database to test on')
    const { url, remove } = await sqlite.place()
    await (await openStore(url, options)).close()
    const file = new Database(url.slice('file:'.length))
    file.exec('insert into migration (number) values (9999)')
    file.close()
    await expect(openStore(url, options)).rejects.toThrow('start the newer program')
    await remove()
  })
})

describe.each(dialects)('the store on $dialect', (dialect) => {
  const bench = useStore(dialect)

  it('remembers the newest tick of any process', async () => {
    const [early, late] = [new Date('2026-03-02T01:00:00Z'), new Date('2026-03-02T01:01:00Z')]
    expect(await bench.store.lastTick()).toBeUndefined()
    await bench.store.recordTick(late)
    await (await bench.open()).recordTick(early)
    expect(await bench.store.lastTick()).toEqual(late)
  })

  it('answers a ping while it is open, and not once closed', async () => {
    await bench.store.ping()
    const other = await bench.open()
    await other.close()
    await expect(other.ping()).rejects.toThrow()
  })

  it('sees an event for the first time once, and forgets it after two days', async () => {
    const workspace = bench.store.workspace('T1')
    expect([await workspace.firstSight('Ev1'), await workspace.firstSight('Ev1')]).toEqual([true, false])
    bench.now = new Date('2026-03-03T23:00:00Z')
    expect(await workspace.firstSight('Ev1')).toBe(false)
    bench.now = new Date('2026-03-04T02:00:00Z')
    expect(await workspace.firstSight('Ev1')).toBe(true)
  })

  it('reads no sensitive file in the clear where a seal is given', async () => {
    const flip = (text: string) => [...text].toReversed().join('')
    const sealing = { seal: flip, unseal: flip, mark: flip }
    const store = await openStore(bench.url, { ...options, sealing })
    const desk = store.workspace('T1').as(ANNA)
    const { value } = await desk.accounts.add({ name: 'Acme' })
    const sealed = await openStore(bench.url, {
      ...options,
      newId: () => 'mary',
      sealing,
    })
    const contact = { accountId: value.id, name: 'Mary', sensitive: { likes: 'tea' } }
    await sealed.workspace('T1').as(ANNA).contacts.add(contact)
    expect((await sealed.workspace('T1').as(ANNA).contacts.find('mary'))?.sensitive).toMatchObject({
      likes: 'tea',
    })
    await expect(bench.store.workspace('T1').as(ANNA).contacts.find('mary')).rejects.toThrow()
    await Promise.all([store.close(), sealed.close()])
  })
})

describe('a SQLite file', () => {
  it('has everything in itself once it is closed', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'touchstone-'))
    const store = await openStore(`file:${join(folder, 'touchstone.db')}`, options)
    await deskOf(store, ANNA).accounts.add({ name: 'Acme Steel' })
    expect(await deskOf(store, ANNA).accounts.count()).toBe(1)
    await store.close()
    expect(await readdir(folder)).toEqual(['touchstone.db'])
    await rm(folder, { recursive: true })
  })
})
