import { type Day, parseDay, type Why } from '../../coach/index.ts'
import type { Delivery, Reminder } from '../../store/index.ts'
import type { Message } from '../answer.ts'
import type { Ask } from '../ask.ts'
import { neededInDigest } from '../days/digest-line.ts'
import { askInDigest } from '../drill/digest-question.ts'
import { readOpenRows, remindersOf } from '../today/open-rows.ts'
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
  const open = rows.flatMap(remindersOf)
  const isNew = ({ deliveryId }: Reminder) => deliveryId === delivery.id
  const hasNew = open.some(isNew) || (await listUnsent(deliveries, open)).length > 0
  if (!hasNew) return undefined
  await deliveries.carry(
    delivery.id,
    open.map(({ id }) => id),
  )
  const question = await askInDigest(ask, delivery)
  const needed = await neededInDigest(ask, delivery)
  return digestMessage(ask, { delivery, rows, question, needed, sentAt: ask.now })
}

function isOver({ member, now, today }: Ask, day: Day): boolean {
  return day !== today || now >= closingOf(member, day)
}

/** What somebody has done about it counts as done; the rest is skipped. */
async function letFall(ask: Ask, { id, planned: { why } }: Reminder): Promise<void> {
  await ask.desk.reminders.end(id, { state: (await wasDone(ask, why)) ? 'done' : 'skipped' })
}

/** A rhythm or a deal that somebody took up, a promise that was kept, a complaint that was answered. */
async function wasDone({ desk }: Ask, why: Why): Promise<boolean> {
  if (why.code === 'promise') return (await desk.promises.find(why.promiseId))?.state === 'kept'
  if (why.code === 'complaint') {
    const complaint = await desk.care.complaints.find(why.complaintId)
    return complaint !== undefined && complaint.answers.length > 0
  }
  return why.code === 'cadence' || why.code === 'follow-up'
}
