import type { PainImplication, PainLink, PainPayoff, PainProblem } from './pain-link.ts'

/** An implication with the payoffs that hang on it. */
export type FeltImplication = Readonly<{ implication: PainImplication; payoffs: readonly PainPayoff[] }>

/** A problem with everything that hangs on it. */
export type PainChain = Readonly<{ problem: PainProblem; implications: readonly FeltImplication[] }>

/**
 * The links as chains, a chain a problem, all in the order given. A dropped link is left out with all that hangs on it,
 * and so is one whose parent is missing.
 *
 * Source: SPIN, the pain chain
 */
export function chainsOf(links: readonly PainLink[]): readonly PainChain[] {
  const held = links.filter(({ isDropped }) => isDropped !== true)
  const payoffs = held.filter((link) => link.kind === 'payoff')
  const implications = held.filter((link) => link.kind === 'implication')
  return held
    .filter((link) => link.kind === 'problem')
    .map((problem) => ({
      problem,
      implications: implications
        .filter(({ of }) => of === problem.id)
        .map((implication) => ({
          implication,
          payoffs: payoffs.filter(({ of }) => of === implication.id),
        })),
    }))
}

/** How far the pain of a deal is known: of so many links of a kind, these are firm. */
export type PainCoverage = Readonly<{
  problems: Readonly<{ all: number; confirmed: number }>
  implications: Readonly<{ all: number; quantified: number }>
  payoffs: Readonly<{ all: number; stated: number }>
}>

/**
 * Counts what is firm: problems with evidence, implications with a figure of the customer's own, payoffs that the
 * customer named. A guess of ours firms up nothing.
 *
 * Source: SPIN, the pain chain; SPIN-6
 */
export function coverageOf(chains: readonly PainChain[]): PainCoverage {
  const felt = chains.flatMap(({ implications }) => implications)
  const payoffs = felt.flatMap((one) => one.payoffs)
  const quantified = felt.filter(({ implication }) => implication.figure?.by === 'customer')
  return {
    problems: { all: chains.length, confirmed: chains.filter(isConfirmed).length },
    implications: { all: felt.length, quantified: quantified.length },
    payoffs: { all: payoffs.length, stated: payoffs.filter(({ saidByCustomer }) => saidByCustomer).length },
  }
}

function isConfirmed({ problem }: PainChain): boolean {
  return (problem.evidence?.trim() ?? '') !== ''
}
