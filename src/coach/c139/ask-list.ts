import type { DealPerson } from '../deal.ts'
import type { ElementId, Mark } from './elements.ts'
import { personFor } from './hangs-on.ts'
import { currentMarks, isEarned } from './marks.ts'
import type { StaleMark } from './stale.ts'

/** What to ask one person about; without `contactId`, what nobody on the deal is known to know. */
export type AskList = Readonly<{ contactId?: string; elements: readonly ElementId[] }>

/** What the lists are made from. */
export type AskInput = Readonly<{
  marks: readonly Mark[]
  people: readonly DealPerson[]
  stale: readonly StaleMark[]
}>

/**
 * Every open question, person by person: stale elements first, then the never judged, then those judged no. Persons
 * stand in the order of their first question. Source: C139-9, MOVE-4.
 */
export function listAsks({ marks, people, stale }: AskInput): readonly AskList[] {
  const open = currentMarks(marks).filter((mark) => !isEarned(mark))
  const elements = [
    ...stale.map(({ element }) => element),
    ...open.filter(({ state }) => state === 'unknown').map(({ element }) => element),
    ...open.filter(({ state }) => state !== 'unknown').map(({ element }) => element),
  ]
  const byPerson = new Map<string | undefined, ElementId[]>()
  for (const element of elements) {
    const contactId = personFor(element, people, marks)
    byPerson.set(contactId, [...(byPerson.get(contactId) ?? []), element])
  }
  return [...byPerson].map(([contactId, asked]) => ({
    ...(contactId !== undefined && { contactId }),
    elements: asked,
  }))
}
