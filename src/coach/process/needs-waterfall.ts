import type { PersonClass } from '../contact.ts'

/** A rank that a need passes on its way down, highest first. Source: ST-10. */
export const NEED_RANKS = ['decision', 'management', 'floor'] as const
export type NeedRank = (typeof NEED_RANKS)[number]

const RANK_OF: Readonly<Record<PersonClass, NeedRank>> = {
  decision: 'decision',
  'user-management': 'management',
  'technology-management': 'management',
  'finance-management': 'management',
  user: 'floor',
  operator: 'floor',
}

/**
 * The ranks at which a need has still to be checked, highest first, because it loses substance on the way down. A
 * person whose class is unknown checks nothing.
 *
 * @param heardFrom the class of each person who has spoken of the need
 *
 * Source: ST-10
 */
export function uncheckedRanks(heardFrom: readonly (PersonClass | undefined)[]): readonly NeedRank[] {
  const heard = heardFrom.flatMap((personClass) => (personClass === undefined ? [] : [RANK_OF[personClass]]))
  return NEED_RANKS.filter((rank) => !heard.includes(rank))
}
