import { addDays, type Day, type PlannedTouch } from '../../coach/index.ts'
import type { Reminder } from '../../store/index.ts'
import type { Ask } from '../ask.ts'
import { subjectsOf } from '../delivery/subject.ts'

/** Reminders that ended by one click differ by less. */
export const ONE_CLICK_MS = 5_000

/**
 * What says nothing but what a reminder says as well, and ends with it: an older one, whose place it took, and one for an
 * earlier day that was put off, which would come back after what it announced was done. Source: TCH-8, TCH-9.
 */
export function twinsOf(
  { id, planned }: Pick<Reminder, 'id' | 'planned'>,
  all: readonly Reminder[],
): readonly Reminder[] {
  return all.filter((other) => other.id !== id && isTwin(planned, other.planned))
}

/** The member's own that ended as twins of one that ended; what she put off herself is none of them. */
export async function listEndedTwins(
  { desk }: Pick<Ask, 'desk'>,
  { id, planned, endedAt }: Reminder,
): Promise<readonly string[]> {
  if (endedAt === undefined) return []
  const ended = await desk.reminders.listEndedAround(endedAt, ONE_CLICK_MS)
  const twins = ended.filter(
    (one) =>
      one.id !== id && (one.state === 'done' || one.state === 'skipped') && isTwin(planned, one.planned),
  )
  return twins.map((one) => one.id)
}

function isTwin(planned: PlannedTouch, other: PlannedTouch): boolean {
  const ended = dueBySubject(planned)
  const isOlder = other.date <= planned.date
  return [...dueBySubject(other)].every(([subject, due]) => {
    const endedDue = ended.get(subject)
    return endedDue !== undefined && (isOlder || due <= endedDue)
  })
}

/** The day for which each thing was meant to be told, before anything was put off. */
function dueBySubject(planned: PlannedTouch): ReadonlyMap<string, Day> {
  const subjects = subjectsOf(planned)
  return new Map(
    [planned, ...planned.also].map(({ key, occursOn, lead }, nth) => [
      subjects[nth] ?? key,
      addDays(occursOn, -lead),
    ]),
  )
}
