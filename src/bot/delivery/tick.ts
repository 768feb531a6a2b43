import type { Day, Member } from '../../coach/index.ts'
import type { Delivery } from '../../store/index.ts'
import { errorFields } from '../log.ts'
import { latestDigestSlot } from './digest-slot.ts'
import { planDigest } from './plan-digest.ts'
import { reconcile } from './reconcile.ts'
import { type SendDeps, sendDelivery } from './send.ts'

/** What delivery needs from outside; `pause` waits between two posts. */
export type DeliveryDeps = SendDeps & Readonly<{ pause: (ms: number) => Promise<void> }>

/** Plans and sends what is due. */
export interface DeliveryRun {
  /** Looks once at everything; while it is at work, a second call makes it look once more afterwards. */
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
  const handled = new Map<string, Day>()
  const state: RunState = { isStopped: false, silentUntil: 0 }
  let running: Promise<void> | undefined
  let isAskedAgain = false

  async function run(): Promise<void> {
    do {
      isAskedAgain = false
      await planAll(deps, handled)
      await reconcileAll(deps)
      await sendAll(deps, state)
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

/** `silentUntil` in milliseconds: until then Slack wants no post. */
type RunState = { isStopped: boolean; silentUntil: number }

async function planAll(deps: DeliveryDeps, handled: Map<string, Day>): Promise<void> {
  for (const { member } of await deps.workspace.members.list()) {
    try {
      await planOne(deps, handled, member)
    } catch (error) {
      // One member's trouble must not keep the others waiting; she is tried again at the next tick.
      deps.log.error({ memberId: member.id, ...errorFields(error) }, 'could not plan a digest')
    }
  }
}

async function planOne(deps: DeliveryDeps, handled: Map<string, Day>, member: Member): Promise<void> {
  const slot = latestDigestSlot(member, deps.now())
  if (slot === undefined || !slot.isOpen || handled.get(member.id) === slot.day) return
  await planDigest(deps.askFor(member), slot)
  handled.set(member.id, slot.day)
}

async function reconcileAll(deps: DeliveryDeps): Promise<void> {
  const { deliveries } = deps.workspace
  await deliveries.expireLeases(deps.now())
  const options = { olderThanMs: SETTLING_MS, limit: BATCH, leaseMs: LEASE_MS }
  for (const delivery of await deliveries.claimAmbiguous(deps.now(), options)) {
    await guarded(deps, delivery, () => reconcile(deps, delivery))
  }
}

async function sendAll(deps: DeliveryDeps, state: RunState): Promise<void> {
  const { deliveries } = deps.workspace
  while (!isSilent(deps, state)) {
    const claimed = await deliveries.claimDue(deps.now(), { limit: BATCH, leaseMs: LEASE_MS })
    if (claimed.length === 0) return
    for (const delivery of claimed) await sendOne(deps, state, delivery)
  }
}

async function sendOne(deps: DeliveryDeps, state: RunState, delivery: Delivery): Promise<void> {
  if (isSilent(deps, state)) {
    // Claimed together with the one that Slack turned away: never asked for, so it can simply go back.
    const dueAt = new Date(Math.max(state.silentUntil, deps.now().getTime()))
    await deps.workspace.deliveries.settle(delivery.id, ['sending'], { state: 'pending', dueAt })
    return
  }
  const waitMs = await guarded(deps, delivery, () => sendDelivery(deps, delivery))
  if (waitMs !== undefined) state.silentUntil = deps.now().getTime() + waitMs
  await deps.pause(PACE_MS)
}

function isSilent(deps: DeliveryDeps, state: RunState): boolean {
  return state.isStopped || deps.now().getTime() < state.silentUntil
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
