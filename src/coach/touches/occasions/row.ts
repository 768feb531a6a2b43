import type { Day, Weekday } from '../../day.ts'
import type { HebrewMonth } from '../hebrew.ts'
import type { LunarCalendar } from '../lunar.ts'
import type { SolarTermName } from '../solar-term.ts'

/** The groups of occasions that a contact can be said to keep as a whole. */
export const OCCASION_SETS = [
  'chinese',
  'western',
  'korean',
  'vietnamese',
  'japanese',
  'islamic',
  'jewish',
  'hindu',
] as const
export type OccasionSet = (typeof OCCASION_SETS)[number]

/**
 * How the days of an occasion are found. Months are 1 to 12; `nth` and `day-of-year` count from 1; `offset` is in days;
 * a lunar rule without a calendar is Chinese. A table holds published days and answers nothing after `validUntil`.
 */
export type OccasionRule = Readonly<
  | { kind: 'solar'; month: number; day: number }
  | { kind: 'nth-weekday'; month: number; weekday: Weekday; nth: number }
  | { kind: 'day-of-year'; day: number }
  | { kind: 'lunar'; month: number; day: number; calendar?: LunarCalendar }
  | { kind: 'solar-term'; term: SolarTermName }
  | { kind: 'easter'; tradition: 'western' | 'orthodox' }
  | { kind: 'hebrew'; month: HebrewMonth; day: number }
  | { kind: 'umm-al-qura'; month: number; day: number }
  | { kind: 'table'; days: readonly Day[]; validUntil: Day }
  | { kind: 'relative'; to: string; offset: number }
>

/** What we know of an occasion, whichever of the tables it stands in. */
export type OccasionRow = Readonly<{
  id: string
  names: Readonly<{ en: string; zh: string }>
  /** Empty for what is greeted only where a contact is known to keep this very one. */
  sets: readonly OccasionSet[]
  /** A solemn occasion is known so that nobody is congratulated on it. Source: TCH-2. */
  tone: 'festive' | 'solemn'
  /** A major one is worth a gift a week ahead. Source: TCH-3. */
  weight: 'major' | 'minor'
  /** How many days it is kept, the first included; one unless said. */
  lastsDays?: number
  rule: OccasionRule
}>

/** A festive occasion that is greeted on the day. */
export const MINOR = { tone: 'festive', weight: 'minor' } as const

/** A festive occasion that is worth a gift a week ahead and a greeting on the eve. */
export const MAJOR = { tone: 'festive', weight: 'major' } as const

/** An occasion on which nobody is congratulated. */
export const SOLEMN = { tone: 'solemn', weight: 'minor' } as const
