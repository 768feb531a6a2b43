import type { PlannedTouch } from './planned.ts'

/**
 * The name under which a reminder is stopped for good: `contact|birthday`, `contact|occasion`, `account|cadence`.
 * `undefined` for a promise, which ends by being kept, broken or dropped. Source: TCH-8.
 */
export function stoppedKey(
  planned: Pick<PlannedTouch, 'why' | 'accountId' | 'contactId'>,
): string | undefined {
  const { why, accountId, contactId } = planned
  if (why.code === 'cadence') return `${accountId}|cadence`
  if (contactId === undefined || why.code === 'promise') return undefined
  return `${contactId}|${why.code === 'festival' ? why.occasionId : 'birthday'}`
}
