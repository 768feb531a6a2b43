import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chainsOf, type PainFigure, PainFigure as Schema, valueEquation } from '../../../src/coach/index.ts'
import { anyFigure, felt, money, pain } from './pain-fixtures.ts'

const of = (figures: readonly PainFigure[], price?: Parameters<typeof valueEquation>[1]) =>
  valueEquation(chainsOf([pain('p'), ...figures.map((figure, i) => felt(`i${i}`, 'p', { figure }))]), price)
const eur = (amount: number) => ({ amountMinor: amount * 100, currency: 'EUR' })
const HOURS = { unit: 'hours', count: 40, per: 'month', by: 'customer' } as const

describe('the value equation', () => {
  it.each([
    ['a month', money(40), 480],
    ['a year', money(40, { per: 'year' }), 40],
  ] as const)('counts a cost of %s by the year', (_, figure, yearly) => {
    expect(of([figure]).customer).toEqual({ money: [eur(yearly)], hours: 0 })
  })

  it('keeps the customer’s figures and our guesses apart', () => {
    const { customer, guess } = of([money(40), money(7, { by: 'guess' })])
    expect([customer.money, guess.money]).toEqual([[eur(480)], [eur(84)]])
  })

  it('never adds two currencies up', () => {
    const { customer } = of([money(1, { currency: 'EUR' }), money(2, { currency: 'CNY' })])
    expect(customer.money).toEqual([{ amountMinor: 2400, currency: 'CNY' }, eur(12)])
  })

  it('leaves hours as hours until somebody says what one costs', () => {
    const { customer, figures } = of([HOURS])
    expect([customer, figures[0]]).toMatchObject([{ money: [], hours: 480 }, { apart: 'no-hourly-cost' }])
  })

  it.each([
    ['customer', 'customer', 'customer'],
    ['customer', 'guess', 'guess'],
    ['guess', 'customer', 'guess'],
  ] as const)('takes hours of the %s at a rate of the %s as the %s', (by, rateBy, origin) => {
    const equation = of([{ ...HOURS, by, hourly: { money: eur(50), by: rateBy } }])
    expect(equation[origin]).toEqual({ money: [eur(24_000)], hours: 0 })
    expect(equation.figures.map((figure) => figure.origin)).toEqual([origin])
  })

  it.each([
    ['people', { unit: 'people', count: 3, per: 'month', by: 'customer' }],
    ['risk', { unit: 'risk', money: eur(900), per: 'year', by: 'customer' }],
  ] as const)('lists %s without adding it up', (apart, figure) => {
    const equation = of([figure])
    expect(equation.customer).toEqual({ money: [], hours: 0 })
    expect(equation.figures).toMatchObject([{ figure, apart, origin: 'customer' }])
  })

  it.each([
    [480, 480, 12],
    [480, 481, 13],
    [480, 40, 1],
  ])('says that %i a year pays back %i in %i months', (yearly, price, months) => {
    expect(of([money(yearly, { per: 'year' })], eur(price)).monthsToPayBack).toBe(months)
  })

  it('stands against the price, where one is known', () => {
    expect(of([money(40)], eur(100))).toMatchObject({ price: eur(100), monthsToPayBack: 3 })
    expect(Object.keys(of([money(40)]))).toEqual(['figures', 'customer', 'guess'])
    expect(Object.keys(of([], eur(100)))).toEqual(['figures', 'customer', 'guess', 'price'])
  })

  it.each([
    ['a guess', money(9, { by: 'guess' })],
    ['another currency', money(9, { currency: 'CNY' })],
    ['nothing', money(0)],
  ])('pays nothing back from %s', (_, figure) => {
    expect(of([figure], eur(100)).monthsToPayBack).toBeUndefined()
  })
})

const sum = (figures: readonly PainFigure[], by: 'customer' | 'guess', currency: string) =>
  of(figures)[by].money.find((one) => one.currency === currency)?.amountMinor ?? 0

describe('any figures', () => {
  it('are all listed, each once, each with where it comes from', () => {
    fc.assert(
      fc.property(fc.array(anyFigure), (figures) => {
        const listed = of(figures).figures
        expect(listed.map(({ figure }) => figure)).toEqual(figures)
        expect(listed.filter(({ figure, origin }) => figure.by === 'guess' && origin === 'customer')).toEqual(
          [],
        )
      }),
    )
  })

  it('never change the customer’s sum by a guess', () => {
    fc.assert(
      fc.property(fc.array(anyFigure), anyFigure, (figures, one) => {
        const guess: PainFigure = { ...one, by: 'guess' }
        expect(of([...figures, guess]).customer).toEqual(of(figures).customer)
      }),
    )
  })

  it('add up to the same in any order, and to the sum of the parts', () => {
    fc.assert(
      fc.property(fc.array(anyFigure), fc.array(anyFigure), (some, more) => {
        const { customer, guess } = of([...some, ...more])
        expect(of([...more, ...some])).toMatchObject({ customer, guess })
        for (const currency of ['EUR', 'CNY', 'JPY']) {
          expect(sum([...some, ...more], 'customer', currency)).toBe(
            sum(some, 'customer', currency) + sum(more, 'customer', currency),
          )
        }
      }),
    )
  })

  it('are read back from what is stored', () => {
    fc.assert(
      fc.property(anyFigure, (figure) => {
        expect(Schema.parse(JSON.parse(JSON.stringify(figure)))).toEqual(figure)
      }),
    )
  })
})

it.each([
  { unit: 'money', money: { amountMinor: 1e12 + 1, currency: 'EUR' }, per: 'year', by: 'customer' },
  { unit: 'money', money: { amountMinor: -1, currency: 'EUR' }, per: 'year', by: 'customer' },
  { unit: 'people', count: 1e6 + 1, per: 'year', by: 'customer' },
  { ...HOURS, count: 1e6, hourly: { money: { amountMinor: 1e6 + 1, currency: 'EUR' }, by: 'guess' } },
  { ...HOURS, per: 'week' },
  { ...HOURS, by: 'nobody' },
])('takes no figure out of bounds: %j', (figure) => {
  expect(Schema.safeParse(figure).success).toBe(false)
})
