import type { Contact } from '../contact.ts'
import type { Day } from '../day.ts'
import { canCongratulate, guardsFor } from './etiquette.ts'
import { mayGreet } from './greeted.ts'
import { type Confidence, findOccasion } from './occasions.ts'

/** Why a greeting must not go out now. `unconfirmed` and `too-early` may pass; the others may not. */
export type GreetingHold =
  | 'left'
  | 'deceased'
  | 'do-not-contact'
  | 'mourning'
  | 'solemn-day'
  | 'too-early'
  | 'unconfirmed'
  | 'complaint'

/** A greeting that is about to be sent: to whom, for what, for which day, and on which day of the contact’s. */
export type ReadyGreeting = Readonly<{
  contact: Pick<Contact, 'status'> & Readonly<{ keeps: readonly string[] }>
  /** An occasion's id, or `birthday`. */
  occasionId: string
  on: Day
  today: Day
  confidence?: Confidence
}>

/**
 * What holds a greeting back at the moment of sending, or `undefined`. To be asked again then, because somebody may have
 * left or died since the reminder was planned. Source: TCH-2.
 */
export function findHold(greeting: ReadyGreeting): GreetingHold | undefined {
  const { contact, occasionId, on, today, confidence } = greeting
  const { is } = contact.status
  if (is !== 'active' && is !== 'mourning') return is
  if (!mayGreet(contact, on)) return 'mourning'
  const occasion = findOccasion(occasionId)
  if (occasion !== undefined && !canCongratulate(occasion)) return 'solemn-day'
  if (today < on && isNeverEarly(contact.keeps, occasionId)) return 'too-early'
  return confidence === 'plus-minus-1' ? 'unconfirmed' : undefined
}

function isNeverEarly(keeps: readonly string[], occasionId: string): boolean {
  return guardsFor({ keeps, occasionId }).some(({ time }) => time === 'never-early')
}
