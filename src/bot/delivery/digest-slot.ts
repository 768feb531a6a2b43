import { addDays, type Day, dayIn, instantOf, type Member, timeIn, worksOn } from '../../coach/index.ts'

/** What of a member decides when she may be written to. */
export type Hours = Pick<Member, 'zone' | 'digestAt' | 'workingDays' | 'holidays' | 'quietFrom' | 'quietTo'>

/** The digest of one working day. It may go out while it is open; after that the next one carries what it had. */
export type DigestSlot = Readonly<{ day: Day; at: Date; isLate: boolean; isOpen: boolean }>

/** A digest this much after its hour is marked as late. */
export const LATE_MS = 15 * 60_000

const EVERY_DAY: Member['workingDays'] = [1, 2, 3, 4, 5, 6, 7]

/** The longest stretch without a working day, public holidays too, for whoever has one at all. */
const MOST_DAYS_BACK = 28

/**
 * The latest digest whose hour has passed at `now`; `undefined` for somebody without working days. Earlier ones are
 * never asked for: after a standstill one digest goes out, not one a day.
 */
export function latestDigestSlot(member: Hours, now: Date): DigestSlot | undefined {
  const today = dayIn(member.zone, now)
  for (let back = 0; back <= MOST_DAYS_BACK; back += 1) {
    const day = addDays(today, -back)
    if (!worksOn(member, day)) continue
    const at = instantOf(day, member.digestAt, member.zone)
    if (at <= now) return { day, at, isLate: isLate(at, now), isOpen: now < closingOf(member, day) }
  }
  return undefined
}

/**
 * When what can wait may go out: the next time her digest would; `undefined` when that is now, between the hour of the
 * digest and the quiet hours of a working day. For somebody without working days every day counts.
 */
export function nextDigestAt(member: Hours, now: Date): Date | undefined {
  const workingDays = member.workingDays.length > 0 ? member.workingDays : EVERY_DAY
  const hours = { ...member, workingDays }
  return latestDigestSlot(hours, now)?.isOpen ? undefined : nextSlotAt(hours, now)
}

/** When the hour of her next digest comes, after `now`; `undefined` for somebody without working days. */
export function nextSlotAt(member: Hours, now: Date): Date | undefined {
  const today = dayIn(member.zone, now)
  for (let ahead = 0; ahead <= MOST_DAYS_BACK; ahead += 1) {
    const day = addDays(today, ahead)
    if (!worksOn(member, day)) continue
    const at = instantOf(day, member.digestAt, member.zone)
    if (at > now) return at
  }
  return undefined
}

/** Whether something due at `at` comes late at `now`. */
export function isLate(at: Date, now: Date): boolean {
  return now.getTime() - at.getTime() > LATE_MS
}

/** When the digest of a day may no longer go out: when her quiet hours begin, else when the day ends. */
export function closingOf(member: Hours, day: Day): Date {
  const { digestAt, quietFrom, zone } = member
  return quietFrom > digestAt ? instantOf(day, quietFrom, zone) : instantOf(addDays(day, 1), '00:00', zone)
}

/** When the quiet hours end that `now` falls into; `undefined` outside them. */
export function quietUntil(member: Hours, now: Date): Date | undefined {
  const { quietFrom, quietTo, zone } = member
  const [today, time] = [dayIn(zone, now), timeIn(zone, now)]
  const crossesMidnight = quietFrom > quietTo
  const isEvening = time >= quietFrom
  const isMorning = time < quietTo
  if (crossesMidnight && isEvening) return instantOf(addDays(today, 1), quietTo, zone)
  const isQuiet = crossesMidnight ? isMorning : isEvening && isMorning
  return isQuiet ? instantOf(today, quietTo, zone) : undefined
}
