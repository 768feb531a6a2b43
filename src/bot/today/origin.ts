import { deliveryIn, markerOf } from '../delivery/marker.ts'
import type { ClickPlace } from '../incoming.ts'
import { blockOf, moreBlockOf, moreIn, remindersIn } from './reminder-blocks.ts'

const VALUE_MOST = 1_800

/**
 * Where a reminder was clicked, in a few characters for the buttons of what was opened beside it: empty for what cannot
 * be drawn anew from elsewhere, such as a message for one person's eyes.
 */
export function originOf(place: ClickPlace): string {
  if (place.in !== 'message' || place.isEphemeral) return ''
  const blockIds = place.blockIds ?? []
  const more = String(moreIn(blockIds))
  const ids = remindersIn(blockIds).join(',')
  const origin = [place.channel, place.ts, deliveryIn(blockIds) ?? '', ids, more].join('~')
  return origin.length > VALUE_MOST ? '' : origin
}

/** The place that was written so. */
export function placeAt(origin: string): Extract<ClickPlace, { in: 'message' }> | undefined {
  const [channel = '', ts = '', deliveryId = '', ids = '', more = '0'] = origin.split('~')
  if (channel === '' || ts === '') return undefined
  const marker = deliveryId === '' ? [] : [markerOf(deliveryId)]
  const reminders = ids === '' ? [] : ids.split(',').map(blockOf)
  const beyond = more === '0' ? [] : [moreBlockOf(Number(more))]
  return { in: 'message', channel, ts, isEphemeral: false, blockIds: [...marker, ...reminders, ...beyond] }
}
