import { type Contact, findWayIn, metContacts, type RoleType, type Touch } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { formatList } from '../words/format-list.ts'

/** An account's people and the touches with them. */
type Walked = Readonly<{ contacts: readonly Contact[]; touches: readonly Touch[] }>

/** How far the usual way in has been walked, who comes next, and who was passed over. Source: ROLE-5, ROLE-6. */
export function wayInLines(ask: Ask, { contacts, touches }: Walked): readonly string[] {
  const there = contacts.filter(({ status }) => status.is === 'active')
  if (there.every(({ roleType }) => roleType === undefined)) return []
  const met = metContacts(touches)
  const way = findWayIn(
    there.map(({ id, roleType }) => ({
      contactId: id,
      isMet: met.has(id),
      ...(roleType === undefined ? {} : { roleType }),
    })),
  )
  const { people: w, terms } = ask.words
  const named = (ids: readonly string[]): string =>
    formatList(
      ask.locale,
      there.filter(({ id }) => ids.includes(id)).map(({ name }) => name),
    )
  const listed = (roles: readonly RoleType[]): string =>
    formatList(
      ask.locale,
      roles.map((role) => terms.roleType[role]),
    )
  return [
    way.reached === undefined ? w.nobodyMet : w.reached(terms.roleType[way.reached]),
    ...(way.missed.length === 0
      ? []
      : [(way.reached === 'power' ? w.powerAlone : w.passedOver)(listed(way.missed))]),
    ...(way.next === undefined ? [] : [w.nextIn(terms.roleType[way.next], named(way.nextIds))]),
  ]
}
