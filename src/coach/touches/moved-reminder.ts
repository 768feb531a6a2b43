import { addDays, type Day } from '../day.ts'
import { FESTIVAL_LEADS } from './plan-window.ts'
import type { PlannedTouch } from './planned.ts'
import { createReminderDays, type ReminderMember } from './reminder-days.ts'
import { believedDay, type ToldDay, type ToldThere } from './told-days.ts'

/** What was told, where the contact lives as far as known, and who is reminded. */
export type Moving = Readonly<{
  told: readonly ToldDay[]
  contactZone?: string | undefined
  member: ReminderMember
}>

/** A part of a reminder that is about one occasion. */
type Part = Pick<PlannedTouch, 'why' | 'occursOn'>

/**
 * A reminder that was planned before the day of its festival was told, as it stands now; the same one where nothing moved.
 * The greeting of a day that moved is reminded of on its new day; what was put off by hand, a gift, and what goes out
 * together with something else stay where they are.
 */
export function movedReminder(planned: PlannedTouch, { told, contactZone, member }: Moving): PlannedTouch {
  const now = (part: Part) => dayNow(part, { told, zone: contactZone ?? member.zone })
  const occursOn = now(planned)
  const also = planned.also.map((part) => ({ ...part, occursOn: now(part) }))
  const isMoved = occursOn !== planned.occursOn
  if (!isMoved && also.every((part, i) => part.occursOn === planned.also[i]?.occursOn)) return planned
  const isFixed = isPutOff(planned) || planned.lead > FESTIVAL_LEADS.major[1] || also.length > 0
  const date =
    isFixed || !isMoved
      ? planned.date
      : createReminderDays(member)(addDays(occursOn, -planned.lead), contactZone)
  return { ...planned, occursOn, also, date }
}

/** Whether a member put this reminder off. */
function isPutOff({ key }: PlannedTouch): boolean {
  return key.includes('#snooze-')
}

function dayNow({ why, occursOn }: Part, told: ToldThere): Day {
  if (why.code !== 'festival') return occursOn
  return believedDay(why.occasionId, occursOn, told)?.on ?? occursOn
}
