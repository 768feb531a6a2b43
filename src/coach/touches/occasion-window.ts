import { addDays, type Day } from '../day.ts'
import type { WorkWeek } from '../holidays/work-week.ts'
import { type DayWindow, lastNominalDay, ZONE_EARLY_DAYS, ZONE_LATE_DAYS } from './plan-window.ts'
import { workingDayUpTo } from './reminder-days.ts'

/** Days before a customer's own event: to ask what would help, and to wish it well. Source: TCH-1. */
export const EVENT_LEADS = [7, 0] as const

/** The days on which a reminder must nominally fall to be dated from `from` to `to`; its occasion may come later. */
export function occasionWindow(from: Day, to: Day, week: WorkWeek): DayWindow {
  return { from, to: lastNominalDay(to, week) }
}

/** The days on which what is told of `lead` days ahead must fall, where its day may be to come although it was told of. */
export function withLead({ from, to }: DayWindow, lead: number): DayWindow {
  return { from, to: addDays(to, lead) }
}

/** The same for what falls on a day in the contact's own zone. */
export function zonedWindow({ from, to }: DayWindow): DayWindow {
  return { from: addDays(from, -ZONE_LATE_DAYS), to: addDays(to, ZONE_EARLY_DAYS) }
}

/** The same for news, which is told of on its day or the next working one. */
export function newsWindow({ from, to }: DayWindow, week: WorkWeek): DayWindow {
  const isFree = week.workingDays.length === 0
  return { from: isFree ? from : addDays(workingDayUpTo(addDays(from, -1), week), 1), to }
}
