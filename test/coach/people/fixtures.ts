import {
  type Contact,
  type Day,
  type DealPerson,
  type MapFinding,
  type MapInput,
  mapFindings,
  type PersonTouch,
  parseDay,
} from '../../../src/coach/index.ts'

export const TODAY: Day = parseDay('2026-11-23')

export function contact(id: string, more: Partial<Contact> = {}): Contact {
  return {
    id,
    accountId: 'acme',
    name: id,
    aliases: [],
    status: { is: 'active' },
    createdOn: TODAY,
    ...more,
  }
}

export function person(contactId: string, more: Partial<DealPerson> = {}): DealPerson {
  return { dealId: 'line2', contactId, isTopDecider: false, judgedOn: TODAY, ...more }
}

export function touch(contactId: string, kind: PersonTouch['kind'] = 'visit', on = TODAY): PersonTouch {
  return { contactId, kind, on }
}

/** A map on which nothing is to be found, with what the test changes. */
export function map(more: Partial<MapInput> = {}): MapInput {
  return {
    people: [
      person('mary', { isTopDecider: true, stance: 'supporter', influence: 5 }),
      person('tom', { buyingRole: 'evaluator', stance: 'supporter', influence: 4 }),
      person('ben', { buyingRole: 'user', stance: 'opponent', influence: 2 }),
    ],
    touches: [touch('mary'), touch('tom')],
    marks: [],
    since: TODAY,
    longestDays: 21,
    today: TODAY,
    ...more,
  }
}

export function codes(more: Partial<MapInput> = {}): readonly MapFinding['code'][] {
  return mapFindings(map(more)).map(({ code }) => code)
}
