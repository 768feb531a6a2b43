import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach } from 'vitest'
import { openStore, type Store } from '../../src/store/index.ts'

/** A database of its own for one test, and what removes it. */
export type Place = Readonly<{ url: string; remove(): Promise<void> }>

/** The databases that the store is tested on. */
export type TestDialect = Readonly<{ dialect: 'sqlite' | 'postgres'; place(): Promise<Place> }>

async function sqlitePlace(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'touchstone-'))
  return {
    url: `file:${join(folder, 'deep', 'touchstone.db')}`,
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

let schemas = 0

function postgresPlaceIn(server: string) {
  return async (): Promise<Place> => {
    schemas += 1
    const schema = `test_${process.pid}_${schemas}`
    const run = async (statement: string) => {
      const client = new pg.Client({ connectionString: server })
      await client.connect()
      await client.query(statement)
      await client.end()
    }
    await run(`create schema ${schema}`)
    const url = new URL(server)
    url.searchParams.set('options', `-c search_path=${schema}`)
    return { url: url.href, remove: () => run(`drop schema ${schema} cascade`) }
  }
}

const server = process.env['TEST_DATABASE_URL']

/** SQLite always; PostgreSQL where `TEST_DATABASE_URL` says where it is. */
export const dialects: readonly TestDialect[] = [
  { dialect: 'sqlite', place: sqlitePlace },
  ...(server ? [{ dialect: 'postgres' as const, place: postgresPlaceIn(server) }] : []),
]

/** A clock that is set by hand, ids that count, and an open store for each test of the block. */
export type Bench = { store: Store; url: string; now: Date; nextId: number; open(): Promise<Store> }

/** Gives every test of the block a fresh store. It is Monday, 2 March 2026, 09:00 in Shanghai. */
export function useStore({ place }: TestDialect): Bench {
  const bench = { now: new Date(0), nextId: 0, url: '' } as Bench
  let here: Place
  let opened: Store[] = []
  bench.open = async () => {
    const store = await openStore(bench.url, {
      now: () => bench.now,
      newId: () => {
        bench.nextId += 1
        return `id-${String(bench.nextId).padStart(6, '0')}`
      },
      defaults: { locale: 'en', zone: 'Asia/Shanghai' },
    })
    opened.push(store)
    return store
  }
  beforeEach(async () => {
    here = await place()
    bench.url = here.url
    bench.now = new Date('2026-03-02T01:00:00Z')
    bench.nextId = 0
    bench.store = await bench.open()
  })
  afterEach(async () => {
    await Promise.all(opened.map((store) => store.close()))
    opened = []
    await here.remove()
  })
  return bench
}
