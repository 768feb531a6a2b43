import { addDays, type Day } from '../day.ts'
import type { WorkWeek } from '../holidays/work-week.ts'
import { workingDayUpTo } from './reminder-days.ts'

/** A stretch of days, both ends included. */
export type DayWindow = Readonly<{ from: Day; to: Day }>

/** Days before her birthday on which a member is reminded. Source: TCH-3. */
export const BIRTHDAY_LEADS = [3, 0] as const

/** Days before a festival: a major one for the gift and for the greeting, a minor one on the day. Source: TCH-3. */
export const FESTIVAL_LEADS = { major: [7, 1], minor: [0] } as const

/** What is to come is looked for this far back: a gift is told of seven days ahead, and a long weekend before that. */
export const CATCH_UP_DAYS = 12

/** A birthday this near to a festival makes one touch of both. Source: TCH-9. */
export const NEAR_DAYS = 3

/** Between two zones the reminder comes at most so much before or after the contact's own day. */
export const ZONE_EARLY_DAYS = 2
/** The other way. */
export const ZONE_LATE_DAYS = 1

/**
 * The longest stretch without a working day, for whoever has one at all: in France three public holidays can fall on
 * Thursdays one after another, for somebody who works on Thursdays alone.
 */
export const REST_DAYS = 27

/**
 * The days on which birthdays must be known to plan reminders from `from` to `to`: ask the store for `birthdayKeysIn` of
 * it. Narrower when the member's working week is given.
 */
export function planWindow(from: Day, to: Day, week?: WorkWeek): DayWindow {
  // The last greeting that counts is for a festival the day after the last nominal day, and it looks a little further.
  const reach = ZONE_EARLY_DAYS + FESTIVAL_LEADS.major[1] + NEAR_DAYS
  return {
    from: addDays(from, -ZONE_LATE_DAYS - NEAR_DAYS),
    to: addDays(lastNominalDay(to, week), reach),
  }
}

/** The days on which festivals must be known to plan reminders from `from` to `to`. */
export function festivalWindow(from: Day, to: Day, week?: WorkWeek): DayWindow {
  const reach = ZONE_EARLY_DAYS + FESTIVAL_LEADS.major[0]
  return {
    from: addDays(from, -ZONE_LATE_DAYS - NEAR_DAYS),
    to: addDays(lastNominalDay(to, week), reach),
  }
}

/** The last day whose reminder is brought forward to `to` or before. */
export function lastNominalDay(to: Day, week?: WorkWeek): Day {
  if (week === undefined) return addDays(to, REST_DAYS)
  let last = to
  while (week.workingDays.length > 0 && workingDayUpTo(addDays(last, 1), week) <= to) last = addDays(last, 1)
  return last
}
