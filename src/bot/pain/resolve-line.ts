import {
  type CallResult,
  chainsOf,
  type Deal,
  dayIn,
  type PainLink,
  RESOLVE_STEPS,
  type Resolve,
  type ResolveSign,
  resolveOf,
} from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { formatDay } from '../words/format-day.ts'

/** How the calls on a deal ended, whoever of us made them; at most 100. */
export async function readResults({ desk, member }: Ask, dealId: string): Promise<readonly CallResult[]> {
  const ended = await desk.calls.listEnded(dealId)
  return ended.map(({ outcome, at }) => ({ outcome, on: dayIn(member.zone, at) }))
}

/** What the resolve of a deal is read from. */
export type ResolveFile = Readonly<{
  deal: Deal
  links: readonly PainLink[]
  results: readonly CallResult[]
}>

/**
 * How far the customer's will to solve has come, what shows it, and the next step towards it; of a deal without a problem
 * on file only that they act already, where they do. Source: SPIN-1.
 */
export function resolveLines(ask: Ask, { deal, links, results }: ResolveFile): readonly string[] {
  const resolve = resolveOf({ chains: chainsOf(links), results, buyingStep: deal.buyingStep })
  const { pain } = ask.words
  const { step, sign } = resolve
  // That no problem is on file is told already.
  if (step === 'unheard') return sign === undefined ? [] : [nextLine(ask, resolve)]
  const place = pain.resolve.at(
    RESOLVE_STEPS.indexOf(step),
    RESOLVE_STEPS.length - 1,
    pain.resolve.steps[step],
  )
  return [place, nextLine(ask, resolve)]
}

function nextLine(ask: Ask, { step, sign }: Resolve): string {
  const { resolve } = ask.words.pain
  if (sign === undefined) return resolve.next[step]
  const shown = signText(ask, sign)
  return step === 'resolved' ? resolve.shown(shown) : resolve.early(shown)
}

function signText({ words, locale, today }: Ask, sign: ResolveSign): string {
  const { pain, terms } = words
  return sign.code === 'call'
    ? pain.resolve.call(terms.outcome[sign.outcome], formatDay(locale, sign.on, today))
    : pain.resolve.step(terms.buyingStep[sign.step])
}
