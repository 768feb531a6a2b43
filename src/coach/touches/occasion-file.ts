import type { Account } from '../account.ts'
import type { Day, Weekday } from '../day.ts'
import type { WorkWeek } from '../holidays/work-week.ts'
import type { GreetedContact } from './greeted.ts'
import type { NewsEvent } from './news-events.ts'
import type { OwnOccasion } from './own-occasions.ts'
import type { DayWindow } from './plan-window.ts'

/** One event of a customer's own: an opening, a trade fair, a launch. Source: TCH-1. */
export type AccountEvent = Readonly<{ id: string; accountId: string; name: string; on: Day }>

/** What happened to a contact, as somebody told it; `what` is for the account's own team alone. Source: TCH-1. */
export type ContactNews = Readonly<{
  id: string
  accountId: string
  contactId: string
  event: NewsEvent
  what?: string
  on: Day
}>

/** A contact with what occasions need of her: on which weekday she is greeted every week, when on any. */
export type OccasionContact = Omit<GreetedContact, 'sensitive'> & Readonly<{ weeklyOn?: Weekday }>

/** An account with what occasions need of it. */
export type OccasionAccount = Pick<
  Account,
  'id' | 'tier' | 'industry' | 'foundedOn' | 'contractOn' | 'budgetStartMonth'
>

/** What a member's reminders of occasions are planned from. It may hold more than is due. */
export type OccasionFile = Readonly<{
  /** The member's own, unarchived: those with a day of their own, and those that an occasion near concerns. */
  accounts: readonly OccasionAccount[]
  /** People of her accounts with news, or with a weekly greeting. */
  contacts: readonly OccasionContact[]
  events: readonly AccountEvent[]
  /** Without what was told of it: planning need not know. */
  news: readonly Omit<ContactNews, 'what'>[]
  /** The team's own calendar. */
  own: readonly OwnOccasion[]
}>

/** The file with what planning it takes. */
export type OccasionPlan = OccasionFile &
  WorkWeek &
  Readonly<{
    /** Nominal days of reminders; see `occasionWindow`. */
    window: DayWindow
    /** Days on which a reminder is wanted: any other need not be made. */
    wanted: DayWindow
    stopped: ReadonlySet<string>
    remindOn: (day: Day, contactZone?: string) => Day
  }>
