import { type CallContext, readContext, situationLimit } from './call-context.ts'
import { buildChains, type Chain, type QuotedProblem, type Say } from './chains.ts'
import { isFitting } from './fit.ts'
import { type Known, listKnown, slotValues } from './known.ts'
import type { Asked, Question, SituationQuestion } from './question.ts'
import { poolOf, type QuestionPool } from './question-pool.ts'
import type { FiledProblem, SheetInput } from './sheet-input.ts'
import { fillSlots, quoteNote } from './slots.ts'

/** What a rep takes into a call: what is known, what to ask about the situation, and the chains. Source: SPIN-2 to SPIN-4. */
export type Sheet = Readonly<{
  known: readonly Known[]
  situation: readonly Asked<'S'>[]
  chains: readonly Chain[]
}>

/**
 * The sheet for a call, the same for the same input: at most 3 situation questions (1 for a decider, 2 for the head
 * of a department) about nothing that is known, then 2 or 3 chains with 3 to 5 implications and 2 or 3 payoffs in
 * all. The team's own questions come first; among them, and among the bank's, best fit first: the industry's own, then the
 * stage, the role, the person's concern and leanings.
 *
 * Source: SPIN-2, SPIN-3, SPIN-4, SPIN-6, SPIN-7
 */
export function prepareSheet(input: SheetInput): Sheet {
  const call = readContext(input)
  const known = listKnown(input)
  const values = slotValues(input, known)
  const pool = poolOf(input.locale, input.own)
  const say: Say = ({ id, kind }, quote) => {
    const { text, listenFor } = pool.wordingOf(id)
    const filled = fillSlots(
      text,
      { ...values, ...(quote !== undefined && { problem: quote }) },
      input.locale,
    )
    return { id, kind, text: filled, listenFor }
  }
  return {
    known,
    situation: pickSituation(call, known, pool)
      .slice(0, situationLimit(input))
      .map(({ id }) => say({ id, kind: 'S' })),
    chains: buildChains(quoteProblems(input), { call, pool, say }),
  }
}

/** The situation questions that fit and are not answered on file, best first, one a topic. Source: SPIN-2. */
function pickSituation(
  call: CallContext,
  known: readonly Known[],
  pool: QuestionPool,
): readonly SituationQuestion[] {
  const ranked = pool
    .rank(isSituation, call)
    .filter((question) => isFitting(question, call) && !known.some(({ topic }) => topic === question.fact))
  return ranked.filter(({ fact }, index) => ranked.findIndex((other) => other.fact === fact) === index)
}

/** The problems that we can solve, newest first, each in words that fit a question; the same words only once. */
function quoteProblems({ problems, locale }: SheetInput): readonly QuotedProblem[] {
  const quoted = problems
    .filter(({ canSolve }) => canSolve !== false)
    .toSorted(newestFirst)
    .flatMap((problem) => {
      const quote = quoteNote(problem.text, locale)
      return quote === undefined ? [] : [{ problem, quote }]
    })
  return quoted.filter(({ quote }, index) => quoted.findIndex((other) => other.quote === quote) === index)
}

function newestFirst(a: FiledProblem, b: FiledProblem): number {
  if (a.on !== b.on) return a.on < b.on ? 1 : -1
  return a.id < b.id ? -1 : Number(a.id > b.id)
}

function isSituation(question: Question): question is SituationQuestion {
  return question.kind === 'S'
}
