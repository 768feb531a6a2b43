import type { ContactStatus } from '../contact.ts'
import { ETIQUETTE } from './etiquette-data.ts'
import { CUSTOMS, type Custom, type EtiquetteGuard, type Staff } from './etiquette-guard.ts'
import type { Occasion } from './occasion-data.ts'
import { findOccasion } from './occasions.ts'

/**
 * Who is to be greeted, and for what. `occasionId` is an occasion's or `birthday`; `keeps` holds what she is known to
 * keep: occasions, sets, and customs such as `german`. `staff` says where she works, as far as that forbids gifts.
 */
export type GreetingCase = Readonly<{
  occasionId?: string
  keeps: readonly string[]
  staff?: readonly Staff[]
  status?: ContactStatus['is']
}>

/** Days of professions whose people may not take gifts. */
const STAFF_BY_OCCASION: Readonly<Record<string, Staff>> = {
  hushi: 'hospital',
  yishi: 'hospital',
  jingcha: 'state',
}

/** Industries of an account whose people are such staff. */
const STAFF_BY_INDUSTRY: Readonly<Record<string, Staff>> = {
  healthcare: 'hospital',
  government: 'state',
}

const guards: readonly EtiquetteGuard[] = ETIQUETTE

/** The guards of a case, strong ones first, then in the order of the table. Source: etiquette table. */
export function guardsFor(greeting: GreetingCase): readonly EtiquetteGuard[] {
  const named = guards.filter((guard) => isAbout(guard, greeting))
  return [
    ...named.filter(({ strength }) => strength === 'strong'),
    ...named.filter(({ strength }) => strength === 'medium'),
  ]
}

/**
 * Whether people may be congratulated on an occasion at all: never on a solemn one, nor on one that a strong guard
 * protects. Source: TCH-2.
 */
export function canCongratulate({ id, tone }: Pick<Occasion, 'id' | 'tone'>): boolean {
  if (tone === 'solemn') return false
  return !guards.some(
    ({ kind, strength, guards: { occasions, status } }) =>
      kind === 'no-congratulation' && strength === 'strong' && !status && occasions?.includes(id),
  )
}

/**
 * Whose manners are minded with somebody: customs and sets that she keeps by name, and the set of an occasion that only
 * one set has. Nothing else tells; a name or a country does not.
 */
export function customsOf({ occasionId, keeps }: GreetingCase): readonly Custom[] {
  const ids = occasionId === undefined ? keeps : [...keeps, occasionId]
  return CUSTOMS.filter((custom) => ids.some((id) => id === custom || isOnlyOf(custom, id)))
}

/** What staff the people of an account are, by its industry; empty where no rule on gifts is known. */
export function staffOf(industry: string | undefined): readonly Staff[] {
  const staff = STAFF_BY_INDUSTRY[industry ?? '']
  return staff === undefined ? [] : [staff]
}

function isOnlyOf(custom: Custom, id: string): boolean {
  const sets: readonly string[] = findOccasion(id)?.sets ?? []
  return sets.length === 1 && sets[0] === custom
}

function isAbout({ guards: about }: EtiquetteGuard, greeting: GreetingCase): boolean {
  const { occasionId = '', staff = [], status } = greeting
  const ofOccasion = STAFF_BY_OCCASION[occasionId]
  return (
    names(about.customs, customsOf(greeting)) &&
    names(about.occasions, [occasionId]) &&
    names(about.staff, ofOccasion === undefined ? staff : [...staff, ofOccasion]) &&
    names(about.status, status === undefined ? [] : [status])
  )
}

/** A list that is not given names everybody. */
function names(list: readonly string[] | undefined, given: readonly string[]): boolean {
  return list === undefined || list.some((word) => given.includes(word))
}
