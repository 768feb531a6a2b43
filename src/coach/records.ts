import type { Day } from './day.ts'

/** Something written down about an account. `tags` are lower-cased, without `#`. */
export type Note = Readonly<{
  id: string
  accountId: string
  contactId?: string
  dealId?: string
  authorId: string
  text: string
  tags: readonly string[]
  at: Date
}>

/** What somebody promised. Source: PRM-1. */
export type Promised = Readonly<{
  id: string
  accountId: string
  contactId?: string
  dealId?: string
  direction: 'we-owe' | 'they-owe'
  what: string
  by: Day
  ownerId: string
  state: 'open' | 'kept' | 'broken' | 'dropped'
  endedOn?: Day
}>

/** Ways to be in touch. A `greeting` is a message too, yet only the others carry a conversation. */
export const TOUCH_KINDS = [
  'call',
  'visit',
  'meal',
  'message',
  'meeting',
  'gift',
  'greeting',
  'other',
] as const
export type TouchKind = (typeof TOUCH_KINDS)[number]

/** A touch that really happened. Every kind restarts the cadence. Source: TCH-7. */
export type Touch = Readonly<{
  id: string
  accountId: string
  contactId?: string
  kind: TouchKind
  what?: string
  on: Day
  byId: string
}>

/** A fact on the file that a situation question would ask for. `topic` is the bank's fact key. Source: SPIN-2. */
export type Fact = Readonly<{
  id: string
  accountId: string
  dealId?: string
  topic: string
  text: string
  source?: string
  on: Day
}>

/** How a call ended; only the first two count as success. Source: CALL-4. */
export const CALL_OUTCOMES = ['order', 'advance', 'continuation', 'no-sale'] as const
export type CallOutcome = (typeof CALL_OUTCOMES)[number]

/** A planned call, and after the debrief what came of it. Source: CALL-1, CALL-3. */
export type CallPlan = Readonly<{
  id: string
  accountId: string
  contactId?: string
  dealId?: string
  memberId: string
  at?: Date
  goal?: string
  createdAt: Date
  outcome?: CallOutcome
  debriefedAt?: Date
}>
