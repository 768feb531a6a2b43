import type { Money, PainFigure } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { formatList } from '../words/format-list.ts'
import { formatMoney } from '../words/format-money.ts'

/** A figure with where it comes from, in words: `40 hours a month (customer said) at €90 an hour (our guess)`. */
export function figureText(ask: Ask, figure: PainFigure): string {
  const { pain } = ask.words
  const said = pain.said(amountText(ask, figure), pain.by[figure.by])
  if (figure.unit !== 'hours' || figure.hourly === undefined) return said
  const { money, by } = figure.hourly
  return pain.hourly(said, pain.rate(formatMoney(ask.locale, money), pain.by[by]))
}

function amountText({ words, locale }: Ask, figure: PainFigure): string {
  const { pain } = words
  switch (figure.unit) {
    case 'money':
      return pain.money(formatMoney(locale, figure.money), figure.per)
    case 'hours':
      return pain.hours(figure.count, figure.per)
    case 'people':
      return pain.people(figure.count, figure.per)
    case 'risk':
      return pain.risk(formatMoney(locale, figure.money), figure.per)
  }
}

/** Sums of several currencies, never added up. */
export function sumsText({ locale }: Ask, sums: readonly Money[]): string {
  return formatList(
    locale,
    sums.map((money) => formatMoney(locale, money)),
  )
}
