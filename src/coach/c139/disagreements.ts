import type { DealPerson } from '../deal.ts'
import { coachesOf } from './coach.ts'
import { type Assessment, ELEMENTS, type ElementId, type MarkState } from './elements.ts'

/** An element that one coach confirms and another denies, each by their latest word. Source: COACH-2. */
export type Disagreement = Readonly<{
  element: ElementId
  confirmedBy: readonly string[]
  deniedBy: readonly string[]
}>

/**
 * Where coaches contradict each other, in reading order, contact ids in the order the coaches first spoke.
 *
 * @param history oldest first; a coach's word is a confirmed or denied mark that names the coach
 */
export function disagreements(
  history: readonly Assessment[],
  people: readonly DealPerson[],
): readonly Disagreement[] {
  const coaches = new Set(coachesOf(people).map(({ contactId }) => contactId))
  return ELEMENTS.flatMap((element) => {
    const words = latestWords(history, element)
    const who = (state: MarkState): readonly string[] =>
      [...words].filter(([id, word]) => coaches.has(id) && word === state).map(([id]) => id)
    const split = { element, confirmedBy: who('confirmed'), deniedBy: who('no') }
    return split.confirmedBy.length > 0 && split.deniedBy.length > 0 ? [split] : []
  })
}

/** What each person last said on the element, by contact id. */
function latestWords(history: readonly Assessment[], element: ElementId): ReadonlyMap<string, MarkState> {
  const words = new Map<string, MarkState>()
  for (const { marks } of history) {
    const mark = marks.findLast((each) => each.element === element)
    if (mark?.contactId !== undefined) words.set(mark.contactId, mark.state)
  }
  return words
}
