import type { Day } from './day.ts'

/** How much of our attention an account gets: A most, D least. Source: relationship method, TIER-1. */
export const TIERS = ['A', 'B', 'C', 'D'] as const
export type Tier = (typeof TIERS)[number]

/** Industries that the question bank has packs for. An account may carry any other word too. */
export const INDUSTRIES = [
  'manufacturing',
  'it',
  'healthcare',
  'finance',
  'exhibitions',
  'education',
  'government',
] as const
export type Industry = (typeof INDUSTRIES)[number]

/** A customer we look after. `aliases` are other names people type; `budgetStartMonth` is 1 to 12. */
export type Account = Readonly<{
  id: string
  name: string
  aliases: readonly string[]
  tier?: Tier
  /** One of `INDUSTRIES`, or the word the rep typed. */
  industry?: string
  ownerId: string
  collaboratorIds: readonly string[]
  isPrivate: boolean
  budgetStartMonth?: number
  /** Days between touches, where this account departs from its tier. */
  cadenceDays?: number
  /** When the customer's company was founded. */
  foundedOn?: Day
  /** When the first contract with us was signed. */
  contractOn?: Day
  archivedOn?: Day
  createdOn: Day
}>
