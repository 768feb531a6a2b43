import { addDays, type Day } from '../day.ts'
import type { WorkWeek } from '../holidays/work-week.ts'
import { type DayWindow, lastNominalDay, REST_DAYS, ZONE_EARLY_DAYS, ZONE_LATE_DAYS } from './plan-window.ts'

/** Days before a customer's own event: to ask what would help, and to wish it well. Source: TCH-1. */
export const EVENT_LEADS = [7, 0] as const

/** A round anniversary is told of first of all. */
const LONGEST_LEAD = 30

/** The longest time between the first days of a month and of the one three months later. */
const BUDGET_DAYS = 92

/** The days on which something must fall to have a reminder from `from` to `to`. */
export function occasionWindow(from: Day, to: Day, week: WorkWeek): DayWindow {
  return {
    from: addDays(from, -ZONE_LATE_DAYS),
    to: addDays(lastNominalDay(to, week), LONGEST_LEAD + ZONE_EARLY_DAYS),
  }
}

/** The same for the first day of a budget year. */
export function budgetWindow({ from, to }: DayWindow): DayWindow {
  return { from, to: addDays(to, BUDGET_DAYS) }
}

/** The same for news, which is told of on its day or the next working one. */
export function newsWindow({ from, to }: DayWindow): DayWindow {
  return { from: addDays(from, -REST_DAYS), to }
}
