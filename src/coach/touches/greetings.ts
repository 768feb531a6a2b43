import { createBirthdayDrafts } from './birthday-drafts.ts'
import type { Draft } from './draft.ts'
import { createFestivalDrafts } from './festival-drafts.ts'
import type { GreetingPlan } from './greeted.ts'

/** Reminders of birthdays and festivals, as drafts in no order; some may be dated outside what is wanted. */
export function planGreetings(plan: GreetingPlan): readonly Draft[] {
  const birthdaysOf = createBirthdayDrafts(plan)
  const festivalsOf = createFestivalDrafts(plan)
  return plan.contacts.flatMap((contact) => {
    const birthdays = birthdaysOf(contact)
    return [...birthdays, ...festivalsOf(contact, birthdays)]
  })
}
