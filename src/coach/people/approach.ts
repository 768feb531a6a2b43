import { supportersOf } from '../c139/hangs-on.ts'
import type { DealPerson } from '../deal.ts'
import { sideOf } from './stances.ts'

/**
 * How to be in contact with a person, by stance.
 *
 * - `deepen`: mentors, sponsors and supporters
 * - `win`: neutrals, and those who do not support us and have not settled against us either
 * - `go-around`: a settled opponent; no active contact, others neutralise: `throughIds`, the weightiest first
 * - `find-out`: nobody knows yet where the person stands
 *
 * Source: BUY-4, BUY-5
 */
export type Approach = Readonly<
  | { code: 'deepen' }
  | { code: 'win' }
  | { code: 'go-around'; throughIds: readonly string[] }
  | { code: 'find-out' }
>

/** How to be in contact with `person`; `people` are all on the deal. Source: BUY-4. */
export function approachTo(person: DealPerson, people: readonly DealPerson[]): Approach {
  if (person.stance === 'opponent') {
    return { code: 'go-around', throughIds: supportersOf(people).map(({ contactId }) => contactId) }
  }
  switch (sideOf(person)) {
    case 'for':
      return { code: 'deepen' }
    case 'unknown':
      return { code: 'find-out' }
    case 'neutral':
    case 'against':
      return { code: 'win' }
  }
}
