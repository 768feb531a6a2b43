import { WebClient } from '@slack/web-api'
import Database from 'better-sqlite3'
import { createDelivery, type DeliveryDeps } from '../src/bot/delivery/tick.ts'
import type { Workspace } from '../src/store/index.ts'
import { REPS, repId } from './due-data.ts'
import { TEAM_ID } from './rep.ts'
import { type Compared, interleave } from './rounds.ts'
import { type Sample, timeCalls } from './sample.ts'
import { openBenchStore } from './touchstone.ts'

/** A minute in which nothing is due, against one raw prepared point read; and how much the outbox and the team hold. */
export type IdleTickCost = Readonly<{ compared: Compared; members: number; deliveries: number }>

/** Sunday: nobody's digest is due. */
const SUNDAY_MS = Date.UTC(2026, 6, 12, 12)
const STEP_MS = 50
const CALLS = 20_000
const SENT = 100_000

/** Measures ticks of one process on the workspace of many reps. */
export async function measureIdleTick(path: string, rounds: number): Promise<IdleTickCost> {
  fillOutbox(path)
  const store = await openBenchStore(`file:${path}`)
  const workspace = store.workspace(TEAM_ID)
  const members = (await workspace.members.list()).length
  const clock = { ms: SUNDAY_MS }
  const delivery = createDelivery(parts(workspace, () => new Date(clock.ms)))
  const db = new Database(path, { readonly: true })
  const read = db.prepare('select * from delivery where team_id = ? and id = ?')
  const idle = (): Promise<void> => {
    // Time goes on, so slowly that no digest ever comes near.
    clock.ms += STEP_MS
    return delivery.tick()
  }
  await idle()
  const compared = await interleave(
    rounds,
    () => withOwnTime(() => timeCalls(CALLS, (n) => read.get(TEAM_ID, `d${n % SENT}`))),
    () => withOwnTime(() => timeCalls(CALLS, idle)),
  )
  await delivery.stop()
  db.close()
  await store.close()
  return { compared, members, deliveries: SENT }
}

/** A year of digests that went out. */
function fillOutbox(path: string): void {
  const db = new Database(path)
  const { sent } = db.prepare<[], { sent: number }>('select count(*) as sent from delivery').get() ?? {
    sent: 0,
  }
  const insert =
    db.prepare(`insert into delivery (team_id, id, member_id, kind, occurrence, due_at, wanted_at, state,
    late, attempt) values (?, ?, ?, 'digest', ?, ?, ?, 'sent', 0, 1)`)
  const fill = db.transaction(() => {
    for (let n = sent; n < SENT; n += 1) {
      const at = new Date(SUNDAY_MS - (1 + Math.floor(n / REPS)) * 86_400_000).toISOString()
      insert.run(TEAM_ID, `d${n}`, repId(n % REPS), at.slice(0, 10), at, at)
    }
  })
  fill()
  db.close()
}

function parts(workspace: Workspace, now: () => Date): DeliveryDeps {
  const none = (): never => {
    throw new Error('Nothing is due')
  }
  const quiet = (): void => undefined
  return {
    workspace,
    now,
    askFor: none,
    client: new WebClient('xoxb-none', { slackApiUrl: 'http://127.0.0.1:9/', retryConfig: { retries: 0 } }),
    log: { debug: quiet, info: quiet, warn: quiet, error: none },
    pause: none,
  }
}

async function withOwnTime(measure: () => Promise<Sample>): Promise<Sample> {
  const before = process.cpuUsage()
  const sample = await measure()
  const { user, system } = process.cpuUsage(before)
  return { ...sample, cpuMs: (user + system) / 1000 / CALLS }
}
