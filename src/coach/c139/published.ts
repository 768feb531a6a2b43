import type { C139Value } from './elements.ts'
import { compareValues } from './value.ts'

/**
 * What the published study of the map found for the band a value lies in, in percent of deals won, both ends
 * included. It is that study's rate and never this deal's odds. Source: C139-10, C139-5.
 */
export type PublishedRate = Readonly<{ band: string; lowest: number; highest: number }>

/** A closed deal: the value it stood at, and how it ended. */
export type ClosedDeal = Readonly<{ value: C139Value; result: 'won' | 'lost' }>

/** The team's own record in one band: how many deals it rests on, and how many of them were won. */
export type OwnRate = Readonly<{ band: string; deals: number; won: number }>

type Band = Readonly<{ band: string; from: C139Value; percent?: readonly [lowest: number, highest: number] }>

/** The study behind the published rates; percentages are of its projects and of its losses. Source: C139-10. */
export const PUBLISHED_STUDY = {
  projects: 866,
  industries: 18,
  years: 6,
  wonPercent: 64,
  lossesBelow6ClearsPercent: 83,
} as const

/** The team's own rates are shown once it has closed this many deals. Source: C139-10. */
export const OWN_RATES_FROM_DEALS = 30

// Highest first; a band reaches up to the one before it. Three bands carry no percentage: the study is silent there.
const BANDS: readonly Band[] = [
  { band: '1W3F', from: { win: 1, first: 3, clear: 0 }, percent: [100, 100] },
  { band: '1W2F', from: { win: 1, first: 2, clear: 0 }, percent: [99, 99] },
  { band: '1W1F9C', from: { win: 1, first: 1, clear: 9 }, percent: [91, 91] },
  { band: '1W1F6-8C', from: { win: 1, first: 1, clear: 6 }, percent: [85, 85] },
  { band: '1W1F0-5C', from: { win: 1, first: 1, clear: 0 }, percent: [50, 50] },
  { band: '1W0F', from: { win: 1, first: 0, clear: 0 } },
  { band: '0W3F', from: { win: 0, first: 3, clear: 0 } },
  { band: '0W2F9C', from: { win: 0, first: 2, clear: 9 } },
  { band: '0W2F7-8C', from: { win: 0, first: 2, clear: 7 }, percent: [50, 50] },
  { band: '0W2F6C', from: { win: 0, first: 2, clear: 6 }, percent: [26, 26] },
  // The study gives only a ceiling here.
  { band: '0W2F0-5C', from: { win: 0, first: 2, clear: 0 }, percent: [0, 22] },
  { band: '0W1F', from: { win: 0, first: 1, clear: 0 }, percent: [3, 3] },
  { band: '0W0F', from: { win: 0, first: 0, clear: 0 }, percent: [0, 0] },
]

/** What the study found for this value; `undefined` where it says nothing (1W0F, 0W3F, 0W2F9C). Source: C139-10. */
export function findPublishedRate(value: C139Value): PublishedRate | undefined {
  const { band, percent } = bandOf(value)
  if (percent === undefined) return undefined
  const [lowest, highest] = percent
  return { band, lowest, highest }
}

/**
 * The team's own record in the band of this value. `undefined` while the team has closed fewer than
 * `OWN_RATES_FROM_DEALS` deals in all, or none in this band. Source: C139-10.
 */
export function findOwnRate(closed: readonly ClosedDeal[], value: C139Value): OwnRate | undefined {
  if (closed.length < OWN_RATES_FROM_DEALS) return undefined
  const { band } = bandOf(value)
  const alike = closed.filter((deal) => bandOf(deal.value).band === band)
  if (alike.length === 0) return undefined
  return { band, deals: alike.length, won: alike.filter(({ result }) => result === 'won').length }
}

function bandOf(value: C139Value): Band {
  const found = BANDS.find(({ from }) => compareValues(value, from) >= 0)
  if (found === undefined) throw new Error('a value below 0W0F0C')
  return found
}
