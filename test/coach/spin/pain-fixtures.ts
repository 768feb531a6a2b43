import fc from 'fast-check'
import type { PainFigure, PainImplication, PainPayoff, PainProblem } from '../../../src/coach/index.ts'
import { TODAY } from './sheet-fixtures.ts'

const HELD = { accountId: 'acme', dealId: 'line2', authorId: 'anna', on: TODAY } as const

export function pain(id: string, more: Partial<PainProblem> = {}): PainProblem {
  return { ...HELD, id, kind: 'problem', text: `Trouble ${id}`, ...more }
}

export function felt(id: string, of: string, more: Partial<PainImplication> = {}): PainImplication {
  return { ...HELD, id, kind: 'implication', of, text: `Consequence ${id}`, ...more }
}

export function worth(id: string, of: string, saidByCustomer = true): PainPayoff {
  return { ...HELD, id, kind: 'payoff', of, text: `Worth ${id}`, saidByCustomer }
}

export function money(amount: number, more: Partial<PainFigure> & { currency?: string } = {}): PainFigure {
  const { currency = 'EUR', per = 'month', by = 'customer' } = more
  return { unit: 'money', money: { amountMinor: amount * 100, currency }, per, by }
}

const said = {
  per: fc.constantFrom('month' as const, 'year' as const),
  by: fc.constantFrom('customer' as const, 'guess' as const),
}
const amount = fc.record({
  amountMinor: fc.integer({ min: 0, max: 1e9 }),
  currency: fc.constantFrom('EUR', 'CNY', 'JPY'),
})
const count = fc.integer({ min: 0, max: 1000 })

/** A figure of any kind. */
export const anyFigure: fc.Arbitrary<PainFigure> = fc.oneof(
  fc.record({ unit: fc.constant('money' as const), money: amount, ...said }),
  fc.record({ unit: fc.constant('risk' as const), money: amount, ...said }),
  fc.record({ unit: fc.constant('people' as const), count, ...said }),
  fc.record({ unit: fc.constant('hours' as const), count, ...said }),
  fc.record({
    unit: fc.constant('hours' as const),
    count,
    hourly: fc.record({ money: amount, by: said.by }),
    ...said,
  }),
)
