import type { Day, PlannedTouch } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import type { DueRow } from './due-row.ts'

/** A reminder so many days ahead comes once more, nearer to its day. */
const EARLY_LEAD = 2

/** 0 complaints, 1 what is for this very day, 2 what is overdue, 3 what is only announced and comes again. */
export type Urgency = 0 | 1 | 2 | 3

/** In which part of a list a row stands, the lower the sooner. Source: SAT-3, TCH-6. */
export function urgencyOf({ today }: Pick<Ask, 'today'>, { reminder: { planned } }: DueRow): Urgency {
  if (planned.kind === 'complaint') return 0
  if (isAnnounced(planned, today)) return 3
  return isOverdue(planned, today) ? 2 : 1
}

/** Whether the day itself is still to come, and there will be another reminder of it. */
export function isAnnounced({ lead, occursOn }: PlannedTouch, today: Day): boolean {
  return lead >= EARLY_LEAD && occursOn > today
}

/** Whether both the day of the reminder and the day it is about are past. */
export function isOverdue({ date, occursOn }: PlannedTouch, today: Day): boolean {
  return date < today && occursOn < today
}
