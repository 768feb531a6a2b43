import { ELEMENTS, type ElementId, type Mark } from './elements.ts'

/** An element as it stands: the mark, or only `unknown` where nobody ever judged it. */
export type CurrentMark = Pick<Mark, 'element' | 'state'> & Partial<Mark>

/** All thirteen elements as they stand, in reading order. Of two marks on one element the later in the list holds. */
export function currentMarks(marks: readonly Mark[]): readonly CurrentMark[] {
  const byElement = new Map(marks.map((mark) => [mark.element, mark]))
  return ELEMENTS.map((element) => byElement.get(element) ?? { element, state: 'unknown' })
}

/** The marks that hold once `newer` is laid over `older`, in reading order, at most one an element. Source: C139-8. */
export function layMarks(older: readonly Mark[], newer: readonly Mark[]): readonly Mark[] {
  const byElement = new Map([...older, ...newer].map((mark) => [mark.element, mark]))
  return ELEMENTS.flatMap((element) => byElement.get(element) ?? [])
}

/** The elements that count: claimed or confirmed, with evidence; in reading order. Source: C139-6. */
export function earnedElements(marks: readonly Mark[]): readonly ElementId[] {
  return currentMarks(marks)
    .filter(isEarned)
    .map(({ element }) => element)
}

/** The elements that count and that a coach confirmed, in reading order. Source: COACH-3. */
export function confirmedElements(marks: readonly Mark[]): readonly ElementId[] {
  return currentMarks(marks)
    .filter((mark) => isEarned(mark) && mark.state === 'confirmed')
    .map(({ element }) => element)
}

/** Whether this mark counts: a yes without evidence does not. Source: C139-6. */
export function isEarned({ state, evidence }: CurrentMark): boolean {
  return (state === 'claimed' || state === 'confirmed') && hasWords(evidence)
}

/** Whether there is anything in the text but white space. */
export function hasWords(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== ''
}
