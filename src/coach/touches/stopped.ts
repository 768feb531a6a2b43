import type { PlannedTouch } from './planned.ts'

/**
 * The name under which a reminder is stopped for good: `contact|birthday`, `contact|occasion`, `contact|weekly`,
 * `account|cadence`, `account|occasion`, `account|budget`, `news|id`. `follow-up|deal`. `undefined` for a promise, which
 * ends by being kept, broken or dropped, and for a complaint, which ends by being solved. Source: TCH-8.
 */
export function stoppedKey({
  why,
  accountId,
  contactId,
}: Pick<PlannedTouch, 'why' | 'accountId' | 'contactId'>): string | undefined {
  switch (why.code) {
    case 'promise':
    case 'complaint':
      return undefined
    case 'follow-up':
      return `follow-up|${why.dealId}`
    case 'cadence':
    case 'budget':
      return `${accountId}|${why.code}`
    case 'anniversary':
      return `${accountId}|${why.of}`
    case 'occasion':
      return `${accountId}|${why.occasionId}`
    case 'news':
      return `news|${why.newsId}`
    case 'birthday':
      return contactId && `${contactId}|birthday`
    case 'festival':
      return contactId && `${contactId}|${why.occasionId}`
    case 'greeting':
      return contactId && `${contactId}|weekly`
  }
}
