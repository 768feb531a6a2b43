import { z } from 'zod'
import type { Day } from '../day.ts'

/** The links of a pain chain in their order. Source: SPIN, the pain chain. */
export const PAIN_KINDS = ['problem', 'implication', 'payoff'] as const
export type PainKind = (typeof PAIN_KINDS)[number]

/** The time that a figure is for. */
export const FIGURE_PERIODS = ['month', 'year'] as const
export type FigurePeriod = (typeof FIGURE_PERIODS)[number]

/** Where a figure comes from: the customer gave it, or it is our own guess. */
export const FIGURE_ORIGINS = ['customer', 'guess'] as const
export type FigureOrigin = (typeof FIGURE_ORIGINS)[number]

// A year of 500 such figures still adds up exactly.
const MONEY_MOST = 1e12
const COUNT_MOST = 1e6

const Amount = z.object({
  amountMinor: z.number().int().nonnegative().max(MONEY_MOST),
  currency: z.string().regex(/^[A-Z]{3}$/),
})
const Count = z.number().nonnegative().max(COUNT_MOST)
const said = { per: z.enum(FIGURE_PERIODS), by: z.enum(FIGURE_ORIGINS) }

const Hours = z
  .object({
    unit: z.literal('hours'),
    count: Count,
    hourly: z.object({ money: Amount, by: z.enum(FIGURE_ORIGINS) }).optional(),
    ...said,
  })
  .refine(({ count, hourly }) => count * (hourly?.money.amountMinor ?? 0) <= MONEY_MOST)

/**
 * How much an implication hurts, for each month or year. `hourly` is what one hour costs, with an origin of its own.
 * `risk` is money that may be lost, which is no running cost. Money goes up to 10^12 minor units, also hours times what
 * one costs; hours and people to a million.
 */
export const PainFigure = z.discriminatedUnion('unit', [
  z.object({ unit: z.literal('money'), money: Amount, ...said }),
  Hours,
  z.object({ unit: z.literal('people'), count: Count, ...said }),
  z.object({ unit: z.literal('risk'), money: Amount, ...said }),
])
export type PainFigure = Readonly<z.infer<typeof PainFigure>>

/** What every link has. `on` is the day it was written down; a dropped one was found not to hold. Source: SPIN-6. */
type Link = Readonly<{
  id: string
  accountId: string
  dealId: string
  text: string
  authorId: string
  on: Day
  isDropped?: true
}>

/** A difficulty of the customer's: whose it is, since when in their own words, and what shows that it is real. */
export type PainProblem = Link &
  Readonly<{ kind: 'problem'; contactId?: string; since?: string; evidence?: string }>

/** What a problem leads to; `of` is the id of the problem. */
export type PainImplication = Link & Readonly<{ kind: 'implication'; of: string; figure?: PainFigure }>

/** What solving it is worth; `of` is the id of the implication. */
export type PainPayoff = Link & Readonly<{ kind: 'payoff'; of: string; saidByCustomer: boolean }>

/** One link of a deal's pain chains. Source: SPIN, the pain chain. */
export type PainLink = PainProblem | PainImplication | PainPayoff
