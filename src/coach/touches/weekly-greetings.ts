import { addDays, type Day, type Weekday, weekdayOf } from '../day.ts'
import type { DayWindow } from './plan-window.ts'

/**
 * The days from `window.from` to `window.to` on which a weekly greeting is due, earliest first. Without a weekday there
 * are none: weekly greetings are off until somebody turns them on. Source: TCH-1.
 */
export function weeklyGreetings(weekday: Weekday | undefined, window: DayWindow): readonly Day[] {
  const days: Day[] = []
  for (let day = window.from; day <= window.to; day = addDays(day, 1)) {
    if (weekdayOf(day) === weekday) days.push(day)
  }
  return days
}
