import { Problem } from '../problem.ts'
import type { C139Value, Mark } from './elements.ts'
import { elementsOf, type Group, groupOf } from './groups.ts'
import { confirmedElements, earnedElements } from './marks.ts'

const ALLOWED = ['0W0F0C … 1W3F9C']
const WRITTEN = /^([01])W([0-3])F([0-9])C$/i

/** The value of what is claimed or confirmed, with evidence. Source: C139-1, C139-6. */
export function countMarks(marks: readonly Mark[]): C139Value {
  return countGroups(earnedElements(marks).map(groupOf))
}

/** The value of what a coach confirmed, which is never above the claimed one. Source: COACH-3. */
export function calibratedValue(marks: readonly Mark[]): C139Value {
  return countGroups(confirmedElements(marks).map(groupOf))
}

/** The value as people write it: `1W2F7C`. Source: C139-1. */
export function writeValue({ win, first, clear }: C139Value): string {
  return `${win}W${first}F${clear}C`
}

/**
 * The value written as `1W2F7C`, in either case, from 0W0F0C to 1W3F9C.
 *
 * @throws Problem `bad-choice`
 */
export function parseValue(text: string): C139Value {
  const match = WRITTEN.exec(text.trim())
  if (match === null) throw new Problem({ code: 'bad-choice', field: 'C139', text, choices: ALLOWED })
  const [, win, first, clear] = match
  return { win: Number(win), first: Number(first), clear: Number(clear) }
}

/** Orders values, lowest first, as a dictionary does: win decides, then first, then clear. Source: C139-2. */
export function compareValues(a: C139Value, b: C139Value): number {
  return a.win - b.win || a.first - b.first || a.clear - b.clear
}

/** All 80 values, lowest first. Source: C139-1. */
export function everyValue(): readonly C139Value[] {
  return upTo('win').flatMap((win) =>
    upTo('first').flatMap((first) => upTo('clear').map((clear) => ({ win, first, clear }))),
  )
}

function countGroups(groups: readonly Group[]): C139Value {
  const count = (group: Group): number => groups.filter((each) => each === group).length
  return { win: count('win'), first: count('first'), clear: count('clear') }
}

function upTo(group: Group): readonly number[] {
  return [0, ...elementsOf(group).map((_, index) => index + 1)]
}
