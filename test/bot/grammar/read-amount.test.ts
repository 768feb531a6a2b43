import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAmount } from '../../../src/bot/grammar/read-amount.ts'
import { Problem } from '../../../src/coach/index.ts'

describe('reading an amount', () => {
  it.each([
    ['3,000,000', 'CNY', 3_000_000],
    ['3，000，000', 'CNY', 3_000_000],
    ['3 000 000', 'CNY', 3_000_000],
    ['3000000.50', 'CNY', 3_000_000.5],
    ['3m', 'CNY', 3_000_000],
    ['3M', 'CNY', 3_000_000],
    ['2.5k', 'CNY', 2_500],
    ['1.15 million', 'CNY', 1_150_000],
    ['3bn', 'CNY', 3_000_000_000],
    ['300万', 'CNY', 3_000_000],
    ['３００万', 'CNY', 3_000_000],
    ['三百万', 'CNY', 3_000_000],
    ['三百五十万元', 'CNY', 3_500_000],
    ['两千万', 'CNY', 20_000_000],
    ['3亿', 'CNY', 300_000_000],
    ['1.2亿元', 'CNY', 120_000_000],
    ['300万元', 'CNY', 3_000_000],
    ['¥3m', 'CNY', 3_000_000],
    ['￥300万元', 'CNY', 3_000_000],
    ['CNY 300万', 'CNY', 3_000_000],
    ['人民币300万', 'CNY', 3_000_000],
    ['$2k', 'USD', 2_000],
    ['US$2k', 'USD', 2_000],
    ['50万美元', 'USD', 500_000],
    ['3m EUR', 'EUR', 3_000_000],
    ['€12.5k', 'EUR', 12_500],
    ['HK$3m', 'HKD', 3_000_000],
  ])('%s is %s %d', (text, currency, amount) => {
    expect(readAmount(text, 'CNY')).toEqual({ currency, amountMinor: amount * 100 })
  })

  it.each([
    ['300万日元', 'JPY', 3_000_000],
    ['¥3m', 'JPY', 3_000_000],
    ['3m KRW', 'KRW', 3_000_000],
    ['5亿 VND', 'VND', 500_000_000],
    ['1.5 KWD', 'KWD', 1_500],
  ])('counts the smallest unit of each currency: %s', (text, currency, amountMinor) => {
    expect(readAmount(text, 'JPY')).toEqual({ currency, amountMinor })
  })

  it('reads $ as the usual dollar', () => {
    expect(readAmount('$2k', 'SGD')).toEqual({ currency: 'SGD', amountMinor: 200_000 })
  })

  it.each([
    '',
    'lots',
    '-3',
    '3.000',
    '3,00',
    '1,2345',
    '0.001',
    '3x',
    '3m XXQ',
    '$3m EUR',
    '三百五',
    '9'.repeat(20),
    '3 m m',
  ])('refuses %j', (text) => {
    expect(() => readAmount(text, 'CNY')).toThrow(
      expect.objectContaining({ refusal: { code: 'bad-amount', text } }),
    )
  })

  it('gives a whole number of cents or refuses, whatever is typed', () => {
    const part = fc.constantFrom(
      '3',
      '.',
      ',',
      '000',
      '万',
      '亿',
      'm',
      'k',
      '¥',
      '$',
      'EUR',
      ' ',
      '三',
      '百',
      '元',
    )
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(part, { maxLength: 7 }).map((parts) => parts.join('')),
    )
    fc.assert(fc.property(text, isReadOrRefused), { numRuns: 1500 })
  })

  it('reads back every amount written out', () => {
    fc.assert(
      fc.property(fc.nat(99_999_999_999), (amountMinor) => {
        const text = (amountMinor / 100).toLocaleString('en-US', { minimumFractionDigits: 2 })
        expect(readAmount(`${text} EUR`, 'CNY')).toEqual({ currency: 'EUR', amountMinor })
      }),
    )
  })
})

function isReadOrRefused(text: string): boolean {
  try {
    return Number.isSafeInteger(readAmount(text, 'CNY').amountMinor)
  } catch (error) {
    return error instanceof Problem && error.refusal.code === 'bad-amount'
  }
}
