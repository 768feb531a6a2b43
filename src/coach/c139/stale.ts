import { type Day, daysBetween } from '../day.ts'
import type { Deal } from '../deal.ts'
import type { ElementId, Mark } from './elements.ts'
import { type CurrentMark, currentMarks, isEarned } from './marks.ts'

/** Days after which evidence must be confirmed again. Source: C139-9. */
export const STALE_AFTER_DAYS = 30

/** An earned element whose evidence is too old to rest on; `on` is the day of that evidence. */
export type StaleMark = Readonly<{ element: ElementId; on: Day; why: 'stage-changed' | 'aged' }>

/** What age is judged by. `staleAfterDays` is a whole number of days. @default STALE_AFTER_DAYS */
export type StaleInput = Readonly<{
  marks: readonly Mark[]
  deal: Pick<Deal, 'stageSince'>
  today: Day
  staleAfterDays?: number
}>

/**
 * The earned elements to confirm again, oldest evidence first, ties in reading order: those seen before the deal
 * came to its stage, and those not confirmed again for the given days (that day included). Source: C139-9.
 */
export function staleMarks(input: StaleInput): readonly StaleMark[] {
  return currentMarks(input.marks)
    .flatMap((mark) => findStale(mark, input))
    .toSorted((a, b) => daysBetween(b.on, a.on))
}

function findStale(mark: CurrentMark, input: StaleInput): readonly StaleMark[] {
  const { element, on } = mark
  if (on === undefined || !isEarned(mark)) return []
  if (on < input.deal.stageSince) return [{ element, on, why: 'stage-changed' }]
  const limitDays = input.staleAfterDays ?? STALE_AFTER_DAYS
  return daysBetween(on, input.today) >= limitDays ? [{ element, on, why: 'aged' }] : []
}
