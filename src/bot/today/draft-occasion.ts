import {
  type Day,
  type DraftName,
  daysBetween,
  type PlannedTouch,
  parseDay,
  partsOf,
} from '../../coach/index.ts'
import { isGiftReminder } from './gift-reminder.ts'

/** What a reminder greets for, and what its day is called where that has no name of ours. */
export type DraftOccasion = Readonly<{ occasion: string; named?: DraftName }>

type Planned = Pick<PlannedTouch, 'why' | 'occursOn' | 'lead'>

/** So far ahead of a customer's own event it is time to help, not to wish it well. */
const AHEAD_DAYS = 7

/** Weeks are counted from a Thursday, which matters to nobody. */
const FIRST_DAY = parseDay('1970-01-01')

/**
 * What a reminder greets for; nothing where it comes early for the sake of a gift, nor on the first of a month whose
 * birthday has no day. Source: TCH-1, TCH-3.
 */
export function draftOccasion(today: Day, planned: Planned): DraftOccasion | undefined {
  const { why, occursOn } = planned
  if (isGiftReminder(planned)) return undefined
  switch (why.code) {
    case 'birthday':
      if (why.day === undefined) return undefined
      return { occasion: occursOn < today ? 'birthday-late' : 'birthday' }
    case 'festival':
      return { occasion: why.occasionId }
    case 'anniversary':
      return why.isRound ? { occasion: `${why.of}-round`, named: { years: why.years } } : { occasion: why.of }
    case 'occasion':
      return ownOccasion(today, { ...planned, why })
    case 'greeting':
      return { occasion: 'weekly' }
    case 'news':
      return { occasion: why.look === 'now' ? `news-${why.event}` : `news-${why.event}-back` }
    case 'budget':
    case 'cadence':
    case 'promise':
    case 'complaint':
    case 'follow-up':
      return undefined
  }
}

type Own = Planned & Readonly<{ why: Extract<Planned['why'], { code: 'occasion' }> }>

function ownOccasion(today: Day, { why, occursOn, lead }: Own): DraftOccasion | undefined {
  const { of, tone, name: named } = why
  const isAhead = lead >= AHEAD_DAYS && occursOn > today
  if (of === 'account') return { occasion: isAhead ? 'event-ahead' : 'event', named }
  return isAhead ? undefined : { occasion: `team-${tone}`, named }
}

/** Which time it is that such a greeting goes out: the year, or the week of what comes every week. */
export function draftTurn({ why, occursOn }: Planned): number {
  if (why.code !== 'greeting') return partsOf(occursOn).year
  return Math.floor(daysBetween(FIRST_DAY, occursOn) / 7)
}
