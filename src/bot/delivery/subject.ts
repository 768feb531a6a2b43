import type { PlannedTouch } from '../../coach/index.ts'

/** Everything a reminder is about, what was merged into it too, whichever lead times these are. */
export function subjectsOf(planned: PlannedTouch): readonly string[] {
  return [planned, ...planned.also].map((one) => subjectOf(planned, one))
}

function subjectOf(
  { accountId, contactId }: PlannedTouch,
  { why, occursOn }: Pick<PlannedTouch, 'why' | 'occursOn'>,
): string {
  switch (why.code) {
    case 'birthday':
      return `birthday|${contactId}|${occursOn}`
    case 'festival':
      return `festival|${contactId}|${why.occasionId}|${occursOn}`
    case 'cadence':
      return `cadence|${accountId}`
    case 'promise':
      return `promise|${why.promiseId}`
    case 'complaint':
      return `complaint|${why.complaintId}`
    case 'follow-up':
      return `follow-up|${why.dealId}`
    case 'anniversary':
      return `${why.of}|${accountId}|${occursOn}`
    case 'occasion':
      return `${why.occasionId}|${accountId}|${occursOn}`
    case 'budget':
      return `budget|${accountId}|${occursOn}`
    case 'greeting':
      return `weekly|${contactId}`
    case 'news':
      return `news|${why.newsId}`
  }
}

/**
 * Those of which something is not said by a later one, in the order given: the reminder on the day takes the place of the
 * one three days before. Source: TCH-9.
 */
export function newestOfSubjects<T>(all: readonly T[], plannedOf: (one: T) => PlannedTouch): readonly T[] {
  const newest = new Map<string, T>()
  for (const one of all) {
    for (const subject of subjectsOf(plannedOf(one))) {
      const before = newest.get(subject)
      if (before === undefined || plannedOf(before).date <= plannedOf(one).date) newest.set(subject, one)
    }
  }
  const kept = new Set(newest.values())
  return all.filter((one) => kept.has(one))
}
