import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openStore } from '../../src/store/index.ts'

const run = promisify(execFile)
const folder = mkdtempSync(join(tmpdir(), 'touchstone-doctor-'))
const url = `file:${join(folder, 'team.db')}`

beforeAll(async () => {
  const now = () => new Date()
  const store = await openStore(url, { now, newId: randomUUID, defaults: { locale: 'en', zone: 'UTC' } })
  const { members, deliveries } = store.workspace('T1')
  await members.remember({ id: 'U1', name: 'Anna Weber', slackAdmin: true, active: true })
  await store.recordTick(now())
  for (const [occurrence, error] of [
    ['2026-03-02', 'channel_not_found'],
    ['2026-03-03', 'http 503'],
  ] as const) {
    const dueAt = new Date(Date.now() - 3_600_000)
    const planned = await deliveries.plan(
      { memberId: 'U1', kind: 'digest', occurrence, dueAt, late: false },
      [],
    )
    await deliveries.settle(planned?.id ?? '', ['pending'], { state: 'failed', error })
  }
  await store.close()
})
afterAll(() => rmSync(folder, { recursive: true }))

async function doctor(...args: readonly string[]): Promise<Readonly<{ code: number; out: string }>> {
  const env = { ...process.env, DATABASE_URL: url, LOG_LEVEL: 'silent' }
  return run('npx', ['tsx', 'src/cli.ts', 'doctor', ...args], { env }).then(
    ({ stdout }) => ({ code: 0, out: stdout }),
    (error: { code: number; stdout: string }) => ({ code: error.code, out: error.stdout }),
  )
}

const Report = z.object({
  ok: z.boolean(),
  checks: z.array(
    z.object({
      name: z.string(),
      ok: z.boolean(),
      says: z.string(),
      until: z.record(z.string(), z.iso.date()).optional(),
      more: z
        .object({
          lastTick: z.iso.datetime(),
          nextDue: z.null(),
          troubles: z.array(z.object({ reason: z.string(), codes: z.array(z.string()), count: z.number() })),
        })
        .optional(),
    }),
  ),
})

describe('touchstone doctor', () => {
  it('says in words why messages failed, how many, when and for whom, and that this is not well', async () => {
    const { code, out } = await doctor()
    expect(code).toBe(1)
    expect(out).toMatch(/FAIL {2}messages T1 {2}last tick \S+Z; next due none; oldest unsent none; /)
    expect(out).toContain(
      '1 not delivered: Slack no longer knows this person or the direct message (channel_not_found), last ',
    )
    expect(out).toContain('1 not delivered: Slack was out of reach (http 503), last ')
    expect(out).toMatch(/, for U1(;|\n)/)
  })

  it('says how far the tables of days reach, in words and for programs', async () => {
    const { checks } = Report.parse(JSON.parse((await doctor('--json')).out))
    const tables = checks.filter(({ until }) => until !== undefined)
    expect(tables.map(({ name, ok }) => [name, ok])).toEqual([
      ['holidays', true],
      ['occasions', true],
    ])
    expect(tables.map(({ until = {} }) => Object.keys(until))).toEqual([['CN'], ['holi', 'diwali']])
    expect(tables[0]?.says).toMatch(/make-up workdays of China up to \d{4}-12-31; other countries by rule/)
    expect(tables[1]?.says).toMatch(/^Holi up to \d{4}-12-31; Diwali up to \d{4}-12-31; all others by rule/)
  })

  it('gives the same as JSON', async () => {
    const { ok, checks } = Report.parse(JSON.parse((await doctor('--json')).out))
    const messages = checks.find(({ name }) => name === 'messages T1')
    expect([ok, messages?.ok]).toEqual([false, false])
    expect(messages?.more?.troubles.flatMap(({ codes }) => codes).toSorted()).toEqual([
      'channel_not_found',
      'http 503',
    ])
  })
})
