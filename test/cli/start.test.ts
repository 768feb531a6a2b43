import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openPlayground, type Playground } from '../../playground/workspace.ts'

const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url))
const tsx = import.meta.resolve('tsx')

let folder: string
let slack: Playground
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'touchstone-cli-'))
  slack = await openPlayground({})
})
afterAll(async () => {
  await slack.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Runs the command line as a user would, in an empty folder, with nothing in the environment but this. */
function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess {
  return spawn(process.execPath, ['--import', tsx, cli, ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

async function outcome(child: ChildProcess): Promise<Readonly<{ code: unknown; out: string; err: string }>> {
  const text = { out: '', err: '' }
  child.stdout?.on('data', (chunk: Buffer) => (text.out += chunk.toString()))
  child.stderr?.on('data', (chunk: Buffer) => (text.err += chunk.toString()))
  const [code] = await once(child, 'close')
  return { code, ...text }
}

it('connects to the Slack it is given tokens for, and starts no playground', async () => {
  const child = run(['start'], {
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_APP_TOKEN: slack.appToken,
    SLACK_API_URL: slack.apiUrl.replace(/\/$/, ''),
    DATABASE_URL: `file:${join(folder, 'team.db')}`,
  })
  const ended = outcome(child)
  await slack.whenConnected()
  const answer = await slack.command('U0ANNA', 'account add "Acme Steel" tier:A')
  child.kill('SIGTERM')
  const { code, out } = await ended
  expect(answer?.text).toContain('Acme Steel')
  expect({ code, out }).toEqual({ code: 0, out: '' })
})

it.each([
  [{ SLACK_BOT_TOKEN: 'xoxb-1' }, /SLACK_APP_TOKEN is missing .*xapp-/],
  [{ SLACK_BOT_TOKEN: 'abc', SLACK_APP_TOKEN: 'xapp-1' }, /SLACK_BOT_TOKEN does not look like .*xoxb-/],
  [{ DATABASE_URL: 'mysql://x' }, /DATABASE_URL is not understood; example: file:/],
  [{ TZ_DEFAULT: 'Mars/Base' }, /TZ_DEFAULT is not a time zone; example: Europe\/Berlin/],
  [{ PLAYGROUND_PORT: 'many' }, /PLAYGROUND_PORT is not a port; example: 3737/],
])('says in one line what is wrong with %j', async (env, line) => {
  const { code, err } = await outcome(run(['start'], env))
  expect(code).toBe(1)
  expect(err.trim()).toMatch(line)
  expect(err.trim().split('\n')).toHaveLength(1)
})

it.each([
  [['nonsense'], 2],
  [['plan', '--from', '2026-12-01'], 2],
  [['--help'], 0],
  [['plan', '--help'], 0],
] as const)('%j ends with exit code %i', async (args, expected) => {
  expect((await outcome(run(args))).code).toBe(expected)
})

it('lists what would be sent as JSON, with a name, a day and a reason each', async () => {
  const env = { DATABASE_URL: `file:${join(folder, 'demo.db')}` }
  expect((await outcome(run(['demo'], env))).code).toBe(0)
  const { out } = await outcome(run(['plan', '--from', '2027-01-25', '--to', '2027-02-06', '--json'], env))
  const rows: unknown = JSON.parse(out)
  expect(rows).toContainEqual({
    date: '2027-02-05',
    occursOn: '2027-02-06',
    kind: 'festival',
    contact: '王芳',
    account: '华远钢铁',
    member: 'U0LEI',
    lead: 1,
    why: expect.stringContaining('春节'),
  })
})
