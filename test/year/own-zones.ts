import type { DayNumber } from './own-days.ts'

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000

const formats = new Map<string, Intl.DateTimeFormat>()

function wallClock(zone: string, instantMs: number): number {
  let format = formats.get(zone)
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    })
    formats.set(zone, format)
  }
  const parts = new Map(format.formatToParts(instantMs).map(({ type, value }) => [type, Number(value)]))
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'))
}

/** The civil day and the minute of the day that people in a zone have. */
export function civilIn(zone: string, instantMs: number): Readonly<{ day: DayNumber; minute: number }> {
  const wall = wallClock(zone, instantMs)
  const day = Math.floor(wall / DAY_MS)
  return { day, minute: (wall - day * DAY_MS) / MINUTE_MS }
}

const instants = new Map<string, number>()

/** When clocks in a zone show so many minutes after midnight; by trying the offsets around it. */
export function instantIn(zone: string, day: DayNumber, minute: number): number {
  const key = `${zone}|${day}|${minute}`
  const known = instants.get(key)
  if (known !== undefined) return known
  const wanted = day * DAY_MS + minute * MINUTE_MS
  let found = wanted
  for (let tries = 0; tries < 4; tries += 1) found += wanted - wallClock(zone, found)
  if (wallClock(zone, found) !== wanted) throw new Error(`${key} does not exist`)
  instants.set(key, found)
  return found
}

/** Minutes after midnight of `HH:MM`. */
export function minuteOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number)
  return (hours ?? 0) * 60 + (minutes ?? 0)
}
