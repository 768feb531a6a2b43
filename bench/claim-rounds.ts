import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import type { Claimed } from './claimer.ts'
import { repId } from './due-data.ts'
import { TEAM_ID } from './rep.ts'
import { openBenchStore } from './touchstone.ts'

// Four processes empty an outbox on PostgreSQL, ours and a raw loop by turns; `claim-rounds.js ROUNDS` with the address
// in TEST_DATABASE_URL. The last line it prints is JSON.

/** What one emptying gave. */
export type ClaimRound = Readonly<{ perSecond: number; cpuMs: number; lost: number; doubled: number }>

/** Rounds by turns, the first not counted. */
export type ClaimRounds = Readonly<{ raw: readonly ClaimRound[]; ours: readonly ClaimRound[] }>

const PROCESSES = 4
const DUE = 20_000

const url = process.env['TEST_DATABASE_URL'] ?? ''
const rounds = Number(process.argv[2])
const client = new pg.Client({ connectionString: url })
await client.connect()
const store = await openBenchStore(url)
await store.workspace(TEAM_ID).members.remember({ id: 'U0', name: 'One', slackAdmin: true, active: true })
const raw: ClaimRound[] = []
const ours: ClaimRound[] = []
for (let round = 0; round <= rounds; round += 1) {
  const pair = [await empty('raw'), await empty('ours')] as const
  if (round > 0) {
    raw.push(pair[0])
    ours.push(pair[1])
  }
}
await Promise.all([client.end(), store.close()])
console.log(JSON.stringify({ raw, ours } satisfies ClaimRounds))

async function empty(kind: 'raw' | 'ours'): Promise<ClaimRound> {
  await client.query('truncate delivery')
  const program = fileURLToPath(new URL('./claimer.js', import.meta.url))
  const claimers = Array.from({ length: PROCESSES }, () => fork(program, [kind, url]))
  await Promise.all(claimers.map((claimer) => once(claimer, 'message')))
  await fill()
  const answers = claimers.map((claimer) => once(claimer, 'message'))
  for (const claimer of claimers) claimer.send('go')
  const claimed = (await Promise.all(answers)).map(([answer]): Claimed => answer)
  await Promise.all(
    claimers.map((claimer) => (claimer.exitCode === null ? once(claimer, 'exit') : undefined)),
  )
  return judge(claimed)
}

async function fill(): Promise<void> {
  await client.query(
    `insert into delivery (team_id, id, member_id, kind, occurrence, due_at, wanted_at, state, late, attempt)
      select $1, 'd' || lpad(n::text, 7, '0'), $2, 'digest', n::text, at, at, 'pending', 0, 0
      from generate_series(1, $3::int) n,
        lateral (select '2026-07-01T00:' || lpad((n / 60 % 60)::text, 2, '0') || ':' || lpad((n % 60)::text, 2, '0') || '.000Z' as at) as due`,
    [TEAM_ID, repId(0), DUE],
  )
  await client.query('analyze delivery')
}

/** What a claimer says it got, against what the rows say. */
async function judge(claimed: readonly Claimed[]): Promise<ClaimRound> {
  const ids = claimed.flatMap((one) => one.ids)
  const counted = await client.query<{ once: number }>(
    "select count(*)::int as once from delivery where state = 'sending' and attempt = 1",
  )
  const [began, ended] = [
    Math.min(...claimed.map(({ beganMs }) => beganMs)),
    Math.max(...claimed.map(({ endedMs }) => endedMs)),
  ]
  return {
    perSecond: (ids.length / (ended - began)) * 1000,
    cpuMs: claimed.reduce((sum, { cpuMs }) => sum + cpuMs, 0) / ids.length,
    lost: DUE - Math.min(new Set(ids).size, counted.rows[0]?.once ?? 0),
    doubled: ids.length - new Set(ids).size,
  }
}
