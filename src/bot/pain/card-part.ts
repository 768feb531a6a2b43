import { chainsOf, coverageOf, type PainLink, valueEquation } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { button } from '../blocks/build.ts'
import type { CardPart } from '../blocks/card.ts'
import { besideLines, costLines } from './equation-lines.ts'
import { type ResolveFile, resolveLines } from './resolve-line.ts'

/** The action id of the button that shows the pain chains of a deal; its value is the deal's id. */
export const PAIN_SHOW = 'pain:show'

const DOT = ' · '

/** What the deal card says of the pain: how far it is known and felt, and what doing nothing costs against our price. */
export function painPart(ask: Ask, { deal, links, results }: ResolveFile): CardPart {
  const { pain } = ask.words
  const chains = chainsOf(links)
  const resolve = deal.closed === undefined ? resolveLines(ask, { deal, links, results }) : []
  const open = deal.closed === undefined ? [pain.none, ...resolve] : []
  if (chains.length === 0) return { label: pain.label, lines: open }
  const equation = valueEquation(chains, deal.amount)
  return {
    label: pain.label,
    lines: [coverageLine(ask, links), ...resolve, ...costLines(ask, equation), ...besideLines(ask, equation)],
  }
}

/** How many problems, consequences and payoffs there are, and how many of each are firm. */
export function coverageLine({ words }: Ask, links: readonly PainLink[]): string {
  const { pain } = words
  const { problems, implications, payoffs } = coverageOf(chainsOf(links))
  return [
    pain.problems(problems.all, problems.confirmed),
    pain.implications(implications.all, implications.quantified),
    pain.payoffs(payoffs.all, payoffs.stated),
  ].join(DOT)
}

/** The button that shows the chains. */
export function painButton({ words }: Ask, dealId: string): ReturnType<typeof button> {
  return button({ text: words.pain.button, action: PAIN_SHOW, value: dealId })
}
