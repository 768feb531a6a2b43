import { type Contact, ROLE_TYPES, type RoleType } from '../contact.ts'

/** A person as far as the way in asks. `isMet` says whether one of us has spoken with the person. */
export type MetPerson = Readonly<{ contactId: string; roleType?: RoleType; isMet: boolean }>

/**
 * How far the way in has been walked: the furthest type met, and the next one with who is of that type, in the given
 * order. `missed` are earlier types nobody of whom was met, nearest the door first.
 */
export type WayIn = Readonly<{
  reached?: RoleType
  next?: RoleType
  nextIds: readonly string[]
  missed: readonly RoleType[]
}>

/** The usual way in, from the front desk to who can say yes. Source: ROLE-5. */
export const WAY_IN: readonly RoleType[] = ROLE_TYPES

/**
 * Where we are on the usual way in, and who comes next. With the last type met `next` is the first one missed, for
 * power alone is not enough. People whose type is unknown are passed over.
 *
 * Source: ROLE-5, ROLE-6
 */
export function findWayIn(people: readonly MetPerson[]): WayIn {
  const isReached = (role: RoleType): boolean =>
    people.some(({ roleType, isMet }) => isMet && roleType === role)
  const reached = WAY_IN.findLast(isReached)
  const passed = reached === undefined ? [] : WAY_IN.slice(0, WAY_IN.indexOf(reached))
  const missed = passed.filter((role) => !isReached(role))
  const next = WAY_IN[passed.length + (reached === undefined ? 0 : 1)] ?? missed[0]
  return {
    ...(reached !== undefined && { reached }),
    ...(next !== undefined && { next }),
    nextIds: people.filter(({ roleType }) => roleType !== undefined && roleType === next).map(idOf),
    missed,
  }
}

/** Whether a person of this type can come to support us: everybody but the one at the door. Source: ROLE-6. */
export function canSupport({ roleType }: Pick<Contact, 'roleType'>): boolean {
  return roleType !== undefined && roleType !== 'gatekeeper'
}

function idOf({ contactId }: MetPerson): string {
  return contactId
}
