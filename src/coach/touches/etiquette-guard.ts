import type { ContactStatus } from '../contact.ts'
import type { OccasionId } from './occasion-data.ts'
import { OCCASION_SETS } from './occasions/row.ts'

/** Whose manners are minded: whoever keeps a set of occasions, and two peoples whose birthdays and flowers have rules. */
export const CUSTOMS = [...OCCASION_SETS, 'german', 'russian'] as const
export type Custom = (typeof CUSTOMS)[number]

/** People whom a law or the rules of their house forbid gifts. */
export const STAFF = ['hospital', 'state'] as const
export type Staff = (typeof STAFF)[number]

/**
 * What a guard keeps from happening: a congratulation, a gift that offends, any gift at all, too dear a gift, a greeting
 * at the wrong time or in the wrong words, or a note in the file that nobody may keep.
 */
export const GUARD_KINDS = [
  'no-congratulation',
  'gift-taboo',
  'no-gift',
  'gift-limit',
  'timing',
  'wording',
  'privacy',
] as const
export type GuardKind = (typeof GUARD_KINDS)[number]

/** When a greeting is right, where that is not simply its day. */
export type GreetingTime = 'never-early' | 'morning-before' | 'within-window'

/**
 * Whom and what a guard is about. Each list that is given must name the case, by any of its words; a guard without any
 * is for everybody. `birthday` stands beside the occasions.
 */
export type GuardedCase = Readonly<{
  customs?: readonly Custom[]
  occasions?: readonly (OccasionId | 'birthday')[]
  staff?: readonly Staff[]
  status?: readonly ContactStatus['is'][]
}>

/** One rule of good manners, in words for a rep. A strong one blocks, a medium one warns. */
export type EtiquetteGuard = Readonly<{
  id: string
  kind: GuardKind
  strength: 'strong' | 'medium'
  guards: GuardedCase
  says: Readonly<{ en: string; zh: string }>
  /** For a timing guard. */
  time?: GreetingTime
  /** For a gift taboo: the words by which such a gift is recognised. */
  gifts?: Readonly<{ en: readonly string[]; zh: readonly string[] }>
  /** Where it is written; absent for what is known by everybody and was not looked up. */
  source?: string
}>
