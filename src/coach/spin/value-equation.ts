import type { Money } from '../money.ts'
import type { PainChain } from './pain-chain.ts'
import type { FigureOrigin, PainFigure, PainImplication } from './pain-link.ts'

/** Why a figure is not part of the sum: nobody gave the cost of an hour, people are no money, a risk is no running cost. */
export type ApartBecause = 'no-hourly-cost' | 'people' | 'risk'

/**
 * One figure of the equation. Its origin is a guess as soon as one part of it is guessed. `perYear` is what it adds to
 * the sum of its origin; a figure without it stands apart.
 */
export type ValueFigure = Readonly<
  { implication: PainImplication; figure: PainFigure; origin: FigureOrigin } & (
    | { perYear: Money }
    | { apart: ApartBecause }
  )
>

/** What doing nothing costs in a year by the figures of one origin: one sum a currency, by code, and hours without a cost. */
export type YearlyCost = Readonly<{ money: readonly Money[]; hours: number }>

/**
 * The cost of doing nothing against our price. The sums of the two origins are never added up. `monthsToPayBack` is in
 * whole months, from the customer's own figures alone; it is absent where they say nothing in the currency of the price.
 */
export type ValueEquation = Readonly<{
  figures: readonly ValueFigure[]
  customer: YearlyCost
  guess: YearlyCost
  price?: Money
  monthsToPayBack?: number
}>

const MONTHS = 12

/** Sums up every figure of the chains, each listed with where it comes from. Source: SPIN, the pain chain. */
export function valueEquation(chains: readonly PainChain[], price?: Money): ValueEquation {
  const figures = chains.flatMap(({ implications }) =>
    implications.flatMap(({ implication }) => toFigures(implication)),
  )
  const customer = costOf(figures, 'customer')
  const months = price && monthsToPayBack(customer, price)
  return {
    figures,
    customer,
    guess: costOf(figures, 'guess'),
    ...(price !== undefined && { price }),
    ...(months !== undefined && { monthsToPayBack: months }),
  }
}

function toFigures(implication: PainImplication): readonly ValueFigure[] {
  const { figure } = implication
  if (figure === undefined) return []
  return [{ implication, figure, origin: originOf(figure), ...worthOf(figure) }]
}

/** Hours that the customer gave at a rate that we guessed are our guess. */
function originOf(figure: PainFigure): FigureOrigin {
  if (figure.unit !== 'hours' || figure.hourly === undefined) return figure.by
  return figure.by === 'guess' ? 'guess' : figure.hourly.by
}

function worthOf(figure: PainFigure): Readonly<{ perYear: Money } | { apart: ApartBecause }> {
  switch (figure.unit) {
    case 'money':
      return { perYear: timesAYear(figure.money, figure) }
    case 'hours': {
      if (figure.hourly === undefined) return { apart: 'no-hourly-cost' }
      const { amountMinor, currency } = figure.hourly.money
      return {
        perYear: timesAYear({ amountMinor: Math.round(amountMinor * figure.count), currency }, figure),
      }
    }
    case 'people':
      return { apart: 'people' }
    case 'risk':
      return { apart: 'risk' }
  }
}

function timesAYear({ amountMinor, currency }: Money, { per }: PainFigure): Money {
  return { amountMinor: per === 'month' ? amountMinor * MONTHS : amountMinor, currency }
}

function costOf(figures: readonly ValueFigure[], origin: FigureOrigin): YearlyCost {
  const own = figures.filter((figure) => figure.origin === origin)
  const sums = new Map<string, number>()
  for (const one of own) {
    if (!('perYear' in one)) continue
    const { amountMinor, currency } = one.perYear
    sums.set(currency, (sums.get(currency) ?? 0) + amountMinor)
  }
  const money = [...sums].map(([currency, amountMinor]) => ({ amountMinor, currency }))
  return {
    money: money.toSorted((a, b) => (a.currency < b.currency ? -1 : 1)),
    hours: own.reduce((sum, one) => sum + uncostedHours(one), 0),
  }
}

function uncostedHours(one: ValueFigure): number {
  if (one.figure.unit !== 'hours' || 'perYear' in one) return 0
  return one.figure.per === 'month' ? one.figure.count * MONTHS : one.figure.count
}

function monthsToPayBack({ money }: YearlyCost, price: Money): number | undefined {
  const yearly = money.find(({ currency }) => currency === price.currency)?.amountMinor ?? 0
  return yearly === 0 ? undefined : Math.ceil((price.amountMinor * MONTHS) / yearly)
}
