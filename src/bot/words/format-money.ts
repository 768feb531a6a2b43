import type { Locale, Money } from '../../coach/index.ts'

const SIGNS: Readonly<Record<string, string>> = {
  CNY: '¥',
  USD: '$',
  EUR: '€',
  GBP: '£',
  JPY: '¥',
  KRW: '₩',
  INR: '₹',
}
const ZH_NAMES: Readonly<Record<string, string>> = {
  CNY: '元',
  USD: '美元',
  EUR: '欧元',
  GBP: '英镑',
  JPY: '日元',
  KRW: '韩元',
}

/** An amount as people say it: `¥3m`, `€12.5k`, `300万元`. No rounding: what does not shorten cleanly stays long. */
export function formatMoney(locale: Locale, money: Money): string {
  const digits = minorDigits(money.currency)
  const amount = money.amountMinor / 10 ** digits
  return locale === 'zh' ? chinese(amount, money.currency) : english(amount, money.currency)
}

function minorDigits(currency: string): number {
  return (
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  )
}

function chinese(amount: number, currency: string): string {
  const unit = ZH_NAMES[currency] ?? ` ${currency}`
  if (amount >= 1e8 && isShort(amount / 1e8)) return `${amount / 1e8}亿${unit}`
  if (amount >= 1e4 && isShort(amount / 1e4)) return `${amount / 1e4}万${unit}`
  return `${amount.toLocaleString('en-US')}${unit}`
}

function english(amount: number, currency: string): string {
  const sign = SIGNS[currency] ?? `${currency} `
  if (amount >= 1e9 && isShort(amount / 1e9)) return `${sign}${amount / 1e9}bn`
  if (amount >= 1e6 && isShort(amount / 1e6)) return `${sign}${amount / 1e6}m`
  if (amount >= 1e3 && isShort(amount / 1e3)) return `${sign}${amount / 1e3}k`
  return `${sign}${amount.toLocaleString('en-US')}`
}

function isShort(value: number): boolean {
  return Number.isInteger(Math.round(value * 1e6) / 1e4)
}
