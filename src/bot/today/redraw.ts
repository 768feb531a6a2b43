import type { Message } from '../answer.ts'
import type { Ask } from '../ask.ts'
import { neededInDigest } from '../days/digest-line.ts'
import { digestMessage } from '../delivery/digest-message.ts'
import { deliveryIn } from '../delivery/marker.ts'
import type { ClickPlace } from '../incoming.ts'
import { createRowReader, type DueRow } from './due-row.ts'
import { moreIn, remindersIn } from './reminder-blocks.ts'
import { shownSayingOnce } from './say-once.ts'
import { todayMessage } from './today-message.ts'

/**
 * The clicked message as it stands now. A digest keeps the rows and the question it has, each with how it ended, and how many more there were; today's list, which Slack
 * does not send along where it is for one person's eyes, is read anew and keeps the row that was clicked.
 */
export async function redraw(ask: Ask, place: ClickPlace, clickedId: string): Promise<Message> {
  const blockIds = place.in === 'message' ? (place.blockIds ?? []) : []
  const deliveryId = deliveryIn(blockIds)
  const delivery = deliveryId === undefined ? undefined : await ask.workspace.deliveries.find(deliveryId)
  if (place.in !== 'message' || delivery === undefined)
    return todayMessage(ask, await readRows(ask, [clickedId]))
  const rows = shownSayingOnce(await readRows(ask, remindersIn(blockIds)))
  const question = await ask.desk.drill.inDigests.find(delivery.id)
  const needed = await neededInDigest(ask, delivery)
  const sentAt = new Date(Number(place.ts) * 1000)
  return digestMessage(ask, { delivery, rows, beyond: moreIn(blockIds), question, needed, sentAt })
}

async function readRows(ask: Ask, ids: readonly string[]): Promise<readonly DueRow[]> {
  const reminders = await Promise.all(ids.map((id) => ask.desk.reminders.find(id)))
  const read = createRowReader(ask)
  return Promise.all(reminders.flatMap((reminder) => (reminder === undefined ? [] : [read(reminder)])))
}
