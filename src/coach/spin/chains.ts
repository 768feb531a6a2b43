import type { Day } from '../day.ts'
import { BANK, type BankQuestion, type QuestionId } from './bank/questions.ts'
import type { CallContext } from './call-context.ts'
import { isFitting, rankByFit } from './fit.ts'
import type { Asked, ChainedQuestion, ProblemQuestion, QuestionKind } from './question.ts'
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
  question: Readonly<{ id: QuestionId; kind: Kind }>,
  quote?: string,
) => Asked<Kind>

type Head = Readonly<{ question: ProblemQuestion<QuestionId>; filed?: QuotedProblem }>
type Chained = ChainedQuestion<QuestionId>

// How many implications each chain gets. SPIN-3 wants 3 to 5 on a sheet; a gatekeeper gets the fewest it allows.
const FULL = [2, 2, 1] as const
const BRIEF = [2, 1] as const

// Known problems lead where needs are dug for; in concerns, in maintenance and after a loss they leave room.
const MOST_KNOWN = { assessment: 2, needs: 2, criteria: 2, concerns: 1, maintenance: 1, lost: 1 } as const

/**
 * The chains of a call: two with three implications for a gatekeeper, else three with five; one payoff each, on the
 * first implication. Problems on file come first, in the order given, one or two of them.
 *
 * Source: SPIN-3, SPIN-4
 */
export function buildChains(call: CallContext, filed: readonly QuotedProblem[], say: Say): readonly Chain[] {
  const sizes = call.role === 'gatekeeper' ? BRIEF : FULL
  const fitting = rankByFit(
    BANK.filter(isProblem).filter((question) => isFitting(question, call)),
    call,
  )
  const [forKnown, forAsked] = [fitting.filter(opensKnown), fitting.filter((head) => !opensKnown(head))]
  const knownHeads = filed
    .slice(0, MOST_KNOWN[call.moment])
    .flatMap((problem, index) =>
      forKnown.slice(index, index + 1).map((question) => ({ question, filed: problem })),
    )
  const heads: readonly Head[] = [...knownHeads, ...forAsked.map((question) => ({ question }))]
  return sizes.flatMap((size, index) =>
    heads.slice(index, index + 1).map((head) => toChain({ head, size, call, say })),
  )
}

type ChainParts = Readonly<{ head: Head; size: number; call: CallContext; say: Say }>

function toChain({ head, size, call, say }: ChainParts): Chain {
  const quote = head.filed?.quote
  const implications = rankByFit(childrenOf(head.question.id, 'I'), call).slice(0, size)
  return {
    problem: toProblem(head, say),
    implications: implications.map((implication, index) => ({
      question: say({ id: implication.id, kind: 'I' }, quote),
      payoffs: rankByFit(childrenOf(implication.id, 'N'), call)
        .slice(0, index === 0 ? 1 : 0)
        .map(({ id }) => say({ id, kind: 'N' }, quote)),
    })),
  }
}

function toProblem({ question, filed }: Head, say: Say): Chain['problem'] {
  const asked = say({ id: question.id, kind: 'P' }, filed?.quote)
  if (filed === undefined) return asked
  const { id, text, on } = filed.problem
  return { kind: 'known', id, text, on, check: asked }
}

function childrenOf(parent: QuestionId, kind: 'I' | 'N'): readonly Chained[] {
  return BANK.filter(isChained).filter((question) => question.kind === kind && question.parent === parent)
}

function isProblem(question: BankQuestion): question is ProblemQuestion<QuestionId> {
  return question.kind === 'P'
}

function isChained(question: BankQuestion): question is Chained {
  return question.kind === 'I' || question.kind === 'N'
}

function opensKnown({ opens }: ProblemQuestion): boolean {
  return opens === 'known'
}
