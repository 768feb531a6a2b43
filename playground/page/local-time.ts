import { Temporal } from 'temporal-polyfill'

/** A moment as `YYYY-MM-DDTHH:mm` on the clocks of a zone, as a browser's date field wants it. */
export function toLocalTime(moment: Date, zone: string): string {
  return inZone(moment, zone).toPlainDateTime().toString({ smallestUnit: 'minute' })
}

/** The moment of `YYYY-MM-DDTHH:mm` in a zone. A time that a clock change skips is moved to after it. */
export function fromLocalTime(text: string, zone: string): Date {
  return toDate(Temporal.PlainDateTime.from(text).toZonedDateTime(zone))
}

/** 08:30 in a zone on the day after the moment's day there. */
export function tomorrowMorning(moment: Date, zone: string): Date {
  return morningIn(moment, zone, 1)
}

/** 08:30 in a zone on the first Monday after the moment's day there. */
export function nextMondayMorning(moment: Date, zone: string): Date {
  return morningIn(moment, zone, 8 - inZone(moment, zone).dayOfWeek)
}

function morningIn(moment: Date, zone: string, days: number): Date {
  const day = inZone(moment, zone).toPlainDate().add({ days })
  return toDate(day.toZonedDateTime({ timeZone: zone, plainTime: '08:30' }))
}

function inZone(moment: Date, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(zone)
}

function toDate(moment: Temporal.ZonedDateTime): Date {
  return new Date(moment.epochMilliseconds)
}
