import type { Account, Contact, Day, Locale, PlannedTouch, ToldThere, Why } from '../../coach/index.ts'
import { daysBetween } from '../../coach/index.ts'
import { formatDay } from '../words/format-day.ts'
import type { Words } from '../words/index.ts'

/** In which language, and seen from which day. */
export type Voice = Readonly<{ words: Words; locale: Locale; today: Day }>

/** Whom a reminder is about, as far as the reader may know, and what was told of its day. */
export type About = Readonly<{ account?: Account; contact?: Contact; told?: ToldThere }>

/** One thing to tell, and about whom. */
export type Told = Pick<PlannedTouch, 'occursOn' | 'lead' | 'why'> & Readonly<{ who: string; about: About }>
/** One thing to tell, for this reason. */
export type Because<C extends Why['code']> = Omit<Told, 'why'> & Readonly<{ why: Extract<Why, { code: C }> }>

/** Who, and when seen from the reader's day. */
export function meetingOf({ locale, today }: Voice, { who, occursOn }: Pick<Told, 'who' | 'occursOn'>) {
  return { who, days: daysBetween(today, occursOn), day: formatDay(locale, occursOn, today) }
}
