import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { planCommand } from '../../src/cli/plan.ts'
import { readConfig } from '../../src/config.ts'
import { openStore, type Store } from '../../src/store/index.ts'

const run = promisify(execFile)
const folder = mkdtempSync(join(tmpdir(), 'touchstone-plan-'))
const url = `file:${join(folder, 'team.db')}`
const config = readConfig({ DATABASE_URL: url })
const DAYS = ['--from', '2027-01-25', '--to', '2027-02-05']

beforeAll(async () => {
  const store = await openStore(url, {
    now: () => new Date('2026-11-23T09:00:00Z'),
    newId: randomUUID,
    defaults: { locale: 'en', zone: 'UTC' },
  })
  await fill(store)
  await store.close()
})
afterAll(() => rmSync(folder, { recursive: true }))

async function fill(store: Store): Promise<void> {
  const workspace = store.workspace('T1')
  const lei = {
    id: 'U1',
    name: '李蕾',
    locale: 'zh',
    zone: 'Asia/Shanghai',
    slackAdmin: false,
    active: true,
  } as const
  await workspace.members.remember(lei)
  const desk = workspace.as({ memberId: 'U1', role: 'admin' })
  const { value: account } = await desk.accounts.add({ name: '华远钢铁' })
  await desk.contacts.add({ accountId: account.id, name: '王芳', sensitive: { keeps: ['chunjie'] } })
}

async function planned(...args: readonly string[]): Promise<Readonly<{ code: number; out: string }>> {
  const env = { ...process.env, DATABASE_URL: url, LOG_LEVEL: 'silent' }
  const ran = run('npx', ['tsx', 'src/cli.ts', 'plan', ...args], { env })
  return ran.then(
    ({ stdout }) => ({ code: 0, out: stdout }),
    (error: { code: number; stderr: string }) => ({ code: error.code, out: error.stderr }),
  )
}

describe('touchstone plan', () => {
  it('gives the reminders as JSON, by date, in the language of the member', async () => {
    const { out } = await planned(...DAYS, '--json')
    const row = {
      occursOn: '2027-02-06',
      kind: 'festival',
      contact: '王芳',
      account: '华远钢铁',
      member: 'U1',
    }
    expect(JSON.parse(out)).toEqual([
      {
        ...row,
        date: '2027-01-29',
        lead: 7,
        why: '还有 8 天是春节，2月6日（周六），该给王芳（华远钢铁）准备礼物了。',
      },
      { ...row, date: '2027-02-05', lead: 1, why: '明天是春节，2月6日（周六），记得问候王芳（华远钢铁）。' },
    ])
  })

  it('gives an empty list for another workspace’s days, and exit code 2 for a day it cannot read', async () => {
    expect((await planned('--from', '2027-03-01', '--to', '2027-03-02', '--json')).out).toBe('[]\n')
    expect(await planned('--from', '2027-2-1', '--to', '2027-03-02')).toMatchObject({ code: 2 })
  })

  it.each([
    [['--to', '2027-02-05'], '--from is missing'],
    [['--from', '2027-02-30', '--to', '2027-03-05'], '2027-02-30 is not a day'],
    [['--from', '2027-03-01', '--to', '2027-02-01'], 'must not be before'],
    [[...DAYS, '--team', 'T9'], 'no workspace T9'],
    [[...DAYS, '--member', 'U9'], 'no member U9'],
    [[...DAYS, '--verbose'], '--verbose'],
  ])('refuses %j', async (args, said) => {
    await expect(planCommand(config, args)).rejects.toMatchObject({
      name: 'UsageError',
      message: expect.stringContaining(said),
    })
  })
})
