import { supportersOf } from '../c139/hangs-on.ts'
import type { Deal, DealPerson } from '../deal.ts'
import type { AttackCode, FollowerStep, LeaderStep } from './criteria-texts.ts'

/**
 * What sets suppliers apart: hard is measured or proven on paper, soft is judged. Source: CRIT-3.
 */
export const DIFFERENTIATORS = {
  hard: ['price', 'technical-figures', 'delivery-time', 'qualifications'],
  soft: ['reputation', 'capability', 'service'],
} as const
export type Differentiator = (typeof DIFFERENTIATORS)['hard' | 'soft'][number]

/** A criterion as the rep sees it; what is absent nobody has judged yet. */
export type Criterion = Readonly<{
  id: string
  by: Differentiator
  /** Whether it sets us apart from rivals. Others may meet it too. */
  singlesUsOut?: boolean
  /** Whether it answers something the customer buys for. */
  answersBuyingPoint?: boolean
}>

/** A criterion with the words it is told in. */
export type NotedCriterion = Criterion & Readonly<{ text: string }>

/** How many criteria are noted of one deal at most. */
export const CRITERIA_MOST = 20

/**
 * What is weak about criteria: single ones by `criterionIds`, or all of them being of one sort.
 *
 * Source: CRIT-2
 */
export type CriteriaFlaw = Readonly<
  | { code: 'does-not-single-us-out'; criterionIds: readonly string[] }
  | { code: 'answers-no-buying-point'; criterionIds: readonly string[] }
  | { code: 'only-hard' }
  | { code: 'only-soft' }
>

/** The order of work for who is ahead, and for who is behind. Source: CRIT-1, CRIT-4. */
export const LEADER_STEPS = [
  'buying-points',
  'selling-points',
  'find-differences',
  'weight-them',
  'choose-evaluation',
  'be-first-choice',
  'check-with-supporter',
] as const satisfies readonly LeaderStep[]
export const FOLLOWER_STEPS = [
  'find-criteria',
  'reshape-need',
  'influence-criteria',
  'match-criteria',
] as const satisfies readonly FollowerStep[]

/** The four attacks on criteria that stand. Source: CRIT-5. */
export const ATTACKS = [
  'swap-the-beam',
  'fish-and-bears-paw',
  'guest-turns-host',
  'lure-the-tiger',
] as const satisfies readonly AttackCode[]

/** What criteria work is planned from. `criteriaKnown` says whether anybody has told us what the choice goes by. */
export type CriteriaInput = Readonly<{
  place: 'leader' | 'follower'
  criteriaKnown: boolean
  /** They asked for a full proposal. */
  isProposalAsked?: boolean
  deal: Pick<Deal, 'isTender'>
  people: readonly DealPerson[]
}>

/**
 * What to do about the criteria. `checkWithIds` are the supporters to check ours with before they go further, the
 * weightiest first. `askCriteriaFirst` holds the proposal back until we know what it is judged by. `mustStayFair` asks
 * for the note on lawful work in a public tender.
 */
export type CriteriaPlan = Readonly<
  { askCriteriaFirst: boolean; mustStayFair: boolean } & (
    | { place: 'leader'; steps: readonly LeaderStep[]; checkWithIds: readonly string[] }
    | { place: 'follower'; steps: readonly FollowerStep[]; attacks: readonly AttackCode[] }
  )
>

/**
 * The work on criteria: who is ahead sets them early, who is behind finds, influences and matches them, and begins with
 * the need. Attacks come only against criteria that are known. In a public tender the note on fairness always goes
 * along, for criteria are touched either way.
 *
 * Source: CRIT-1, CRIT-4, CRIT-5, CRIT-7, MOVE-7
 */
export function planCriteria({
  place,
  criteriaKnown,
  isProposalAsked,
  deal,
  people,
}: CriteriaInput): CriteriaPlan {
  const notes = {
    askCriteriaFirst: isProposalAsked === true && !criteriaKnown,
    mustStayFair: deal.isTender,
  }
  if (place === 'leader') {
    const checkWithIds = supportersOf(people).map(({ contactId }) => contactId)
    return { ...notes, place, steps: LEADER_STEPS, checkWithIds }
  }
  return { ...notes, place, steps: FOLLOWER_STEPS, attacks: criteriaKnown ? ATTACKS : [] }
}

/** What is weak about these criteria, the single ones first. What nobody has judged is no flaw. Source: CRIT-2, CRIT-3. */
export function criteriaFlaws(criteria: readonly Criterion[]): readonly CriteriaFlaw[] {
  const alike = criteria.filter(({ singlesUsOut }) => singlesUsOut === false)
  const unasked = criteria.filter(({ answersBuyingPoint }) => answersBuyingPoint === false)
  const hard = criteria.filter(isHard)
  const flaws: readonly (CriteriaFlaw | false)[] = [
    alike.length > 0 && { code: 'does-not-single-us-out', criterionIds: idsOf(alike) },
    unasked.length > 0 && { code: 'answers-no-buying-point', criterionIds: idsOf(unasked) },
    hard.length > 0 && hard.length === criteria.length && { code: 'only-hard' },
    hard.length === 0 && criteria.length > 0 && { code: 'only-soft' },
  ]
  return flaws.filter((flaw) => flaw !== false)
}

/** Whether a criterion is measured or proven on paper. Source: CRIT-3. */
export function isHard({ by }: Pick<Criterion, 'by'>): boolean {
  return DIFFERENTIATORS.hard.some((hard) => hard === by)
}

function idsOf(criteria: readonly Criterion[]): readonly string[] {
  return criteria.map(({ id }) => id)
}
