import type { Birthday } from '../../src/coach/index.ts'
import type { DayLabel } from './own-calendar.ts'
import { type DayNumber, dateOf, dayNumber, weekdayOn } from './own-days.ts'
import { isDayOff } from './own-festivals.ts'
import { instantIn, minuteOf } from './own-zones.ts'
import type { OwnContact, OwnMember } from './world.ts'

const MORNING = minuteOf('09:00')

/** Whether somebody works on a day: by her week, less the public holidays of her country. */
export function isWorkday({ workingDays, country }: OwnMember, day: DayNumber): boolean {
  return workingDays.includes(weekdayOn(day)) && !(country && isDayOff(country, day))
}

/** By the week and the country: the same few are asked for all the time. */
const workdays = new Map<string, Map<DayNumber, DayNumber>>()

/** The last working day up to a day. */
export function workdayUpTo(member: OwnMember, day: DayNumber): DayNumber {
  if (member.workingDays.length === 0) return day
  const week = `${member.workingDays.join('')}${member.country ?? ''}`
  const days = workdays.get(week) ?? new Map<DayNumber, DayNumber>()
  workdays.set(week, days)
  let workday = days.get(day)
  if (workday === undefined) {
    workday = day
    while (!isWorkday(member, workday)) workday -= 1
    days.set(day, workday)
  }
  return workday
}

/**
 * On which day of hers a member is told what is due on a day of somebody else's: with the last digest that comes no later
 * than the other's morning of that day, or than the member's own hour on the other's clock where that is later.
 */
export function dayOfMember(member: OwnMember, day: DayNumber, zone: string | undefined): DayNumber {
  if (zone === undefined || zone === member.zone) return day
  const hour = minuteOf(member.digestAt)
  const morning = instantIn(zone, day, Math.max(hour, MORNING))
  let own = day + 2
  while (instantIn(member.zone, own, hour) > morning) own -= 1
  return own
}

/** Nobody is greeted who left, died or wants peace; who mourns, from the day after. */
export function isGreeted({ status }: Pick<OwnContact, 'status'>, on: string): boolean {
  if (status.is === 'mourning') return status.until !== undefined && on > status.until
  return status.is === 'active'
}

/** Whether a birthday is kept on this day. */
export function isBirthday(birthday: Birthday, label: DayLabel): boolean {
  return birthday.calendar === 'solar' ? isSolar(birthday, label) : isLunar(birthday, label)
}

function isSolar(
  { month, day = 1, feb29 }: Extract<Birthday, { calendar: 'solar' }>,
  label: DayLabel,
): boolean {
  const date = `${label.month}-${label.day}`
  const isMissing = month === 2 && day === 29 && label.year % 4 !== 0
  if (isMissing) return date === (feb29 === 'mar1' ? '3-1' : '2-28')
  return date === `${month}-${day}`
}

function isLunar(
  { month, day, leap, leapPolicy, lunarCalendar = 'chinese' }: Extract<Birthday, { calendar: 'lunar' }>,
  label: DayLabel,
): boolean {
  const there = label.lunar[lunarCalendar]
  const isDay = there.day === Math.min(day, there.length)
  // Only who was born in a leap month keeps one, and only where the year has it.
  const keepsLeap = leap && leapPolicy !== 'regular-only' && there.leapMonth === month
  return there.month === month && isDay && there.leap === keepsLeap
}

/** The yearly day of something that began on `since`, in another year; 29 February is kept on the 28th. */
export function yearlyDay(since: DayNumber, year: number): DayNumber {
  const { month, day } = dateOf(since)
  return dayNumber(year, month, day)
}
