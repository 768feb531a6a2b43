import { type Day, parseDay } from '../../coach/index.ts'
import type { Delivery, Reminder } from '../../store/index.ts'
import type { Message } from '../answer.ts'
import type { Ask } from '../ask.ts'
import { readOpenRows } from '../today/open-rows.ts'
import { digestMessage } from './digest-message.ts'
import { closingOf } from './digest-slot.ts'
import { listUnsent } from './plan-digest.ts'
import type { Draw } from './rendered.ts'

/**
 * The digest as it stands now, just before it goes out. It is cancelled when nothing new is left in it or its day is over,
 * so that the next one carries what it had. Reminders whose reason fell away are ended.
 */
export const drawDigest: Draw = async (ask, delivery) => {
  const message = await findNews(ask, delivery)
  return message === undefined ? { do: 'cancel', reason: 'nothing was left to say' } : { do: 'post', message }
}

async function findNews(ask: Ask, delivery: Delivery): Promise<Message | undefined> {
  const day = parseDay(delivery.occurrence)
  if (isOver(ask, day)) return undefined
  const { deliveries } = ask.workspace
  const carried = await deliveries.remindersOf(delivery.id)
  const { rows, fallen } = await readOpenRows(ask, day, carried)
  for (const reminder of fallen) await letFall(ask, reminder)
  const open = rows.map(({ reminder }) => reminder)
  const isNew = ({ deliveryId }: Reminder) => deliveryId === delivery.id
  const hasNew = open.some(isNew) || (await listUnsent(deliveries, open)).length > 0
  if (!hasNew) return undefined
  await deliveries.carry(
    delivery.id,
    open.map(({ id }) => id),
  )
  return digestMessage(ask, { delivery, rows, sentAt: ask.now })
}

function isOver({ member, now, today }: Ask, day: Day): boolean {
  return day !== today || now >= closingOf(member, day)
}

/** A rhythm that somebody kept, and a promise that was kept, count as done; the rest is skipped. */
async function letFall({ desk }: Ask, { id, planned: { why } }: Reminder): Promise<void> {
  const promised = why.code === 'promise' ? await desk.promises.find(why.promiseId) : undefined
  const isDone = why.code === 'cadence' || promised?.state === 'kept'
  await desk.reminders.end(id, { state: isDone ? 'done' : 'skipped' })
}
