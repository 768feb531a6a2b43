import type { Day } from '../day.ts'

/** What a reminder is about. */
export const TOUCH_REASONS = ['birthday', 'festival', 'cadence', 'promise'] as const
export type PlannedKind = (typeof TOUCH_REASONS)[number]

/** Why a reminder comes, as values; the sentence is made in the catalogs. Source: TCH-4, TCH-7. */
export type Why = Readonly<
  | {
      code: 'birthday'
      calendar: 'solar' | 'lunar'
      month: number
      day?: number
      leap?: boolean
      observed?: 'feb28' | 'mar1' | 'day-29' | 'ordinary-month'
    }
  | { code: 'festival'; occasionId: string; tone: 'festive' | 'solemn' }
  | {
      code: 'cadence'
      tier?: string
      daysSince: number
      asksFor: number
      crossed: 'ideal' | 'longest'
      lastOn?: Day
    }
  | { code: 'promise'; direction: 'we-owe' | 'they-owe'; what: string; promiseId: string }
>

/**
 * One reminder that is to be sent. `key` names the occurrence and never contains an instant, so that planning twice
 * gives the same key: `contact|occasion|date|lead` and the like. `also` holds what was merged into it (TCH-9).
 */
export type PlannedTouch = Readonly<{
  key: string
  kind: PlannedKind
  /** The working day on which the member is reminded. */
  date: Day
  /** The day it is about. */
  occursOn: Day
  /** Nominal days ahead: 7, 3, 1 or 0. The working-day rule may bring `date` further ahead. */
  lead: number
  accountId: string
  contactId?: string
  memberId: string
  why: Why
  also: readonly Readonly<{ key: string; kind: PlannedKind; occursOn: Day; lead: number; why: Why }>[]
}>
