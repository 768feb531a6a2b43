import type { Delivery } from '../../store/index.ts'
import { errorFields } from '../log.ts'
import { createDigestSchedule } from './digest-schedule.ts'
import { reconcile } from './reconcile.ts'
import { type SendDeps, sendDelivery } from './send.ts'
import { watchOutbox } from './watch-outbox.ts'

/** What delivery needs from outside; `pause` waits between two posts. */
export type DeliveryDeps = SendDeps & Readonly<{ pause: (ms: number) => Promise<void> }>

/** Plans and sends what is due. */
export interface DeliveryRun {
  /** Looks once at everything, by one read where nothing is due; while it is at work, a second call makes it look once more afterwards. */
  tick(): Promise<void>
  /** Claims nothing more, and waits for the post that is under way. */
  stop(): Promise<void>
}

/** Slack takes several hundred posts a minute in one workspace; this stays well below. */
const PACE_MS = 1_000
/** A batch must be through before its leases run out: at most eleven seconds each. */
const BATCH = 5
const LEASE_MS = 120_000
/** What was asked of Slack may still be on its way for this long. */
const SETTLING_MS = 15_000

/** Safe beside other processes on the same database: every step is claimed there. */
export function createDelivery(deps: DeliveryDeps): DeliveryRun {
  const digests = createDigestSchedule(deps)
  const state: RunState = { isStopped: false }
  let running: Promise<void> | undefined
  let isAskedAgain = false

  async function work(roster: number): Promise<void> {
    // What became of the last digest decides what the next one has to carry.
    await reconcileAll(deps)
    await digests.plan(roster)
    await sendAll(deps, state)
    if (!state.isStopped) await watchOutbox(deps)
  }

  async function run(): Promise<void> {
    do {
      isAskedAgain = false
      const { isDue, roster } = await deps.workspace.deliveries.outlook(deps.now())
      const isSlotDue = digests.look(deps.now(), roster)
      if (isDue || isSlotDue) await work(roster)
    } while (isAskedAgain && !state.isStopped)
  }

  return {
    tick() {
      if (state.isStopped) return Promise.resolve()
      isAskedAgain = running !== undefined
      running ??= run().finally(() => {
        running = undefined
      })
      return running
    },
    async stop() {
      state.isStopped = true
      await running
    },
  }
}

/** From one moment to the other, in milliseconds, Slack wants no post. */
type Silence = Readonly<{ fromMs: number; toMs: number }>
type RunState = { isStopped: boolean; silence?: Silence }

/** Slack is asked about a few at a time; one that it cannot answer for now lets the others wait too. */
async function reconcileAll(deps: DeliveryDeps): Promise<void> {
  const { deliveries } = deps.workspace
  await deliveries.expireLeases(deps.now())
  const options = { olderThanMs: SETTLING_MS, limit: BATCH, leaseMs: LEASE_MS }
  const claimed = [
    ...(await deliveries.claimAmbiguous(deps.now(), options)),
    ...(await deliveries.claimSettled(deps.now(), options)),
  ]
  let waitMs: number | undefined
  for (const delivery of claimed) {
    if (waitMs !== undefined) await deliveries.lookAgain(delivery.id, inMs(deps, waitMs))
    else waitMs = await guarded(deps, delivery, () => reconcile(deps, delivery))
  }
}

async function sendAll(deps: DeliveryDeps, state: RunState): Promise<void> {
  const { deliveries } = deps.workspace
  const before = state.silence
  // However soon Slack wants to be asked again, it is not asked more than once a tick.
  while (!isSilent(deps, state) && state.silence === before) {
    const claimed = await deliveries.claimDue(deps.now(), { limit: BATCH, leaseMs: LEASE_MS })
    if (claimed.length === 0) return
    for (const delivery of claimed) await sendOne(deps, state, delivery)
  }
}

async function sendOne(deps: DeliveryDeps, state: RunState, delivery: Delivery): Promise<void> {
  const { deliveries } = deps.workspace
  if (isSilent(deps, state)) {
    // Claimed together with the one that Slack turned away: never asked for, so it can simply go back.
    const dueAt = new Date(state.silence?.toMs ?? deps.now().getTime())
    await deliveries.giveBack(delivery.id, { dueAt })
    return
  }
  const waitMs = await guarded(deps, delivery, () => sendDelivery(deps, delivery))
  if (waitMs !== undefined) {
    const fromMs = deps.now().getTime()
    state.silence = { fromMs, toMs: fromMs + waitMs }
    // The other processes on this database are to be silent too.
    await deliveries.holdPending(inMs(deps, waitMs))
  }
  await deps.pause(PACE_MS)
}

/** A clock that was set back ends a silence, which would last for hours otherwise. */
function isSilent(deps: DeliveryDeps, { isStopped, silence }: RunState): boolean {
  const nowMs = deps.now().getTime()
  return isStopped || (silence !== undefined && nowMs >= silence.fromMs && nowMs < silence.toMs)
}

function inMs({ now }: DeliveryDeps, ms: number): Date {
  return new Date(now().getTime() + ms)
}

async function guarded<T>(
  { log }: DeliveryDeps,
  { id, kind }: Delivery,
  work: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    log.error({ deliveryId: id, kind, ...errorFields(error) }, 'could not deliver')
    return undefined
  }
}
