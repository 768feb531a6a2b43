import type { Industry } from '../account.ts'
import type { ChangeAttitude, Concern, NeedLevel, RoleType } from '../contact.ts'
import type { Stage, Stance } from '../deal.ts'

/** The kinds of question in the order of a call: situation, problem, implication, need-payoff. Source: SPIN-8. */
export const QUESTION_KINDS = ['S', 'P', 'I', 'N'] as const
export type QuestionKind = (typeof QUESTION_KINDS)[number]

/** What situation questions ask for; a fact on file with such a topic is not asked again. Source: SPIN-2. */
export const FACT_TOPICS = [
  'incumbent',
  'process',
  'headcount',
  'timetable',
  'budget',
  'decision-path',
  'kpi',
  'volume',
  'systems',
  'contract-end',
] as const
export type FactTopic = (typeof FACT_TOPICS)[number]

/** When a question has its place: a selling stage, or after the order went to somebody else. Source: SPIN-7, CON-4. */
export type Moment = Stage | 'lost'

/** What a person leans to: need level, attitude to change, attitude to us. Source: SPIN-7, DIM-1, DIM-2, DIM-5. */
export type Leaning = NeedLevel | ChangeAttitude | Stance

/** What every question may carry; an absent `concern` fits anybody. */
type Appeal<Id extends string> = Readonly<{
  id: Id
  concern?: Concern
  /** Those whom it speaks to more than to others; it may still be asked of anybody. */
  speaksTo?: readonly Leaning[]
}>

/** When and of whom it may be asked; what is absent is no limit. */
type Place = Readonly<{
  stages?: readonly Moment[]
  roles?: readonly RoleType[]
  industry?: Industry
}>

/** A question for a fact. */
export type SituationQuestion<Id extends string = string> = Appeal<Id> &
  Place &
  Readonly<{ kind: 'S'; fact: FactTopic }>

/**
 * A question that heads a chain. One with `opens: 'known'` asks about a problem that is already on file, to see
 * whether it still holds before it is widened. Source: SPIN-4, SPIN-6.
 */
export type ProblemQuestion<Id extends string = string> = Appeal<Id> &
  Place &
  Readonly<{ kind: 'P'; opens?: 'known' }>

/** A question that hangs on its parent: an implication on a problem, a payoff on an implication. Source: SPIN-4. */
export type ChainedQuestion<Id extends string = string> = Appeal<Id> &
  Readonly<{ kind: 'I' | 'N'; parent: Id }>

/** A question of the bank without its words. A chained one is asked when and of whom its chain is. */
export type Question<Id extends string = string> =
  | SituationQuestion<Id>
  | ProblemQuestion<Id>
  | ChainedQuestion<Id>

/** The words of a question in one language: what to ask, slots unfilled, and what the rep should listen for. */
export type Wording = Readonly<{ text: string; listenFor: string }>

/** A question on a sheet, its slots filled. `id` is the bank's. */
export type Asked<Kind extends QuestionKind = QuestionKind> = Readonly<{
  id: string
  kind: Kind
  text: string
  listenFor: string
}>
