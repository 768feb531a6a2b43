import type { Day } from '../day.ts'
import type { CallContext } from './call-context.ts'
import { isFitting } from './fit.ts'
import type { Asked, ChainedQuestion, ProblemQuestion, Question, QuestionKind } from './question.ts'
import type { QuestionPool } from './question-pool.ts'
import type { FiledProblem } from './sheet-input.ts'

/** A problem on file that heads a chain. `check` asks whether it still holds, before it is widened. Source: SPIN-6. */
export type KnownProblem = Readonly<{ kind: 'known'; id: string; text: string; on: Day; check: Asked<'P'> }>

/** An implication and what a solution would be worth; at most one payoff. Source: SPIN-4. */
export type AskedImplication = Readonly<{ question: Asked<'I'>; payoffs: readonly Asked<'N'>[] }>

/** Problem, consequence, worth. The head is told apart by its `kind`: `P`, or `known`. Source: SPIN-4. */
export type Chain = Readonly<{
  problem: Asked<'P'> | KnownProblem
  implications: readonly AskedImplication[]
}>

/** A filed problem with the words that stand for it inside a question. */
export type QuotedProblem = Readonly<{ problem: FiledProblem; quote: string }>

/** Gives the wording of a question, its slots filled; `quote` stands for the chain's problem. */
export type Say = <Kind extends QuestionKind>(
  question: Readonly<{ id: string; kind: Kind }>,
  quote?: string,
) => Asked<Kind>

/** What chains are built with: the call, the questions to choose from, and their words. */
export type ChainMaking = Readonly<{ call: CallContext; pool: QuestionPool; say: Say }>

type Head = Readonly<{ question: ProblemQuestion; size: number; filed?: QuotedProblem }>

// How many implications each chain gets. SPIN-3 wants 3 to 5 on a sheet; a gatekeeper gets the fewest it allows.
const FULL = [2, 2, 1] as const
const BRIEF = [2, 1] as const

// Known problems lead where needs are dug for; in concerns, in maintenance and after a loss they leave room.
const MOST_KNOWN = { assessment: 2, needs: 2, criteria: 2, concerns: 1, maintenance: 1, lost: 1 } as const

/**
 * The chains of a call: two with three implications for a gatekeeper, else three with five; one payoff each. Problems on
 * file come first, in the order given, one or two of them; then the team's own; then the bank's. A problem of the team's
 * that has too few implications borrows those that suit any problem on file.
 *
 * Source: SPIN-3, SPIN-4
 */
export function buildChains(filed: readonly QuotedProblem[], making: ChainMaking): readonly Chain[] {
  const used = new Set<string>()
  const problems = making.pool.rank(isProblem, making.call)
  const suitAny = problems.filter(opensKnown).flatMap(({ id }) => childrenOf(id, 'I', making))
  return pickHeads(filed, problems, making).map((head) => {
    // Best first, then those that suit any problem.
    const own = childrenOf(head.question.id, 'I', making)
    const others = suitAny.filter(({ parent }) => parent !== head.question.id)
    const implications = [...own, ...others].filter(({ id }) => !used.has(id))
    const picked = withPayoff(implications, head.size, making)
    for (const { id } of picked) used.add(id)
    return toChain(head, picked, making)
  })
}

function pickHeads(
  filed: readonly QuotedProblem[],
  problems: readonly ProblemQuestion[],
  { call }: ChainMaking,
): readonly Head[] {
  const sizes = call.role === 'gatekeeper' ? BRIEF : FULL
  const fitting = problems.filter((question) => isFitting(question, call))
  const [forKnown, forAsked] = [fitting.filter(opensKnown), fitting.filter((head) => !opensKnown(head))]
  const knownHeads = filed
    .slice(0, MOST_KNOWN[call.moment])
    .flatMap((problem, index) =>
      forKnown.slice(index, index + 1).map((question) => ({ question, filed: problem })),
    )
  const heads = [...knownHeads, ...forAsked.map((question) => ({ question }))]
  return sizes.flatMap((size, index) => heads.slice(index, index + 1).map((head) => ({ ...head, size })))
}

/** As many as asked for, best first; the last one gives way where otherwise none would lead to a payoff. */
function withPayoff(
  ranked: readonly ChainedQuestion[],
  size: number,
  making: ChainMaking,
): readonly ChainedQuestion[] {
  const leads = ({ id }: ChainedQuestion) => childrenOf(id, 'N', making).length > 0
  const picked = ranked.slice(0, size)
  const fallback = ranked.find(leads)
  return picked.some(leads) || fallback === undefined ? picked : [...picked.slice(0, -1), fallback]
}

function toChain(head: Head, picked: readonly ChainedQuestion[], making: ChainMaking): Chain {
  const { say } = making
  const quote = head.filed?.quote
  const payoffs = picked.map(({ id }) => childrenOf(id, 'N', making)[0])
  const firstWithPayoff = payoffs.findIndex((payoff) => payoff !== undefined)
  return {
    problem: toProblem(head, say),
    implications: picked.map(({ id }, index) => ({
      question: say({ id, kind: 'I' }, quote),
      payoffs: payoffs.flatMap((payoff, at) =>
        payoff !== undefined && at === index && at === firstWithPayoff
          ? [say({ id: payoff.id, kind: 'N' }, quote)]
          : [],
      ),
    })),
  }
}

function toProblem({ question, filed }: Head, say: Say): Chain['problem'] {
  const asked = say({ id: question.id, kind: 'P' }, filed?.quote)
  if (filed === undefined) return asked
  const { id, text, on } = filed.problem
  return { kind: 'known', id, text, on, check: asked }
}

function childrenOf(
  parent: string,
  kind: 'I' | 'N',
  { pool, call }: ChainMaking,
): readonly ChainedQuestion[] {
  return pool.rankChildren(parent, kind, call)
}

function isProblem(question: Question): question is ProblemQuestion {
  return question.kind === 'P'
}

function opensKnown({ opens }: ProblemQuestion): boolean {
  return opens === 'known'
}
