import { addDays, type Day } from '../../coach/index.ts'
import type { Deliveries, Delivery, Reminder } from '../../store/index.ts'
import type { Ask } from '../ask.ts'
import { listOpenInStep } from '../days/in-step.ts'
import type { DigestSlot } from './digest-slot.ts'
import { listFresh } from './fresh.ts'
import { planDue } from './plan-member.ts'

/** What was missed is made up for from this many days back at most. */
const MISSED_DAYS = 30

/**
 * Puts the digest of a slot in the outbox with every reminder that is new in it: what is dated since the last digest, and
 * what is open but never went out. With nothing new a cancelled one marks the day as looked at. Safe to repeat, and
 * safe beside another process.
 */
export async function planDigest(ask: Ask, slot: DigestSlot): Promise<void> {
  const { member, workspace } = ask
  const { deliveries } = workspace
  const last = await deliveries.lastDigestOn(member.id)
  if (last !== undefined && last >= slot.day) return
  const since = sinceOf(slot.day, last)
  const due = await planDue(workspace, member, { since, day: slot.day })
  await cancelEarlier(deliveries, await listOpenInStep(ask, slot.day), slot.day)
  const waiting = await listUnsent(deliveries, await listOpenInStep(ask, slot.day))
  const reminders = [...waiting.map(({ planned }) => planned), ...(await listFresh(ask, due, since))]
  const delivery = await deliveries.plan(
    { memberId: member.id, kind: 'digest', occurrence: slot.day, dueAt: slot.at, late: slot.isLate },
    reminders,
  )
  if (delivery === undefined || reminders.length > 0) return
  await deliveries.settle(delivery.id, ['pending'], { state: 'cancelled', error: 'nothing new was due' })
}

/** The reminders that no message has carried to the member yet, as far as we know. */
export async function listUnsent(
  deliveries: Pick<Deliveries, 'find'>,
  reminders: readonly Reminder[],
): Promise<readonly Reminder[]> {
  const carriers = await listCarriers(deliveries, reminders)
  const out = new Set(carriers.filter(({ state }) => !UNSENT.includes(state)).map(({ id }) => id))
  return reminders.filter(({ deliveryId }) => deliveryId === undefined || !out.has(deliveryId))
}

/** What may have been posted is not repeated: a missing message can be made up for, a double one cannot. */
const UNSENT: readonly Delivery['state'][] = ['pending', 'failed', 'cancelled']

/** A digest that still waits when the next one is planned will not go out: its day is over. */
async function cancelEarlier(
  deliveries: Deliveries,
  reminders: readonly Reminder[],
  day: Day,
): Promise<void> {
  for (const { id, state, occurrence } of await listCarriers(deliveries, reminders)) {
    // Another process may have planned this very day in the meantime.
    if (state !== 'pending' || occurrence >= day) continue
    await deliveries.settle(id, ['pending'], { state: 'cancelled', error: 'the next digest took its place' })
  }
}

async function listCarriers(
  deliveries: Pick<Deliveries, 'find'>,
  reminders: readonly Reminder[],
): Promise<readonly Delivery[]> {
  const ids = new Set(reminders.flatMap(({ deliveryId }) => deliveryId ?? []))
  const found = await Promise.all([...ids].map((id) => deliveries.find(id)))
  return found.flatMap((delivery) => delivery ?? [])
}

/** The day of the last digest belongs to it: something may have been added after it went out. */
function sinceOf(day: Day, last: Day | undefined): Day {
  const earliest = addDays(day, -MISSED_DAYS)
  if (last === undefined) return day
  return last > earliest ? last : earliest
}
