import { type Day, dayIn, daysBetween, instantOf } from '../day.ts'
import type { Assessment, C139Value, ElementId, Mark, MarkState } from './elements.ts'
import { currentMarks } from './marks.ts'
import { compareValues, countMarks } from './value.ts'
import { DEATH_POINT, WINNING_POINT } from './zone.ts'

/** An element whose state moved; `mark` is the new mark, absent when it was taken away. */
export type MarkChange = Readonly<{ element: ElementId; from: MarkState; to: MarkState; mark?: Mark }>

/** A turning point that the value went over. Either way is an alarm, down at once. Source: C139-8. */
export type Crossing = Readonly<{ point: 'winning' | 'death'; way: 'up' | 'down' }>

/** What happened between two readings of the marks. */
export type Movement = Readonly<{
  from: C139Value
  to: C139Value
  changes: readonly MarkChange[]
  crossings: readonly Crossing[]
}>

/** The assessments of one deal, oldest first, and the IANA zone in which a day begins and ends. */
export type Path = Readonly<{ history: readonly Assessment[]; zone: string }>

/** A value that stood still for this many days is a finding. Source: C139-8. */
export const STANDSTILL_DAYS = 28

/** What moved from one set of marks to another: elements in reading order, crossings in the order they were met. */
export function movementBetween(before: readonly Mark[], after: readonly Mark[]): Movement {
  const from = countMarks(before)
  const to = countMarks(after)
  return { from, to, changes: changesBetween(before, after), crossings: crossingsBetween(from, to) }
}

/**
 * What moved since a day began, up to the latest assessment; on a deal first judged later, since nothing was known.
 * `undefined` when the deal was never judged.
 */
export function movementSince({ history, zone }: Path, since: Day): Movement | undefined {
  const latest = history.at(-1)
  if (latest === undefined) return undefined
  const start = instantOf(since, '00:00', zone)
  const before = history.findLast(({ at }) => at < start)
  return movementBetween(before?.marks ?? [], latest.marks)
}

/**
 * The assessment that the latest one is compared with: the last of an earlier day, so that elements judged one by one
 * in a sitting move together; on the very first day, the first of that day. `undefined` while there is only one.
 */
export function previousAssessment({ history, zone }: Path): Assessment | undefined {
  const latest = history.at(-1)
  if (latest === undefined) return undefined
  const day = dayIn(zone, latest.at)
  const previous = history.findLast(({ at }) => dayIn(zone, at) < day) ?? history[0]
  return previous === latest ? undefined : previous
}

/** Days since the value last moved, or since it was first judged. `undefined` when it never was. Source: C139-8. */
export function daysUnmoved({ history, zone }: Path, today: Day): number | undefined {
  const latest = history.at(-1)
  if (latest === undefined) return undefined
  const value = countMarks(latest.marks)
  const lastOther = history.findLastIndex(({ marks }) => compareValues(countMarks(marks), value) !== 0)
  const since = history[lastOther + 1] ?? latest
  return Math.max(0, daysBetween(dayIn(zone, since.at), today))
}

/**
 * The turning points between two values, in the order they were met. To be in the win zone is to have reached the
 * winning point; to be out of the lose zone is to have left the death point behind. Source: C139-3, C139-8.
 */
export function crossingsBetween(from: C139Value, to: C139Value): readonly Crossing[] {
  const wasAlive = compareValues(from, DEATH_POINT) > 0
  const isAlive = compareValues(to, DEATH_POINT) > 0
  const wasWinning = compareValues(from, WINNING_POINT) >= 0
  const isWinning = compareValues(to, WINNING_POINT) >= 0
  const way = compareValues(to, from) > 0 ? 'up' : 'down'
  const death: readonly Crossing[] = wasAlive === isAlive ? [] : [{ point: 'death', way }]
  const winning: readonly Crossing[] = wasWinning === isWinning ? [] : [{ point: 'winning', way }]
  return way === 'up' ? [...death, ...winning] : [...winning, ...death]
}

function changesBetween(before: readonly Mark[], after: readonly Mark[]): readonly MarkChange[] {
  const stood = new Map(currentMarks(before).map(({ element, state }) => [element, state]))
  const marks = new Map(after.map((mark) => [mark.element, mark]))
  return currentMarks(after).flatMap(({ element, state }) => {
    const from = stood.get(element) ?? 'unknown'
    const mark = marks.get(element)
    return from === state ? [] : [{ element, from, to: state, ...(mark !== undefined && { mark }) }]
  })
}
