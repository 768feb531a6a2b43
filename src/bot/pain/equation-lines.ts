import type { Money, ValueEquation, ValueFigure } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { cut } from '../blocks/build.ts'
import { formatMoney } from '../words/format-money.ts'
import { figureText, sumsText } from './figure-text.ts'

const TEXT_MOST = 110
const FIGURES_MOST = 10

/** The cost of doing nothing by the customer's own figures, and our price against it. */
export function costLines(ask: Ask, equation: ValueEquation): readonly string[] {
  const { pain } = ask.words
  const { customer, price } = equation
  const costs = customer.money.filter(({ amountMinor }) => amountMinor > 0)
  const cost = costs.length === 0 ? pain.costsUnknown : pain.costs(sumsText(ask, costs))
  return [cost, ...(price === undefined ? [] : [priceLine(ask, equation, price)])]
}

function priceLine({ words, locale }: Ask, { monthsToPayBack }: ValueEquation, price: Money): string {
  const said = formatMoney(locale, price)
  return monthsToPayBack === undefined ? words.pain.price(said) : words.pain.payback(said, monthsToPayBack)
}

/** What is not in that sum: our guesses, and hours that nobody has put a cost on. */
export function besideLines(ask: Ask, { customer, guess }: ValueEquation): readonly string[] {
  const { pain } = ask.words
  return [
    ...(guess.money.length === 0 ? [] : [pain.guessed(sumsText(ask, guess.money))]),
    ...(customer.hours === 0 ? [] : [pain.hoursLeft(customer.hours)]),
    ...(guess.hours === 0 ? [] : [pain.hoursGuessed(guess.hours)]),
  ]
}

/** Every figure with where it comes from and what it adds in a year, or why it stands apart. */
export function figureLines(ask: Ask, { figures }: ValueEquation): readonly string[] {
  const shown = figures.slice(0, FIGURES_MOST).map((figure) => `• ${figureLine(ask, figure)}`)
  const more = figures.length - shown.length
  return more > 0 ? [...shown, ask.words.core.andMore(more)] : shown
}

function figureLine(ask: Ask, one: ValueFigure): string {
  const { pain } = ask.words
  const text = cut(one.implication.text, TEXT_MOST)
  const said = figureText(ask, one.figure)
  if ('apart' in one) return pain.listed(text, said, pain.apart[one.apart])
  return pain.counted(text, said, formatMoney(ask.locale, one.perYear))
}
