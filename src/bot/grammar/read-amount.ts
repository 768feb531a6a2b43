import { type Money, Problem, type Span } from '../../coach/index.ts'
import { findCurrency, minorDigits } from './currencies.ts'
import { foldText } from './fold-text.ts'
import { findHanNumber } from './han-number.ts'

/** Zeros that each unit adds. */
const UNITS: Readonly<Record<string, number>> = {
  '': 0,
  k: 3,
  thousand: 3,
  m: 6,
  mn: 6,
  mio: 6,
  million: 6,
  b: 9,
  bn: 9,
  billion: 9,
  十: 1,
  百: 2,
  千: 3,
  万: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  亿: 8,
  十亿: 9,
  百亿: 10,
  千亿: 11,
  万亿: 12,
}
const SIGN = String.raw`[^\d\s.,a-z一-鿿]|[a-z]{1,2}\$|[a-z]{3}|[一-鿿]{1,4}?`
const UNIT = Object.keys(UNITS)
  .filter(Boolean)
  .sort((a, b) => b.length - a.length)
  .join('|')
const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?: \d{3})+|\d+(?:\.\d+)?`
const AMOUNT = new RegExp(`^(?:(${SIGN}) ?)?(${NUMBER}) ?(${UNIT})? ?(${SIGN})?$`)
const HAN_AMOUNT =
  /^([零一二两三四五六七八九十百千]{1,8})(万|亿|万亿)?(人民币|美元|美金|欧元|英镑|日元|韩元|港币|港元|元|块)?$/

/**
 * The money a person writes: `3,000,000`, `3m`, `2.5k`, `300万`, `三百万`, `¥3m`, `CNY 300万`, `300万元`, `3m EUR`. The
 * currency that is not said is `usual`. No negative amounts, none past what a number holds exactly, and no part of a
 * cent: so `3.000` is refused, which is three to some and three thousand to others.
 *
 * @throws Problem `bad-amount`
 */
export function readAmount(text: string, usual: string, span?: Span): Money {
  const money = findAmount(text, usual)
  if (money) return money
  throw new Problem({ code: 'bad-amount', text: text.trim(), ...(span && { at: span }) })
}

/** The same, `undefined` where there is no amount to read. */
export function findAmount(text: string, usual: string): Money | undefined {
  const phrase = foldText(text)
  if (phrase.length > 40) return undefined
  const found = AMOUNT.exec(phrase)
  if (!found) return hanAmount(phrase, usual)
  const [, before, number = '', unit = '', after] = found
  if (before !== undefined && after !== undefined && !agree(before, after, usual)) return undefined
  const currency = currencyOf(before ?? after, usual)
  return currency === undefined ? undefined : moneyOf(number.replace(/[, ]/g, ''), UNITS[unit] ?? 0, currency)
}

function hanAmount(phrase: string, usual: string): Money | undefined {
  const found = HAN_AMOUNT.exec(phrase)
  const number = found && findHanNumber(found[1] ?? '')
  const currency = currencyOf(found?.[3], usual)
  if (!found || number === undefined || number === null || currency === undefined) return undefined
  return moneyOf(String(number), UNITS[found[2] ?? ''] ?? 0, currency)
}

/** `¥300万元` says its currency twice, `$3m EUR` says two. */
function agree(before: string, after: string, usual: string): boolean {
  return findCurrency(before, usual) === findCurrency(after, usual)
}

function currencyOf(written: string | undefined, usual: string): string | undefined {
  return written === undefined ? usual : findCurrency(written, usual)
}

/** In whole numbers throughout: 1.15m times a hundred is no round number in floating point. */
function moneyOf(number: string, zeros: number, currency: string): Money | undefined {
  const [whole = '', fraction = ''] = number.split('.')
  const shift = zeros + minorDigits(currency) - fraction.length
  if (shift < 0) return undefined
  const amountMinor = Number(BigInt(whole + fraction) * 10n ** BigInt(shift))
  return Number.isSafeInteger(amountMinor) ? { amountMinor, currency } : undefined
}
