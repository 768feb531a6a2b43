import type {
  BuyingRole,
  BuyingStep,
  ChangeAttitude,
  Closeness,
  Coach,
  Concern,
  ElementId,
  MarkState,
  NeedLevel,
  NewsEvent,
  PersonClass,
  RoleType,
  Stage,
  Stance,
  Tier,
  TouchKind,
} from '../coach/index.ts'

/** Days counted from the day the example is filled; negative ones lie in the past. */
type DayOffset = number

/** A birthday that falls on this day of the coming weeks, told in this calendar. */
export type ExampleBirthday = Readonly<{ calendar: 'solar' | 'lunar'; inDays: DayOffset; year?: number }>

export type ExamplePerson = Readonly<{
  name: string
  post: string
  addressAs?: string
  personClass?: PersonClass
  roleType?: RoleType
  concern?: Concern
  needLevel?: NeedLevel
  changeAttitude?: ChangeAttitude
  closeness?: Closeness
  closenessWanted?: Closeness
  birthday?: ExampleBirthday
  keeps?: readonly string[]
  /** Who told us what this person keeps. */
  keepsSource?: string
  /** Where this person lives, when it is not where the owner of the account is. */
  zone?: string
  likes?: string
  avoid?: string
  family?: string
  phone?: string
  /** Whom this person reports to; stands earlier in the list. */
  boss?: string
  /** What happened to this person on that day. */
  news?: Readonly<{ event: NewsEvent; onDay: DayOffset; what?: string }>
  /** Left the company: no reminders. */
  hasLeft?: boolean
}>

/** A person's part in the deal; `name` is that of the contact. */
export type ExamplePart = Readonly<{
  name: string
  role?: BuyingRole
  isTop?: boolean
  stance?: Stance
  influence?: number
  coach?: Coach
  evidence?: string
}>

/** Marks laid on one day: element, state, what was seen or heard, and from whom. */
export type ExampleMarks = Readonly<{
  onDay: DayOffset
  marks: readonly (readonly [ElementId, MarkState, string?, string?])[]
}>

export type ExampleDeal = Readonly<{
  name: string
  amount: number
  currency: string
  stage: Stage
  step?: BuyingStep
  isTender?: boolean
  incumbent?: string
  decisionIn?: DayOffset
  people: readonly ExamplePart[]
  history: readonly ExampleMarks[]
  next?: Readonly<{ what: string; inDays: DayOffset }>
}>

/** One example account with everything on its file. Days of notes, touches and promises count from today. */
export type ExampleAccount = Readonly<{
  name: string
  owner: 'U0ANNA' | 'U0LEI'
  aliases?: readonly string[]
  tier: Tier
  industry: string
  isPrivate?: boolean
  budgetStartMonth?: number
  /** Founded so many years before the day that is so many days ahead. */
  founded?: Readonly<{ inDays: DayOffset; years: number }>
  addedOn: DayOffset
  people: readonly ExamplePerson[]
  deals: readonly ExampleDeal[]
  touches: readonly (readonly [DayOffset, TouchKind, string, string?])[]
  notes: readonly (readonly [DayOffset, string, ...string[]])[]
  promises: readonly Readonly<{ way: 'we-owe' | 'they-owe'; what: string; by: DayOffset; with?: string }>[]
  facts?: readonly (readonly [string, string])[]
}>
