import type { PlannedTouch } from './planned.ts'

/**
 * The name under which a reminder is stopped for good: `contact|birthday`, `contact|occasion`, `contact|weekly`,
 * `account|cadence`, `account|occasion`, `account|budget`, `news|id`. `undefined` for a promise, which ends by being
 * kept, broken or dropped. Source: TCH-8.
 */
export function stoppedKey({
  why,
  accountId,
  contactId,
}: Pick<PlannedTouch, 'why' | 'accountId' | 'contactId'>): string | undefined {
  switch (why.code) {
    case 'promise':
      return undefined
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
