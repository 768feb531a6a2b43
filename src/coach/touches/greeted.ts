import type { Birthday, Contact } from '../contact.ts'
import type { Day } from '../day.ts'
import type { WorkWeek } from '../holidays/work-week.ts'
import type { DayWindow } from './plan-window.ts'
import type { ToldDay } from './told-days.ts'

/** What greeting a contact needs to know about her. */
export type GreetedContact = Pick<Contact, 'id' | 'accountId' | 'zone' | 'status'> &
  Readonly<{ sensitive: Readonly<{ birthday?: Birthday | undefined; keeps: readonly string[] }> }>

/** What greetings are planned from. */
export type GreetingPlan = WorkWeek &
  Readonly<{
    contacts: readonly GreetedContact[]
    /** Dates of the reminders that are wanted. */
    wanted: DayWindow
    muted: readonly string[]
    /** The ids and sets that the team greets at all; absent for every one that a contact keeps. */
    teamFestivals?: readonly string[] | undefined
    stopped: ReadonlySet<string>
    /** Days of festivals that somebody confirmed or supplied. */
    told?: readonly ToldDay[] | undefined
    /** The member's zone, for contacts who have none of their own. */
    zone?: string | undefined
    remindOn: (day: Day, contactZone?: string) => Day
  }>

/**
 * Whether a contact may be greeted for this day. Nobody is who has left, died or asked for peace; mourning silences what
 * falls within it. Source: TCH-2.
 */
export function mayGreet({ status }: Pick<Contact, 'status'>, on: Day): boolean {
  if (status.is === 'mourning') return status.until !== undefined && on > status.until
  return status.is === 'active'
}
