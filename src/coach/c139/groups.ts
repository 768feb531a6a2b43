import { ELEMENTS, type ElementId } from './elements.ts'

/** What a group answers: what we grasp, how the deciders judge us, where the top decider stands. Source: C139. */
export const GROUPS = ['clear', 'first', 'win'] as const
export type Group = (typeof GROUPS)[number]

const BY_LETTER: Readonly<Record<string, Group>> = { C: 'clear', F: 'first', W: 'win' }

/** The group an element is counted in. */
export function groupOf(element: ElementId): Group {
  const group = BY_LETTER[element.charAt(0)]
  if (group === undefined) throw new Error(`no group for element ${element}`)
  return group
}

/** The elements of a group, in reading order. */
export function elementsOf(group: Group): readonly ElementId[] {
  return ELEMENTS.filter((element) => groupOf(element) === group)
}
