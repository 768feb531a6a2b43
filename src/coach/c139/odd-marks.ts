import type { ElementId, Mark } from './elements.ts'
import { elementsOf } from './groups.ts'
import { earnedElements } from './marks.ts'

/**
 * Marks that do not fit together, to be questioned and never refused; `elements` are the doubtful ones.
 *
 * - `first-without-win`: the top decider belongs to F1, and to everybody, so F1 or all three F ask for W1
 * - `win-without-first`: the top decider is for us and no key person is
 * - `deciders-unknown`: a yes about the deciders while nobody can say who they are
 *
 * Source: C139-7
 */
export type OddMark = Readonly<{
  code: 'first-without-win' | 'win-without-first' | 'deciders-unknown'
  elements: readonly ElementId[]
}>

/** What to question in these marks, in the order of `OddMark`. A C4 judged no is as doubtful as an unknown one. */
export function oddMarks(marks: readonly Mark[]): readonly OddMark[] {
  const earned = earnedElements(marks)
  const firsts = earned.filter((element) => elementsOf('first').includes(element))
  const hasWin = earned.includes('W1')
  const found: OddMark[] = []
  if (firsts.includes('F1') && !hasWin) {
    found.push({ code: 'first-without-win', elements: firsts.length === 3 ? firsts : ['F1'] })
  }
  if (hasWin && firsts.length === 0) found.push({ code: 'win-without-first', elements: ['W1'] })
  if (!earned.includes('C4') && (hasWin || firsts.length > 0)) {
    found.push({ code: 'deciders-unknown', elements: hasWin ? [...firsts, 'W1'] : firsts })
  }
  return found
}
