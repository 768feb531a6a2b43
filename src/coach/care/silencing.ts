import { NEWS_EVENTS } from '../touches/news-events.ts'
import type { Why } from '../touches/planned.ts'
import type { Complaint } from './complaint.ts'

/**
 * Whether a reminder asks for good wishes. Sympathy is none: it may be offered while a complaint is open. Source: SAT-3.
 */
export function isCongratulation(why: Why): boolean {
  switch (why.code) {
    case 'birthday':
    case 'anniversary':
    case 'greeting':
      return true
    case 'festival':
    case 'occasion':
      return why.tone === 'festive'
    case 'news':
      return NEWS_EVENTS[why.event].tone === 'festive'
    case 'budget':
    case 'cadence':
    case 'promise':
    case 'complaint':
    case 'follow-up':
      return false
  }
}

/** A reminder with what was merged into it, as far as silencing looks at it. */
export type Silenceable = Readonly<{
  accountId: string
  why: Why
  also: readonly Readonly<{ why: Why }>[]
}>

/**
 * The open complaint that silences good wishes to people of an account: of several the one due first; `undefined` where
 * the reminder asks for none. Source: SAT-3.
 */
export function findSilencing(
  { accountId, why, also }: Silenceable,
  complaints: readonly Complaint[],
): Complaint | undefined {
  if (![why, ...also.map((one) => one.why)].some(isCongratulation)) return undefined
  return complaints
    .filter((complaint) => complaint.accountId === accountId && complaint.closedOn === undefined)
    .toSorted((one, other) => compareText(one.by, other.by) || compareText(one.id, other.id))[0]
}

/** Whether a reminder is about nothing but good wishes, so that silencing leaves nothing of it to be done. */
export function isOnlyCongratulation({ why, also }: Silenceable): boolean {
  return isCongratulation(why) && also.every((one) => isCongratulation(one.why))
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
