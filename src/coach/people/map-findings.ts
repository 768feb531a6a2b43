import type { Mark } from '../c139/elements.ts'
import { currentMarks } from '../c139/marks.ts'
import type { Contact } from '../contact.ts'
import { type Day, daysBetween } from '../day.ts'
import type { DealPerson } from '../deal.ts'
import { findLastTouch, metContacts, type PersonTouch, touchedContacts } from './met.ts'
import { canSayYes, isKeyPerson, LIGHT_UP_TO, type Side, sideOf } from './stances.ts'

type About = Readonly<{ contactIds: readonly string[]; isUrgent?: true }>

/**
 * One thing that the map of a deal tells. `contactIds` are whom it is about, in the order of the map, and may be empty.
 *
 * - `no-decision-maker` (urgent): nobody is known who can say yes
 * - `nobody-against`: a rival's friends have not been found; about those whose stance is unknown
 * - `single-contact`: one person carries the deal; `onMap` is how many are known
 * - `top-decider-unmet`: no call, visit, meal or meeting with the top decider yet
 * - `coach-only-source`: all we know of the deal comes from this one coach
 * - `light-supporters`: they are for us and weigh little
 * - `decider-alone`: a decider is for us while most key people are not; about those to be won, `deciderIds` can help
 * - `no-majority`: those for us are no more than those against us
 * - `key-people-untouched`: no touch for longer than the rhythm bears; `longestDays` is what it bears
 *
 * Source: BUY-7
 */
export type MapFinding = Readonly<
  | (About & { code: 'no-decision-maker' })
  | (About & { code: 'nobody-against' })
  | (About & { code: 'single-contact'; onMap: number })
  | (About & { code: 'top-decider-unmet' })
  | (About & { code: 'coach-only-source' })
  | (About & { code: 'light-supporters' })
  | (About & { code: 'decider-alone'; deciderIds: readonly string[]; count: number; of: number })
  | (About & { code: 'no-majority'; supporters: number; against: number })
  | (About & { code: 'key-people-untouched'; longestDays: number; days: readonly number[] })
>

/** What the map is read from. */
export type MapInput = Readonly<{
  people: readonly DealPerson[]
  /** Those who left or died are taken off the map. @default everybody is there */
  contacts?: readonly Pick<Contact, 'id' | 'status'>[]
  /** Touches with the account's people, in any order. */
  touches: readonly PersonTouch[]
  marks: readonly Mark[]
  /** The day the deal was opened: who was never touched counts from here. */
  since: Day
  /** Days without a touch that the account's rhythm bears; without it nobody counts as untouched. */
  longestDays?: number
  today: Day
}>

/**
 * What the map of a deal tells, urgent first, then in the order of `MapFinding`. A finding is there as long as its
 * reason is, and gone once that is mended. What is unknown is never taken for neutral, nor for against us.
 *
 * Source: BUY-5, BUY-7
 */
export function mapFindings(input: MapInput): readonly MapFinding[] {
  const map = { ...input, people: input.people.filter((person) => isThere(person, input.contacts)) }
  return [
    noDecisionMaker(map),
    nobodyAgainst(map),
    singleContact(map),
    topDeciderUnmet(map),
    coachOnlySource(map),
    lightSupporters(map),
    deciderAlone(map),
    noMajority(map),
    keyPeopleUntouched(map),
  ].flat()
}

function noDecisionMaker({ people }: MapInput): readonly MapFinding[] {
  if (people.some(canSayYes)) return []
  return [{ code: 'no-decision-maker', isUrgent: true, contactIds: [] }]
}

function nobodyAgainst({ people }: MapInput): readonly MapFinding[] {
  if (people.length === 0 || onSide(people, 'against').length > 0) return []
  return [{ code: 'nobody-against', contactIds: idsOf(onSide(people, 'unknown')) }]
}

/** One person known, or one of several ever touched. While no touch names anybody, only the first can be told. */
function singleContact({ people, touches }: MapInput): readonly MapFinding[] {
  const touched = touchedContacts(touches)
  const inTouch = people.filter(({ contactId }) => touched.has(contactId))
  const carriers = people.length === 1 ? people : inTouch
  return carriers.length === 1
    ? [{ code: 'single-contact', contactIds: idsOf(carriers), onMap: people.length }]
    : []
}

function topDeciderUnmet({ people, touches }: MapInput): readonly MapFinding[] {
  const met = metContacts(touches)
  const unmet = people.filter(({ isTopDecider, contactId }) => isTopDecider && !met.has(contactId))
  return unmet.length === 0 ? [] : [{ code: 'top-decider-unmet', contactIds: idsOf(unmet) }]
}

function coachOnlySource({ people, marks }: MapInput): readonly MapFinding[] {
  const judged = currentMarks(marks).filter(({ state }) => state !== 'unknown')
  const sources = new Set(judged.flatMap(({ contactId }) => contactId ?? []))
  const coaches = people.filter(({ contactId, coach }) => coach !== undefined && sources.has(contactId))
  if (sources.size !== 1 || coaches.length === 0) return []
  return [{ code: 'coach-only-source', contactIds: idsOf(coaches) }]
}

function lightSupporters({ people }: MapInput): readonly MapFinding[] {
  const light = onSide(people, 'for').filter(
    ({ influence }) => influence !== undefined && influence <= LIGHT_UP_TO,
  )
  return light.length === 0 ? [] : [{ code: 'light-supporters', contactIds: idsOf(light) }]
}

/** Most of the key people whose stance is known; the decider is not counted among them. */
function deciderAlone({ people }: MapInput): readonly MapFinding[] {
  const deciders = onSide(people, 'for').filter(canSayYes)
  const others = people.filter(
    (person) => isKeyPerson(person) && sideOf(person) !== 'unknown' && !deciders.includes(person),
  )
  const unwon = others.filter((person) => sideOf(person) !== 'for')
  if (deciders.length === 0 || unwon.length * 2 <= others.length) return []
  return [
    {
      code: 'decider-alone',
      contactIds: idsOf(unwon),
      deciderIds: idsOf(deciders),
      count: unwon.length,
      of: others.length,
    },
  ]
}

function noMajority({ people }: MapInput): readonly MapFinding[] {
  const supporters = onSide(people, 'for').length
  const against = onSide(people, 'against')
  const isJudged = people.some((person) => sideOf(person) !== 'unknown')
  if (!isJudged || supporters > against.length) return []
  return [{ code: 'no-majority', contactIds: idsOf(against), supporters, against: against.length }]
}

/** A settled opponent is left alone (BUY-4), and so is whoever asked not to be contacted. */
function keyPeopleUntouched(map: MapInput): readonly MapFinding[] {
  const { people, longestDays } = map
  if (longestDays === undefined) return []
  const late = people
    .filter((person) => isKeyPerson(person) && person.stance !== 'opponent' && mayContact(person, map))
    .map((person) => ({ person, days: daysUntouched(person, map) }))
    .filter(({ days }) => days > longestDays)
  if (late.length === 0) return []
  return [
    {
      code: 'key-people-untouched',
      contactIds: idsOf(late.map(({ person }) => person)),
      longestDays,
      days: late.map(({ days }) => days),
    },
  ]
}

function daysUntouched({ contactId }: DealPerson, { touches, since, today }: MapInput): number {
  return daysBetween(findLastTouch(touches, contactId) ?? since, today)
}

function isThere({ contactId }: DealPerson, contacts: MapInput['contacts']): boolean {
  const is = contacts?.find(({ id }) => id === contactId)?.status.is
  return is !== 'left' && is !== 'deceased'
}

function mayContact({ contactId }: DealPerson, { contacts }: MapInput): boolean {
  return contacts?.find(({ id }) => id === contactId)?.status.is !== 'do-not-contact'
}

function onSide(people: readonly DealPerson[], side: Side): readonly DealPerson[] {
  return people.filter((person) => sideOf(person) === side)
}

function idsOf(people: readonly DealPerson[]): readonly string[] {
  return people.map(({ contactId }) => contactId)
}
