import type { CallContext } from './call-context.ts'
import type { ProblemQuestion, Question, SituationQuestion } from './question.ts'

// The industry's own questions first, then the moment, then the person.
const POINTS = { industry: 32, moment: 16, onlyMoment: 8, role: 8, concern: 4, leaning: 1 } as const

/**
 * Whether the question may be asked at all in this call. One that names moments, roles or an industry is kept for
 * them, so an unknown role gets only what suits everybody. A gatekeeper, who neither uses nor decides, is asked only
 * what names gatekeepers.
 *
 * Source: SPIN-7, ROLE-1
 */
export function isFitting(question: SituationQuestion | ProblemQuestion, call: CallContext): boolean {
  const { stages, roles, industry } = question
  if (stages !== undefined && !stages.includes(call.moment)) return false
  if (industry !== undefined && industry !== call.industry) return false
  if (roles === undefined) return call.role !== 'gatekeeper'
  return call.role !== undefined && roles.includes(call.role)
}

/** The questions, best fit first; equal ones in the order of the bank. Source: SPIN-7. */
export function rankByFit<Q extends Question>(questions: readonly Q[], call: CallContext): readonly Q[] {
  const counted = questions.map((question) => ({ question, points: countPoints(question, call) }))
  return counted.toSorted((a, b) => b.points - a.points).map(({ question }) => question)
}

/**
 * How well a fitting question fits: 32 for the industry's own, 16 where it names the moment and 8 more where it is
 * for that moment alone, 8 where it names the role, 4 for the person's concern and -4 for another one, 1 for each
 * leaning it speaks to.
 */
export function countPoints(question: Question, call: CallContext): number {
  const leanings = question.speaksTo?.filter((leaning) => call.leanings.includes(leaning)) ?? []
  return placePoints(question) + concernPoints(question, call) + leanings.length * POINTS.leaning
}

function placePoints(question: Question): number {
  if ('parent' in question) return 0
  const { industry, stages, roles } = question
  return (
    (industry === undefined ? 0 : POINTS.industry) +
    (stages === undefined ? 0 : POINTS.moment) +
    (stages?.length === 1 ? POINTS.onlyMoment : 0) +
    (roles === undefined ? 0 : POINTS.role)
  )
}

function concernPoints({ concern }: Question, call: CallContext): number {
  if (concern === undefined || call.concern === undefined) return 0
  return concern === call.concern ? POINTS.concern : -POINTS.concern
}
