import type { Day } from '../day.ts'
import { BUYING_STEPS, type BuyingStep } from '../deal.ts'
import type { CallOutcome } from '../records.ts'
import { type CallResult, isSuccess } from './outcomes.ts'
import { coverageOf, type PainChain } from './pain-chain.ts'

/**
 * How far the customer's will to solve a problem has come, weakest first: no problem on file; a hidden need, of which
 * nothing shows yet that they feel it; a problem they admit; an explicit need, with what solving it is worth in their
 * words; the resolve to solve it, which alone is success. Source: SPIN-1
 */
export const RESOLVE_STEPS = ['unheard', 'hidden', 'admitted', 'explicit', 'resolved'] as const
export type ResolveStep = (typeof RESOLVE_STEPS)[number]

/** What the customer did that shows resolve: committed to something in a call, or went on to set criteria. */
export type ResolveSign = Readonly<
  { code: 'call'; outcome: CallOutcome; on: Day } | { code: 'step'; step: BuyingStep }
>

/**
 * Where the customer stands. `sign` shows the resolve; it is there without the step `resolved` where they act before an
 * explicit need of theirs is on file, so that what drives them is still unknown.
 */
export type Resolve = Readonly<{ step: ResolveStep; sign?: ResolveSign }>

/** What is looked at: the pain chains of a deal, how its calls ended, in any order, and the customer's buying step. */
export type ResolveInput = Readonly<{
  chains: readonly PainChain[]
  results: readonly CallResult[]
  buyingStep?: BuyingStep | undefined
}>

/** From this step on the customer has settled that something is bought. Source: process method, ST-3. */
const SETTLED_FROM: BuyingStep = 'design'

/**
 * How far the resolve to solve has come. A need spoken out, or a solution in the customer's own description, is a step
 * on the way; words alone are no resolve, only what the customer does after them. Source: SPIN-1, CALL-4
 */
export function resolveOf(input: ResolveInput): Resolve {
  const { problems, payoffs } = coverageOf(input.chains)
  const sign = signIn(input)
  const held = sign === undefined ? {} : { sign }
  if (payoffs.stated > 0) return { step: sign === undefined ? 'explicit' : 'resolved', ...held }
  if (problems.confirmed > 0) return { step: 'admitted', ...held }
  return { step: problems.all > 0 ? 'hidden' : 'unheard', ...held }
}

/** The newest commitment in a call since they named a payoff; else the step they have reached. */
function signIn({ chains, results, buyingStep }: ResolveInput): ResolveSign | undefined {
  const stated = chains
    .flatMap(({ implications }) => implications)
    .flatMap(({ payoffs }) => payoffs)
    .filter(({ saidByCustomer }) => saidByCustomer)
    .map(({ on }) => on)
    .toSorted()
  const since = stated[0]
  const newest = results
    .filter(({ outcome, on }) => isSuccess(outcome) && (since === undefined || on >= since))
    .toSorted((one, other) => (one.on < other.on ? 1 : -1))[0]
  if (newest !== undefined) return { code: 'call', ...newest }
  const isSettled =
    buyingStep !== undefined && BUYING_STEPS.indexOf(buyingStep) >= BUYING_STEPS.indexOf(SETTLED_FROM)
  return isSettled ? { code: 'step', step: buyingStep } : undefined
}
