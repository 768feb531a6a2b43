import { type Day, dayOf, daysInMonth, partsOf } from '../day.ts'
import type { DayWindow } from './plan-window.ts'

/** The anniversaries that an account has, each counted from a day in its file. Source: TCH-1. */
export const ANNIVERSARIES = {
  company_anniversary: { en: 'Company anniversary', zh: '公司周年庆' },
  contract_anniversary: { en: 'Anniversary of the first contract', zh: '首次签约周年' },
} as const satisfies Readonly<Record<string, Readonly<{ en: string; zh: string }>>>
export type AnniversaryId = keyof typeof ANNIVERSARIES

/** One anniversary: how many years it is, and how many days before it whoever looks after the account is told. */
export type AnniversaryOn = Readonly<{ on: Day; years: number; isRound: boolean; leads: readonly number[] }>

/** A round year is worth a gift and more time to think of one. Source: TCH-3; fixed occasions, company_anniversary. */
const LEADS = { round: [30, 7, 1], other: [0] } as const

/** A round anniversary is told of first of all. */
export const LONGEST_ANNIVERSARY_LEAD = Math.max(...LEADS.round)

/**
 * The anniversaries of a day that fall from `window.from` to `window.to`, both included, earliest first; 29 February is
 * kept on the 28th in common years. Five, ten and further tens of years are round.
 */
export function anniversariesBetween(since: Day, window: DayWindow): readonly AnniversaryOn[] {
  const founded = partsOf(since)
  const found: AnniversaryOn[] = []
  for (let year = partsOf(window.from).year; year <= partsOf(window.to).year; year += 1) {
    const on = dayOf(year, founded.month, Math.min(founded.day, daysInMonth(year, founded.month)))
    const years = year - founded.year
    if (years < 1 || on < window.from || on > window.to) continue
    const isRound = years === 5 || years % 10 === 0
    found.push({ on, years, isRound, leads: isRound ? LEADS.round : LEADS.other })
  }
  return found
}
