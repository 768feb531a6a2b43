import type { Contact } from '../contact.ts'
import { type Day, daysBetween } from '../day.ts'
import { canCongratulate, guardsFor } from './etiquette.ts'
import { mayGreet } from './greeted.ts'
import type { Occasion } from './occasion-data.ts'
import { type Confidence, findOccasion } from './occasions.ts'
import { solemnOn } from './solemn-day.ts'

/**
 * Why a greeting must not go out now. What is `over`, `unconfirmed`, `too-early` or meets a `solemn-today` may pass; the others
 * may not. `solemn-day` is the occasion itself, `on-solemn-day` another of the contact's on the very day.
 */
export type GreetingHold =
  | 'left'
  | 'deceased'
  | 'do-not-contact'
  | 'mourning'
  | 'solemn-day'
  | 'on-solemn-day'
  | 'solemn-today'
  | 'over'
  | 'too-early'
  | 'unconfirmed'
  | 'complaint'

/** A festival is still greeted so long after its day, and as long as it lasts. */
const LATE_DAYS = 3

/** A birthday has words of its own for late, and they do for two weeks. */
const BIRTHDAY_LATE_DAYS = 14

/** A greeting that is about to be sent: to whom, for what, for which day, and on which day of the contact’s. */
export type ReadyGreeting = Readonly<{
  contact: Pick<Contact, 'status'> & Readonly<{ keeps: readonly string[] }>
  /** An occasion's id, `birthday`, or the name of a day of somebody's own. */
  occasionId: string
  on: Day
  today: Day
  confidence?: Confidence
  /** Sympathy does not wait while somebody mourns. */
  tone?: 'festive' | 'solemn'
}>

/**
 * What holds a greeting back at the moment of sending, or `undefined`. To be asked again then, because somebody may have
 * left or died since the reminder was planned. Source: TCH-2.
 */
export function findHold(greeting: ReadyGreeting): GreetingHold | undefined {
  const { contact, occasionId, on, today, confidence, tone } = greeting
  const { is } = contact.status
  if (is !== 'active' && is !== 'mourning') return is
  if (tone === 'solemn') return undefined
  if (!mayGreet(contact, on)) return 'mourning'
  const occasion = findOccasion(occasionId)
  if (occasion !== undefined && !canCongratulate(occasion)) return 'solemn-day'
  if (daysBetween(on, today) > lateDays(occasionId, occasion)) return 'over'
  const solemn = solemnHold(greeting)
  if (solemn !== undefined) return solemn
  if (today < on && isNeverEarly(contact.keeps, occasionId)) return 'too-early'
  return confidence === 'plus-minus-1' ? 'unconfirmed' : undefined
}

/** A day of mourning takes the wishes for itself; those for another day only wait until it is over. */
function solemnHold({ contact, on, today }: ReadyGreeting): GreetingHold | undefined {
  if (today <= on && solemnOn(contact.keeps, on) !== undefined) return 'on-solemn-day'
  return solemnOn(contact.keeps, today) === undefined ? undefined : 'solemn-today'
}

function lateDays(occasionId: string, occasion: Occasion | undefined): number {
  if (occasion === undefined) return occasionId === 'birthday' ? BIRTHDAY_LATE_DAYS : Number.POSITIVE_INFINITY
  const { lastsDays = 1 } = occasion
  return Math.max(LATE_DAYS, lastsDays - 1)
}

function isNeverEarly(keeps: readonly string[], occasionId: string): boolean {
  return guardsFor({ keeps, occasionId }).some(({ time }) => time === 'never-early')
}
