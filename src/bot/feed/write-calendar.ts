import { ICalCalendar, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator'
import { addDays, type Day } from '../../coach/index.ts'
import type { FeedEvent } from './feed-event.ts'

/** How often calendars should ask again. */
const RENEW_SECONDS = 3_600

/** The text of a calendar in the iCalendar format; `now` is when it was made. */
export function writeCalendar(name: string, events: readonly FeedEvent[], now: Date): string {
  const calendar = new ICalCalendar({
    name,
    prodId: { company: 'Touchstone', product: 'Touchstone' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: RENEW_SECONDS,
  })
  for (const event of events) {
    calendar.createEvent({
      id: `${event.id}@touchstone`,
      stamp: now,
      summary: event.summary,
      ...(event.description !== '' && { description: event.description }),
      // Knowing that it is somebody's birthday makes nobody busy.
      transparency: 'on' in event ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
      ...timesOf(event),
    })
  }
  return calendar.toString()
}

function timesOf(event: FeedEvent) {
  if ('on' in event) return { start: noonOf(event.on), end: noonOf(addDays(event.on, 1)), allDay: true }
  return { start: event.at, end: new Date(event.at.getTime() + event.minutes * 60_000) }
}

/** The library writes the date that UTC has. */
function noonOf(day: Day): Date {
  return new Date(`${day}T12:00:00Z`)
}
