import type { Day } from '../day.ts'
import type { AnniversaryId } from './anniversaries.ts'
import type { NewsEvent } from './news-events.ts'
import type { PlannedKind } from './touch-reasons.ts'

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
  | { code: 'anniversary'; of: AnniversaryId; years: number; isRound: boolean }
  /** `team` has it in its own calendar, or it is an event of the account; `name` is as somebody typed it. */
  | { code: 'occasion'; of: 'team' | 'account'; occasionId: string; name: string; tone: 'festive' | 'solemn' }
  /** Of kind `occasion`: the account's budget year begins three months later, in `month`. */
  | { code: 'budget'; month: number }
  | { code: 'greeting' }
  /** What happened to a contact: `now` to be there, `back` to ask gently how it went on. */
  | { code: 'news'; newsId: string; event: NewsEvent; look: 'now' | 'back' }
  | { code: 'promise'; direction: 'we-owe' | 'they-owe'; what: string; promiseId: string }
  | { code: 'complaint'; what: string; complaintId: string }
  /** `deal` is its name; `count` follow-ups so far, the last on `lastOn`. */
  | {
      code: 'follow-up'
      dealId: string
      deal: string
      count: number
      crossed: 'ideal' | 'longest'
      asksFor: number
      lastOn: Day
    }
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
  /** Nominal days ahead: 7, 3, 1 or 0; 30 for a round anniversary, about 90 for a budget year. The working-day rule may bring `date` further ahead. */
  lead: number
  accountId: string
  contactId?: string
  memberId: string
  why: Why
  also: readonly Readonly<{ key: string; kind: PlannedKind; occursOn: Day; lead: number; why: Why }>[]
}>
