import type { Closeness } from './contact.ts'
import type { Day } from './day.ts'
import type { Money } from './money.ts'

/** Our selling stages, in order. Source: process method, ST-1 to ST-5. */
export const STAGES = ['assessment', 'needs', 'criteria', 'concerns', 'maintenance'] as const
export type Stage = (typeof STAGES)[number]

/** The customer's buying steps, in order. Source: process method, the customer's side. */
export const BUYING_STEPS = [
  'discover',
  'brewing',
  'design',
  'evaluate',
  'commitment',
  'installation',
] as const
export type BuyingStep = (typeof BUYING_STEPS)[number]

/** The one thing agreed to happen next. Source: ST-11. */
export type NextStep = Readonly<{ what: string; who: string; by: Day }>

/** A chance to sell. Stage and step carry the day since when they hold, so that evidence can be judged by it. */
export type Deal = Readonly<{
  id: string
  accountId: string
  name: string
  aliases: readonly string[]
  ownerId: string
  amount?: Money
  stage: Stage
  stageSince: Day
  buyingStep?: BuyingStep
  isTender: boolean
  incumbent?: string
  decisionOn?: Day
  nextStep?: NextStep
  closed?: Readonly<{ on: Day; result: 'won' | 'lost' }>
  createdOn: Day
}>

/** Formal buying role. Source: BUY-1. */
export const BUYING_ROLES = ['approver', 'decider', 'evaluator', 'user'] as const
export type BuyingRole = (typeof BUYING_ROLES)[number]

/** Where a person stands towards us, best first. Source: BUY-2. */
export const STANCES = ['mentor', 'sponsor', 'supporter', 'neutral', 'non-supporter', 'opponent'] as const
export type Stance = (typeof STANCES)[number]

/** What a coach vouches for best. Source: COACH-1. */
export const COACH_KINDS = ['relations', 'value', 'resources'] as const
export type CoachKind = (typeof COACH_KINDS)[number]

/** How far a coach can be trusted; each part 0 to 2. Source: COACH-2. */
export type Coach = Readonly<{ kind: CoachKind; access: number; candour: number; motive: number }>

/** When something was judged, and on what evidence. Source: BUY-6. */
export type Basis = Readonly<{ on: Day; evidence?: string }>

/** A line from one person on the map to another. Source: BUY-3. */
export type PersonLine = Basis & Readonly<{ toId: string }>

/** The judgements of a part that carry a day and evidence of their own. Source: BUY-3, BUY-6. */
export type JudgedField = 'buyingRole' | 'stance' | 'influence' | 'isCore'

/**
 * A person's part in one deal; what is absent is unknown, which is not neutral. `judgedOn` and `evidence` are of the
 * newest judgement, `bases` has each. Source: BUY-5, BUY-6.
 */
export type DealPerson = Readonly<{
  dealId: string
  contactId: string
  buyingRole?: BuyingRole
  isTopDecider: boolean
  stance?: Stance
  /** 1 to 5, judged apart from rank. */
  influence?: number
  coach?: Coach
  /** Whether the person is of the inner circle where the matter is settled, whatever the title. Source: BUY-3. */
  isCore?: boolean
  /** Whom the person sways in this deal: politics, apart from who reports to whom. Source: BUY-3. */
  influences?: readonly PersonLine[]
  /** Who is tied to the person beyond work; noted at either end. Source: BUY-3. */
  personalTies?: readonly PersonLine[]
  bases?: Readonly<Partial<Record<JudgedField, Basis>>>
  evidence?: string
  judgedOn: Day
}>

/** How close one of us is to a person, and ought to be. `null` clears, an absent key stays. Source: BUY-6. */
export type TiePatch = Readonly<{
  closeness?: Closeness | null
  closenessWanted?: Closeness | null
  holderId?: string | null
  evidence?: string
}>
