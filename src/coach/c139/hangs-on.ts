import { COACH_KINDS, type CoachKind, type DealPerson, type Stance } from '../deal.ts'
import { trustedCoaches } from './coach.ts'
import type { ElementId, Mark } from './elements.ts'

// COACH-1: what each kind of coach vouches for best. Nobody vouches for active help (F2): it is seen, not told.
const VOUCHES_FOR: Readonly<Record<CoachKind, readonly ElementId[]>> = {
  relations: ['C3', 'C4', 'F3', 'W1'],
  value: ['C5', 'C9', 'F1'],
  resources: ['C1', 'C2', 'C6', 'C7', 'C8'],
}

const FOR_US: readonly Stance[] = ['mentor', 'sponsor', 'supporter']

/**
 * The contact id of the person an element hangs on: whom its mark names; else the best coach of the kind that
 * vouches for it; else, for F1 and W1, the top decider; else our most influential supporter. `undefined` when
 * nobody is known.
 *
 * Source: C139, next moves; COACH-1
 */
export function personFor(
  element: ElementId,
  people: readonly DealPerson[],
  marks: readonly Mark[],
): string | undefined {
  const named = marks.findLast((mark) => mark.element === element)?.contactId
  if (named !== undefined) return named
  const kind = kindFor(element)
  const coach = kind === undefined ? undefined : trustedCoaches(people, kind)[0]
  if (coach !== undefined) return coach.contactId
  const top = element === 'F1' || element === 'W1' ? topDecider(people) : undefined
  return (top ?? supportersOf(people)[0])?.contactId
}

/** Those who are for us, the most influential first, unknown influence last; ties by warmth, then contact id. */
export function supportersOf(people: readonly DealPerson[]): readonly DealPerson[] {
  return people
    .filter(({ stance }) => stance !== undefined && FOR_US.includes(stance))
    .toSorted((a, b) => influence(b) - influence(a) || warmth(a) - warmth(b) || byId(a, b))
}

/** The top decider of the deal, when known. */
export function topDecider(people: readonly DealPerson[]): DealPerson | undefined {
  return people.find(({ isTopDecider }) => isTopDecider)
}

/** The kind of coach who vouches best for the element. Source: COACH-1. */
function kindFor(element: ElementId): CoachKind | undefined {
  return COACH_KINDS.find((kind) => VOUCHES_FOR[kind].includes(element))
}

function influence(person: DealPerson): number {
  return person.influence ?? 0
}

function warmth({ stance }: DealPerson): number {
  return stance === undefined ? FOR_US.length : FOR_US.indexOf(stance)
}

function byId(a: DealPerson, b: DealPerson): number {
  return a.contactId < b.contactId ? -1 : 1
}
