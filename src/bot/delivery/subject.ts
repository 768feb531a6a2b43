import { type PlannedTouch, withoutTold } from '../../coach/index.ts'
import type { Reminder } from '../../store/index.ts'

/** Everything a reminder is about, what was merged into it too, whichever lead times these are. */
export function subjectsOf(planned: PlannedTouch): readonly string[] {
  const own = subjectOf(planned, planned)
  return planned.also.length === 0 ? [own] : [own, ...planned.also.map((one) => subjectOf(planned, one))]
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

/** How a reminder stands in something else, and the same with other parts of it. */
export type Telling<T> = Readonly<{
  plannedOf: (one: T) => PlannedTouch
  withPlanned: (one: T, planned: PlannedTouch) => T
}>

/**
 * Each without the parts that a later one says, in the order given: the reminder on the day takes the place of the one
 * three days before, wherever either was merged into another. One with nothing else to say falls out. Source: TCH-9.
 */
export function sayingOnce<T>(all: readonly T[], { plannedOf, withPlanned }: Telling<T>): readonly T[] {
  const tellings = all.map((one) => {
    const planned = plannedOf(one)
    return { one, planned, subjects: subjectsOf(planned) }
  })
  const newest = newestBySubject(tellings)
  const kept: T[] = []
  for (const telling of tellings) {
    const { one, planned, subjects } = telling
    const isNewest = (subject: string) => newest.get(subject) === telling
    const left = subjects.every(isNewest)
      ? planned
      : withoutTold(planned, keysSaidLater(planned, subjects, isNewest))
    if (left !== undefined) kept.push(left === planned ? one : withPlanned(one, left))
  }
  return kept
}

/** The keys of those parts of which another is newer. */
function keysSaidLater(
  planned: PlannedTouch,
  subjects: readonly string[],
  isNewest: (subject: string) => boolean,
): ReadonlySet<string> {
  const keys = [planned, ...planned.also].map(({ key }) => key)
  return new Set(keys.filter((_, nth) => !isNewest(subjects[nth] ?? '')))
}

/** The same for reminders that are stored. */
export function remindersSayingOnce(reminders: readonly Reminder[]): readonly Reminder[] {
  return sayingOnce(reminders, {
    plannedOf: ({ planned }) => planned,
    withPlanned: (reminder, planned) => ({ ...reminder, planned }),
  })
}

type Told = Readonly<{ planned: PlannedTouch; subjects: readonly string[] }>

function newestBySubject<T extends Told>(tellings: readonly T[]): ReadonlyMap<string, T> {
  const newest = new Map<string, T>()
  for (const telling of tellings) {
    for (const subject of telling.subjects) {
      const before = newest.get(subject)
      if (before === undefined || before.planned.date <= telling.planned.date) newest.set(subject, telling)
    }
  }
  return newest
}
