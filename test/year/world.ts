import type { Birthday, ContactStatus, MutableKind, NewsEvent, Tier } from '../../src/coach/index.ts'
import type { DayNumber } from './own-days.ts'

/** What can happen to somebody, and after how many days it is asked how it went on; `isGlad` is a reason to congratulate. */
export const NEWS: Readonly<Partial<Record<NewsEvent, Readonly<{ isGlad: boolean; backDays: number }>>>> = {
  wedding: { isGlad: true, backDays: 30 },
  promotion: { isGlad: true, backDays: 90 },
  illness: { isGlad: false, backDays: 14 },
  loss: { isGlad: false, backDays: 30 },
}

/** A day off that somebody's country keeps. */
export type Country = 'DE' | 'US'

/** Somebody who gets digests. */
export type OwnMember = {
  readonly id: string
  readonly zone: string
  readonly digestAt: string
  readonly quietFrom: string
  readonly country?: Country
  readonly muted: readonly MutableKind[]
  /** Nobody works on any day of a long holiday. */
  workingDays: readonly number[]
  readonly usualDays: readonly number[]
  readonly holiday?: Readonly<{ from: DayNumber; to: DayNumber }>
  readonly leavesOn?: DayNumber
  isActive: boolean
}

/** A customer. `lastTouch` is the last day on which anybody was in touch. */
export type OwnAccount = {
  readonly id: string
  readonly name: string
  readonly ownerId: string
  tier?: Tier
  readonly cadenceDays?: number
  readonly createdOn: DayNumber
  readonly foundedOn?: DayNumber
  readonly contractOn?: DayNumber
  readonly budgetStartMonth?: number
  lastTouch?: DayNumber
}

/** A person at a customer's. */
export type OwnContact = {
  readonly id: string
  readonly name: string
  readonly accountId: string
  readonly birthday?: Birthday
  readonly keeps: readonly string[]
  readonly weeklyOn?: number
  zone?: string
  status: ContactStatus
}

/** What is owed, by us or by them. */
export type OwnPromise = {
  readonly id: string
  readonly accountId: string
  readonly contactId?: string
  readonly direction: 'we-owe' | 'they-owe'
  readonly by: DayNumber
  isOpen: boolean
}

/** A complaint; `by` is when an answer is due. */
export type OwnComplaint = {
  readonly id: string
  readonly accountId: string
  readonly raisedOn: DayNumber
  by: DayNumber
  answers: number
  isOpen: boolean
}

/** A deal that is followed up. */
export type OwnDeal = { readonly id: string; readonly accountId: string; lastOn?: DayNumber }

/** One day of an account or a person that somebody told of. */
export type OwnEvent = Readonly<{ id: string; accountId: string; on: DayNumber }>
/** The same of a person. */
export type OwnNews = Readonly<{
  id: string
  contactId: string
  accountId: string
  event: NewsEvent
  on: DayNumber
}>

/** A day in the team's own calendar. */
export type TeamDay = Readonly<{
  id: string
  month: number
  day: number
  tiers: readonly Tier[]
  leads: readonly number[]
}>

/** Everything that one member looks after. */
export type Portfolio = Readonly<{
  member: OwnMember
  accounts: Map<string, OwnAccount>
  contacts: Map<string, OwnContact>
  promises: OwnPromise[]
  complaints: OwnComplaint[]
  deals: OwnDeal[]
  events: OwnEvent[]
  news: OwnNews[]
  /** Names under which something was stopped for good. */
  stopped: Set<string>
}>

/** The workspace as the planner knows it, kept beside the real one. */
export type World = Readonly<{ portfolios: readonly Portfolio[]; teamDays: TeamDay[] }>
