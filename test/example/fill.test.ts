import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { listPlanned } from '../../src/bot/delivery/list-planned.ts'
import { addDays, parseDay } from '../../src/coach/index.ts'
import { fillExample } from '../../src/example/fill.ts'
import { openStore, type Store } from '../../src/store/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'touchstone-example-'))
const url = `file:${join(folder, 'team.db')}`
const now = new Date('2026-11-23T09:00:00Z')
const today = parseDay('2026-11-23')
const defaults = { locale: 'en', zone: 'UTC' } as const

const openAt = (clock: () => Date): Promise<Store> =>
  openStore(url, { now: clock, newId: randomUUID, defaults })

beforeAll(() => fillExample(openAt, { teamId: 'T1', now }), 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

it('has something of every kind of reminder in the coming fortnight', async () => {
  const store = await openAt(() => now)
  const workspace = store.workspace('T1')
  const members = (await workspace.members.list()).map(({ member }) => member)
  const planned = await listPlanned(workspace, members, { from: today, to: addDays(today, 14) })
  const kinds = new Set(planned.map(({ kind }) => kind))
  await store.close()
  expect([...kinds]).toEqual(
    expect.arrayContaining(['birthday', 'anniversary', 'occasion', 'news', 'promise', 'cadence']),
  )
})

it('alarms nobody of a fall that lies in its past', async () => {
  const store = await openAt(() => now)
  const { isDue } = await store.workspace('T1').deliveries.outlook(addMonth(now))
  const { role, active } = (await store.workspace('T1').members.find('U0MAYA'))?.member ?? {}
  await store.close()
  expect({ isDue, role, active }).toEqual({ isDue: false, role: 'admin', active: true })
})

function addMonth(instant: Date): Date {
  return new Date(instant.getTime() + 30 * 86_400_000)
}

it('is filled once', async () => expect(await fillExample(openAt, { teamId: 'T1', now })).toBe(0))
