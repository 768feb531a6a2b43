import pg from 'pg'
import { TEAM_ID } from './rep.ts'
import { openBenchStore } from './touchstone.ts'

// One of several processes that claim until nothing is left: `claimer.js raw|ours`, told to begin by a message, and
// answering with the ids it got and the moments between which it worked.

const BATCH = 50
const LEASE_MS = 120_000
const NOW = new Date('2027-01-01T00:00:00Z')

/** What a claimer answers with. */
export type Claimed = Readonly<{ ids: readonly string[]; beganMs: number; endedMs: number; cpuMs: number }>

type Claimer = Readonly<{ claim: () => Promise<readonly { id: string }[]>; close: () => Promise<void> }>

const RAW = `with wanted as (select id from delivery where team_id = $1 and state = 'pending' and due_at <= $2
    order by due_at, id limit ${BATCH} for update skip locked)
  update delivery set state = 'sending', lease_until = $3, request_started_at = $2, attempt = attempt + 1
  where team_id = $1 and id in (select id from wanted) returning *`

const [kind, url = ''] = process.argv.slice(2)
const claimer = kind === 'raw' ? await createRaw() : await createOurs()
// The first call connects and prepares.
await claimer.claim()
process.once('message', () => void run())
process.send?.('ready')

async function run(): Promise<void> {
  const before = process.cpuUsage()
  const beganMs = Date.now()
  const ids: string[] = []
  for (;;) {
    const batch = await claimer.claim()
    if (batch.length === 0) break
    for (const { id } of batch) ids.push(id)
  }
  const { user, system } = process.cpuUsage(before)
  const claimed: Claimed = { ids, beganMs, endedMs: Date.now(), cpuMs: (user + system) / 1000 }
  await claimer.close()
  process.send?.(claimed)
}

async function createRaw(): Promise<Claimer> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const until = new Date(NOW.getTime() + LEASE_MS).toISOString()
  const values = [TEAM_ID, NOW.toISOString(), until]
  return {
    claim: async () => (await client.query<{ id: string }>({ name: 'claim', text: RAW, values })).rows,
    close: () => client.end(),
  }
}

async function createOurs(): Promise<Claimer> {
  const store = await openBenchStore(url)
  const { deliveries } = store.workspace(TEAM_ID)
  return {
    claim: () => deliveries.claimDue(NOW, { limit: BATCH, leaseMs: LEASE_MS }),
    close: () => store.close(),
  }
}
