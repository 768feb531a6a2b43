import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { fillExample } from '../src/example/fill.ts'
import { openStore, type Store } from '../src/store/index.ts'
import { fillDatabase, sizeOf } from './data.ts'
import { REP_ID, TEAM_ID } from './rep.ts'

/** The store on a database of ours. */
export function openBenchStore(url: string, now: () => Date = () => new Date()): Promise<Store> {
  return openStore(url, { now, newId: randomUUID, defaults: { locale: 'en', zone: 'UTC' } })
}

/**
 * The database that the goals are measured on, made when it is not there: the example workspace first, then one account,
 * one contact and one note that the coach saves and everything else is copied from. `share` 1 is the full size.
 */
export async function prepareDatabase(path: string, share: number): Promise<void> {
  if (existsSync(path)) return
  mkdirSync(dirname(path), { recursive: true })
  const unfinished = `${path}.unfinished`
  for (const suffix of ['', '-wal', '-shm']) rmSync(unfinished + suffix, { force: true })
  await saveModels(`file:${unfinished}`)
  fillDatabase(unfinished, sizeOf(share), path)
}

/** A database with the example workspace alone, made when it is not there. */
export async function prepareExample(path: string): Promise<void> {
  if (existsSync(path)) return
  mkdirSync(dirname(path), { recursive: true })
  await fillExample((now) => openBenchStore(`file:${path}`, now), { teamId: TEAM_ID, now: new Date() })
}

/** The rows that are copied; see data.ts. */
async function saveModels(url: string): Promise<void> {
  await fillExample((now) => openBenchStore(url, now), { teamId: TEAM_ID, now: new Date() })
  const store = await openBenchStore(url)
  const desk = store.workspace(TEAM_ID).as({ memberId: REP_ID, role: 'rep' })
  const { value: account } = await desk.accounts.add({ name: 'Model works' })
  await desk.contacts.add({ accountId: account.id, name: 'Mo Model' })
  await desk.notes.add({ accountId: account.id, text: 'A note to copy', tags: [] })
  await store.close()
}
