/** What people write for a currency, folded to lower case, longest first where one begins another. */
const SIGNS = [
  ['hk$', 'HKD'],
  ['us$', 'USD'],
  ['nt$', 'TWD'],
  ['a$', 'AUD'],
  ['c$', 'CAD'],
  ['s$', 'SGD'],
  ['rmb', 'CNY'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₩', 'KRW'],
  ['₹', 'INR'],
  ['₫', 'VND'],
  ['人民币', 'CNY'],
  ['美元', 'USD'],
  ['美金', 'USD'],
  ['欧元', 'EUR'],
  ['英镑', 'GBP'],
  ['日元', 'JPY'],
  ['韩元', 'KRW'],
  ['港币', 'HKD'],
  ['港元', 'HKD'],
  ['新台币', 'TWD'],
  ['新加坡元', 'SGD'],
  ['元', 'CNY'],
  ['块', 'CNY'],
] as const satisfies readonly (readonly [string, string])[]

const YEN = ['CNY', 'JPY']
const DOLLARS = ['USD', 'AUD', 'CAD', 'HKD', 'NZD', 'SGD', 'TWD']
const CODES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'))

/**
 * The ISO 4217 code for what was written: a code, a sign or a word. `$` and `¥` are the default currency where it is
 * written so, else USD and CNY; `undefined` for anything else.
 */
export function findCurrency(written: string, usual: string): string | undefined {
  const text = written.toLowerCase()
  if (text === '$') return DOLLARS.includes(usual) ? usual : 'USD'
  if (text === '¥') return YEN.includes(usual) ? usual : 'CNY'
  const code = written.toUpperCase()
  return CODES.has(code) ? code : SIGNS.find(([sign]) => sign === text)?.[1]
}

/** Digits after the point: 2 for most, 0 for JPY, KRW and VND, 3 for KWD. */
export function minorDigits(currency: string): number {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency })
  return format.resolvedOptions().maximumFractionDigits ?? 2
}
