import { addDays, type Day, dayIn, instantOf, isZone } from '../day.ts'
import { type WorkWeek, worksOn } from '../holidays/work-week.ts'
import type { Member } from '../member.ts'
import { remembering } from '../remembered.ts'

/** What decides on which day a member is reminded. */
export type ReminderMember = Pick<Member, 'zone' | 'digestAt' | 'workingDays' | 'holidays'>

/** When a contact's day begins, for having been greeted in time. */
const MORNING = '09:00'

/**
 * Gives the working day on which a member is reminded of something nominally due on `day`: that day, or the working day
 * before. With the contact's zone the day is the contact's, and the reminder comes before her morning there: for
 * 6 February in Shanghai a member in New York is reminded on the 5th. Source: TCH-6, TCH-8.
 */
export function createReminderDays(member: ReminderMember): (day: Day, contactZone?: string) => Day {
  const own = knownDays(member)
  return (day, contactZone) => {
    const known = contactZone === undefined ? own : knownDays(member, contactZone)
    const before = known.get(day)
    if (before !== undefined) return before
    const found = workingDayUpTo(ownDay(day, contactZone ?? member.zone, member), member)
    if (known.size >= REMEMBERED) known.clear()
    known.set(day, found)
    return found
  }
}

/** Many members work the same hours in the same zone, and every plan asks for the same few days. */
const daysByWeek = remembering<Map<Day, Day>>(100)

function knownDays(member: ReminderMember, contactZone = member.zone): Map<Day, Day> {
  const { zone, digestAt, workingDays, holidays = '' } = member
  const week = `${contactZone}|${zone}|${digestAt}|${workingDays.join()}|${holidays}`
  return daysByWeek(week, () => new Map())
}

/** `day` when it is a working day, else the last one before; the same day for somebody with no working days at all. */
export function workingDayUpTo(day: Day, week: WorkWeek): Day {
  if (week.workingDays.length === 0) return day
  let found = day
  while (!worksOn(week, found)) found = addDays(found, -1)
  return found
}

const REMEMBERED = 5_000
/** The same few days between the same few zones are asked for all the time, and zones take long to work out. */
const ownDays = remembering<Day>(REMEMBERED)

function ownDay(day: Day, contactZone: string, member: ReminderMember): Day {
  if (contactZone === member.zone) return day
  const asked = `${day}|${contactZone}|${member.zone}|${member.digestAt}`
  return ownDays(asked, () => toOwnDay(day, contactZone, member))
}

function toOwnDay(day: Day, contactZone: string, member: ReminderMember): Day {
  // A zone that this machine does not know must not keep everybody else's reminders from being planned.
  if (!isZone(contactZone)) return day
  // Whoever reads her digest late has no earlier chance to greet, so her hour counts as morning everywhere.
  const time = member.digestAt > MORNING ? member.digestAt : MORNING
  const morning = instantOf(day, time, contactZone)
  const there = dayIn(member.zone, morning)
  return instantOf(there, member.digestAt, member.zone) <= morning ? there : addDays(there, -1)
}
