import { type C139Value, ELEMENTS, type ElementId, type Mark, type Zone } from './elements.ts'
import { elementsOf, type Group, groupOf } from './groups.ts'
import { earnedElements } from './marks.ts'
import { countMarks } from './value.ts'
import { zoneOf } from './zone.ts'

/** A way into a better zone: the zone it ends in, and the elements to earn, in the order to work on them. */
export type Way = Readonly<{ to: Zone; elements: readonly ElementId[] }>

// The last door of each zone: what to have at least. Together they hold every smallest step out of the zone. Those by
// people come first, as in the order of the moves, so that ways of one length stay in it.
const OUT_OF_LOSE: readonly C139Value[] = [
  { win: 1, first: 0, clear: 0 },
  { win: 0, first: 3, clear: 0 },
  { win: 0, first: 2, clear: 7 },
]
const INTO_WIN: readonly C139Value[] = [
  { win: 1, first: 2, clear: 0 },
  { win: 1, first: 1, clear: 6 },
]

// Elements come as the next moves are ordered: the top decider first (MOVE-2), then active help (MOVE-3), then the other
// people, then what we do not know yet (MOVE-4). A person won over moves a value further than a fact learnt.
const MOVE_ORDER: readonly ElementId[] = [
  'W1',
  'F2',
  ...ELEMENTS.filter((element) => groupOf(element) === 'first' && element !== 'F2'),
  ...elementsOf('clear'),
]

/**
 * The fewest elements that lead to a better zone, and the zone they end in: from lose that may be win at once.
 * `undefined` in the win zone.
 *
 * Source: C139, next moves
 */
export function shortestPath(marks: readonly Mark[]): Way | undefined {
  return waysUp(marks)[0]
}

/**
 * Every way to a better zone, shortest first, ties in the order of the next moves; empty in the win zone.
 * From lose: 1W, 3F or 2F7C. From jitter: 1W2F or 1W1F6C.
 *
 * Source: C139, next moves
 */
export function waysUp(marks: readonly Mark[]): readonly Way[] {
  const zone = zoneOf(countMarks(marks))
  if (zone === 'win') return []
  const earned = earnedElements(marks)
  const goals = zone === 'lose' ? OUT_OF_LOSE : INTO_WIN
  return goals
    .map((goal) => wayTo(goal, earned))
    .toSorted((one, other) => one.elements.length - other.elements.length)
}

function wayTo(goal: C139Value, earned: readonly ElementId[]): Way {
  const missing = (group: Group): readonly ElementId[] => {
    const have = earned.filter((element) => groupOf(element) === group).length
    const open = MOVE_ORDER.filter((element) => groupOf(element) === group && !earned.includes(element))
    return open.slice(0, Math.max(0, goal[group] - have))
  }
  const elements = [...missing('win'), ...missing('first'), ...missing('clear')]
  return { to: zoneWith([...earned, ...elements]), elements }
}

function zoneWith(elements: readonly ElementId[]): Zone {
  const count = (group: Group): number => elements.filter((element) => groupOf(element) === group).length
  return zoneOf({ win: count('win'), first: count('first'), clear: count('clear') })
}
