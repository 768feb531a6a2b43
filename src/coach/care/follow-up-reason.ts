import type { FollowUp } from './follow-up.ts'
import { EMPTY, FILLER, FILLER_ZH, HUNGRY } from './reason-phrases-data.ts'

/** What is wrong with a reason: it asks for the decision, shows hunger for the order, or was used before. Source: FUP-2. */
export type ReasonFault = 'none' | 'hungry' | 'used'

const LEAST_LETTERS = 4
const LEAST_HAN = 2

/**
 * What is wrong with a reason for following up, `undefined` for a good one. A small check of wordings, the same for
 * everybody: it takes away what merely asks how things stand, and looks whether anything is left to talk about.
 *
 * `used` are the follow-ups of the deal so far: each one needs a reason of its own. Source: FUP-2.
 */
export function findReasonFault(
  reason: string,
  used: readonly Pick<FollowUp, 'reason'>[] = [],
): ReasonFault | undefined {
  if (HUNGRY.some((pattern) => pattern.test(reason))) return 'hungry'
  if (!isSaid(substanceOf(reason))) return 'none'
  const folded = fold(reason)
  return used.some((earlier) => fold(earlier.reason) === folded) ? 'used' : undefined
}

function substanceOf(reason: string): string {
  const without = EMPTY.reduce((text, pattern) => text.replace(pattern, ' '), reason.normalize('NFKC'))
  return without.replace(FILLER, ' ').replace(FILLER_ZH, ' ')
}

function isSaid(text: string): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  return han >= LEAST_HAN || letters - han >= LEAST_LETTERS
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
