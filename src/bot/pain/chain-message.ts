import {
  type Account,
  type CallResult,
  type Contact,
  canAdd,
  chainsOf,
  type Deal,
  type FeltImplication,
  type PainChain,
  type PainLink,
  Problem,
  valueEquation,
} from '../../coach/index.ts'
import type { Message } from '../answer.ts'
import type { Ask, ClickHandler } from '../ask.ts'
import { actions, button, cut, header, message, section } from '../blocks/build.ts'
import { labelled } from '../blocks/lines.ts'
import { bold, joined } from '../blocks/mrkdwn.ts'
import { coverageLine } from './card-part.ts'
import { besideLines, costLines, figureLines } from './equation-lines.ts'
import { figureText } from './figure-text.ts'
import { readResults, resolveLines } from './resolve-line.ts'

/** The action id of the buttons that add a link; the value is its kind and the deal's id. */
export const PAIN_ADD = 'pain:add'

/** The action id of the button that changes a link; its value is the deal's id. */
export const PAIN_CHANGE = 'pain:change'

// Together they stay below what Slack takes in one message.
const CHAINS_MOST = 6
const LINES_MOST = 10
const TEXT_MOST = 110

/** A deal, whose it is, and all that is on file of its pain. */
export type PainFile = Readonly<{
  deal: Deal
  account: Account
  contacts: readonly Contact[]
  links: readonly PainLink[]
  /** How the deal's calls ended. */
  results: readonly CallResult[]
}>

/** Reads the pain of one deal. @throws Problem `gone` */
export async function readPainFile(ask: Ask, dealId: string): Promise<PainFile> {
  const { desk } = ask
  const deal = await desk.deals.find(dealId)
  if (deal === undefined) throw new Problem({ code: 'gone', kind: 'deal' })
  const [account, contacts, links, results] = await Promise.all([
    desk.accounts.find(deal.accountId),
    desk.contacts.listOf(deal.accountId),
    desk.pains.listOf(deal.id),
    readResults(ask, deal.id),
  ])
  if (account === undefined) throw new Problem({ code: 'gone', kind: 'account' })
  return { deal, account, contacts, links, results }
}

/** Shows the chains of the deal on whose card the button stands. */
export const showClick: ClickHandler = async (ask, { chosen }) => {
  const file = await readPainFile(ask, chosen.value ?? '')
  return { kind: 'private', message: painMessage(ask, file) }
}

/** Problem, consequences, payoffs; then what doing nothing costs, every figure with where it comes from. */
export function painMessage(ask: Ask, file: PainFile): Message {
  const { pain, core } = ask.words
  const chains = chainsOf(file.links)
  const title = pain.title(file.deal.name)
  const intro = [
    chains.length === 0 ? pain.none : coverageLine(ask, file.links),
    ...resolveLines(ask, file),
  ].join('\n')
  const shown = chains.slice(0, CHAINS_MOST).map((chain, index) => ({
    head: `${index + 1}. ${cut(chain.problem.text, TEXT_MOST)}`,
    lines: capped(ask, chainLines(ask, file, chain)),
  }))
  const more = chains.length > shown.length ? [core.andMore(chains.length - shown.length)] : []
  const equation = equationLines(ask, file, chains)
  const blocks = [
    header(title),
    section(intro),
    ...shown.map(({ head, lines }) => section(joined([bold(head), ...lines], '\n'))),
    ...more.map((line) => section(line)),
    ...(equation.length === 0 ? [] : [section(labelled(pain.equation, equation))]),
    ...buttonRow(ask, file),
  ]
  const spoken = shown.flatMap(({ head, lines }) => [head, ...lines])
  const costs = equation.length === 0 ? [] : [pain.equation, ...equation]
  return message([title, intro, ...spoken, ...more, ...costs].join('\n'), blocks)
}

function chainLines(
  ask: Ask,
  { contacts }: PainFile,
  { problem, implications }: PainChain,
): readonly string[] {
  const { pain } = ask.words
  const name = contacts.find(({ id }) => id === problem.contactId)?.name
  const { since, evidence } = problem
  return [
    ...(name === undefined ? [] : [pain.owner(name)]),
    ...(since === undefined ? [] : [pain.since(cut(since, TEXT_MOST))]),
    evidence === undefined ? pain.unconfirmed : pain.evidence(cut(evidence, TEXT_MOST)),
    ...implications.flatMap((felt) => feltLines(ask, felt)),
  ]
}

function feltLines(ask: Ask, { implication, payoffs }: FeltImplication): readonly string[] {
  const { pain } = ask.words
  const { text, figure } = implication
  const said = figure === undefined ? pain.noFigure : figureText(ask, figure)
  return [
    pain.implication(cut(text, TEXT_MOST), said),
    ...payoffs.map((payoff) =>
      pain.payoff(cut(payoff.text, TEXT_MOST), pain.payoffBy[payoff.saidByCustomer ? 'customer' : 'guess']),
    ),
  ]
}

function capped({ words }: Ask, lines: readonly string[]): readonly string[] {
  if (lines.length <= LINES_MOST) return lines
  return [...lines.slice(0, LINES_MOST), words.core.andMore(lines.length - LINES_MOST)]
}

function equationLines(ask: Ask, { deal }: PainFile, chains: readonly PainChain[]): readonly string[] {
  if (chains.length === 0) return []
  const equation = valueEquation(chains, deal.amount)
  const noPrice = deal.amount === undefined ? [ask.words.pain.priceUnknown] : []
  return [
    ...costLines(ask, equation),
    ...noPrice,
    ...besideLines(ask, equation),
    ...figureLines(ask, equation),
  ]
}

/** Nothing can hang on what is not there yet, so only what can be added is offered. */
function buttonRow(ask: Ask, { deal, account, links }: PainFile): ReturnType<typeof actions>[] {
  if (!canAdd(ask.viewer, account)) return []
  const { pain } = ask.words
  const chains = chainsOf(links)
  const kinds = [
    'problem' as const,
    ...(chains.length === 0 ? [] : ['implication' as const]),
    ...(chains.some(({ implications }) => implications.length > 0) ? ['payoff' as const] : []),
  ]
  const buttons = kinds.map((kind, index) =>
    button({ text: pain.add[kind], action: `${PAIN_ADD}:${index}`, value: `${kind} ${deal.id}` }),
  )
  const change = button({ text: pain.change, action: PAIN_CHANGE, value: deal.id })
  return [actions(`pain-${deal.id}`, links.length === 0 ? buttons : [...buttons, change])]
}
