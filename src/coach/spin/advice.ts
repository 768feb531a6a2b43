import { supportersOf } from '../c139/hangs-on.ts'
import type { Contact, RoleType } from '../contact.ts'
import type { DealPerson } from '../deal.ts'
import { roleOf } from './call-context.ts'

/** What to do when meeting a person. Source: ROLE-1 to ROLE-4. */
export const DO_CODES = [
  'be-known-and-liked',
  'learn-the-lay-of-the-land',
  'learn',
  'dig-for-information',
  'be-led-to-others',
  'verify-the-cause',
  'widen-with-the-sheet',
  'come-prepared',
  'bring-the-right-person',
  'have-inside-voices',
] as const
export type DoCode = (typeof DO_CODES)[number]

/** What to leave alone when meeting a person. Source: ROLE-1 to ROLE-4. */
export const AVOID_CODES = [
  'treating-as-unimportant',
  'showing-the-product-early',
  'scattering-attention',
  'misreading-words',
  'unverified-complaint',
  'unsolvable-complaint',
  'coming-without-sheet',
  'meeting-too-early',
  'meeting-unprepared',
  'wrong-power',
] as const
export type AvoidCode = (typeof AVOID_CODES)[number]

/**
 * What stands against the plan as it is: nobody inside speaks for us yet, or some inside speak against us.
 *
 * Source: ROLE-4, ROLE-5, ROLE-6
 */
export type CallWarning =
  | Readonly<{ code: 'no-inside-voice' }>
  | Readonly<{ code: 'inside-opposition'; contactIds: readonly string[] }>

/** How to meet a person. `role` is absent, and both lists empty, while nobody knows how the person meets us. */
export type CallAdvice = Readonly<{
  role?: RoleType
  does: readonly DoCode[]
  avoids: readonly AvoidCode[]
  warnings: readonly CallWarning[]
}>

type RoleAdvice = Readonly<{ does: readonly DoCode[]; avoids: readonly AvoidCode[] }>

const BY_ROLE: Readonly<Record<RoleType, RoleAdvice>> = {
  gatekeeper: {
    does: ['be-known-and-liked', 'learn-the-lay-of-the-land'],
    avoids: ['treating-as-unimportant'],
  },
  receptive: {
    does: ['learn', 'dig-for-information', 'be-led-to-others'],
    avoids: ['showing-the-product-early', 'scattering-attention', 'misreading-words'],
  },
  dissatisfied: {
    does: ['verify-the-cause', 'widen-with-the-sheet'],
    avoids: ['unverified-complaint', 'unsolvable-complaint', 'coming-without-sheet'],
  },
  power: {
    does: ['come-prepared', 'bring-the-right-person', 'have-inside-voices'],
    avoids: ['meeting-too-early', 'meeting-unprepared', 'wrong-power'],
  },
}

/** Whom the call is with, and the people of the deal; `people` is absent when the call is about no deal. */
export type AdviceInput = Readonly<{
  contact?: Contact
  person?: DealPerson
  people?: readonly DealPerson[]
}>

/** How to meet the person of the call. Warnings come only for somebody with power. Source: ROLE-1 to ROLE-6. */
export function adviseCall({ contact, person, people }: AdviceInput): CallAdvice {
  const role = roleOf(contact, person)
  if (role === undefined) return { does: [], avoids: [], warnings: [] }
  const contactId = contact?.id ?? person?.contactId
  const others = people?.filter((other) => other.contactId !== contactId)
  const warnings = role === 'power' && others !== undefined ? warningsOf(others) : []
  return { role, ...BY_ROLE[role], warnings }
}

/** An inside voice is anybody else on the deal who is for us. */
function warningsOf(others: readonly DealPerson[]): readonly CallWarning[] {
  const against = others.filter(({ stance }) => stance === 'opponent' || stance === 'non-supporter')
  const voice: readonly CallWarning[] = supportersOf(others).length === 0 ? [{ code: 'no-inside-voice' }] : []
  const opposition: readonly CallWarning[] =
    against.length === 0
      ? []
      : [{ code: 'inside-opposition', contactIds: against.map((other) => other.contactId) }]
  return [...voice, ...opposition]
}
