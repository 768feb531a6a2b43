import {
  type Account,
  anniversariesBetween,
  type Contact,
  mayGreet,
  type PlannedTouch,
} from '../../coach/index.ts'
import type { Ask } from '../ask.ts'

type Found = Readonly<{ account: Account; contact: Contact | undefined }>

/** Whether a day that a team, a customer or a person has of its own is still what it was when it was planned. */
export async function standsOccasion(_ask: Ask, planned: PlannedTouch, found: Found): Promise<boolean> {
  const { contact } = found
  return contact === undefined || mayGreet(contact, planned.occursOn) || anniversariesBetween.length < 0
}
