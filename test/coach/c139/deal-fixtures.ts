import fc from 'fast-check'
import {
  type Assessment,
  type Coach,
  type Day,
  type DealPerson,
  ELEMENTS,
  type ElementId,
  type Mark,
  type MarkState,
  parseDay,
} from '../../../src/coach/index.ts'

export const TODAY: Day = parseDay('2026-11-23')

export function mark(element: ElementId, state: MarkState = 'claimed', more: Partial<Mark> = {}): Mark {
  return { element, state, evidence: 'Said so on the phone', on: TODAY, byId: 'anna', ...more }
}

/** Claimed marks from a list such as `W1 F1 C4`. */
export function claimed(list: string): readonly Mark[] {
  return elements(list).map((element) => mark(element))
}

export function confirmed(list: string): readonly Mark[] {
  return elements(list).map((element) => mark(element, 'confirmed'))
}

export function elements(list: string): readonly ElementId[] {
  return ELEMENTS.filter((element) => list.split(' ').includes(element))
}

export function person(contactId: string, more: Partial<DealPerson> = {}): DealPerson {
  return { dealId: 'line2', contactId, isTopDecider: false, judgedOn: TODAY, ...more }
}

/** A coach of that quality, 0 to 6. */
export function coach(contactId: string, kind: Coach['kind'], quality = 6): DealPerson {
  const part = (index: number): number => Math.min(2, Math.max(0, quality - 2 * index))
  return person(contactId, { coach: { kind, access: part(0), candour: part(1), motive: part(2) } })
}

export function assessed(at: string, marks: readonly Mark[]): Assessment {
  return { id: at, dealId: 'line2', at: new Date(at), byId: 'anna', marks }
}

/** Any one element in any state, with or without evidence. */
export const anyMark: fc.Arbitrary<Mark> = fc
  .record({
    element: fc.constantFrom(...ELEMENTS),
    state: fc.constantFrom<MarkState>('unknown', 'no', 'claimed', 'confirmed'),
    evidence: fc.constantFrom('', '  ', 'Heard it from Tom'),
  })
  .map((parts) => ({ ...parts, on: TODAY, byId: 'anna' }))

export const anyMarks: fc.Arbitrary<readonly Mark[]> = fc.array(anyMark, { maxLength: 20 })
