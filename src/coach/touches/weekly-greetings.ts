import { addDays, type Day, type Weekday, weekdayOf } from '../day.ts'
import type { DayWindow } from './plan-window.ts'

/**
 * The days from `window.from` to `window.to` on which a weekly greeting is due, earliest first. Without a weekday there
 * are none: weekly greetings are off until somebody turns them on. Source: TCH-1.
 */
export function weeklyGreetings(weekday: Weekday | undefined, window: DayWindow): readonly Day[] {
  if (weekday === undefined) return []
  const days: Day[] = []
  const first = addDays(window.from, (weekday - weekdayOf(window.from) + 7) % 7)
  for (let day = first; day <= window.to; day = addDays(day, 7)) days.push(day)
  return days
}
