import { CLOSENESS, type Contact, PERSON_CLASSES, type PersonClass } from '../contact.ts'
import { metContacts, type PersonTouch } from './met.ts'

/**
 * How one class of people is covered. `trust` is 0 to 1 by the closest person of the class whose closeness is known,
 * and absent while none is.
 */
export type ClassCover = Readonly<{
  personClass: PersonClass
  contactIds: readonly string[]
  metIds: readonly string[]
  trust?: number
}>

/**
 * How the six classes are covered, in the order of `PERSON_CLASSES`. `trust` is the sum over them, 0 to 6, of what is
 * known: `knownClasses` says over how many. `unplacedIds` are people whose class nobody has noted.
 */
export type Coverage = Readonly<{
  classes: readonly ClassCover[]
  trust: number
  knownClasses: number
  unplacedIds: readonly string[]
}>

/** What coverage is read from: an account's people and the touches with them, both in any order. */
export type CoverageInput = Readonly<{
  contacts: readonly Pick<Contact, 'id' | 'personClass' | 'closeness' | 'status'>[]
  touches: readonly PersonTouch[]
}>

/** Which of the six classes we have met, and how far each trusts us. Source: people method, six classes; DIM-4. */
export function classCoverage({ contacts, touches }: CoverageInput): Coverage {
  const there = contacts.filter(({ status }) => status.is !== 'left' && status.is !== 'deceased')
  const met = metContacts(touches)
  const classes = PERSON_CLASSES.map((personClass) => {
    const members = there.filter((contact) => contact.personClass === personClass)
    const trust = trustOf(members)
    return {
      personClass,
      contactIds: members.map(({ id }) => id),
      metIds: members.filter(({ id }) => met.has(id)).map(({ id }) => id),
      ...(trust !== undefined && { trust }),
    }
  })
  const known = classes.flatMap(({ trust }) => trust ?? [])
  return {
    classes,
    trust: known.reduce((sum, trust) => sum + trust, 0),
    knownClasses: known.length,
    unplacedIds: there.filter(({ personClass }) => personClass === undefined).map(({ id }) => id),
  }
}

/** Trust is carried by whoever is closest to us; one stranger more does not lower it. */
function trustOf(members: readonly Pick<Contact, 'closeness'>[]): number | undefined {
  const levels = members.flatMap(({ closeness }) => (closeness === undefined ? [] : [closeness]))
  if (levels.length === 0) return undefined
  return Math.max(...levels.map((level) => CLOSENESS.indexOf(level))) / (CLOSENESS.length - 1)
}
