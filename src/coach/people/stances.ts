import type { BuyingRole, DealPerson, Stance } from '../deal.ts'

/** Which side a person is on. `unknown` is a side of its own and never neutral. Source: BUY-2, BUY-5. */
export type Side = 'for' | 'neutral' | 'against' | 'unknown'

/** The letter of each formal role on a map. Source: BUY-1. */
export const BUYING_ROLE_LETTERS = {
  approver: 'A',
  decider: 'D',
  evaluator: 'E',
  user: 'U',
} as const satisfies Readonly<Record<BuyingRole, string>>

/** The sign of each stance on a map, so that colour never stands alone; `!` is ours for a mentor. Source: BUY-2. */
export const STANCE_SIGNS = {
  mentor: '!',
  sponsor: '*',
  supporter: '+',
  neutral: '=',
  'non-supporter': '-',
  opponent: 'x',
} as const satisfies Readonly<Record<Stance, string>>

/** The sign for whatever nobody has judged yet. Source: BUY-5. */
export const UNKNOWN_SIGN = '?'

/** From this influence up a person counts as heavy, and up to the other as light. Source: BUY-3. */
export const HEAVY_FROM = 4
export const LIGHT_UP_TO = 2

const SIDES: Readonly<Record<Stance, Side>> = {
  mentor: 'for',
  sponsor: 'for',
  supporter: 'for',
  neutral: 'neutral',
  'non-supporter': 'against',
  opponent: 'against',
}

/** The side that a stance puts a person on. Source: BUY-2, BUY-5. */
export function sideOf({ stance }: Pick<DealPerson, 'stance'>): Side {
  return stance === undefined ? 'unknown' : SIDES[stance]
}

/** The letter of a person's role on a map, `?` while it is unknown. Source: BUY-1, BUY-5. */
export function roleSign({ buyingRole }: Pick<DealPerson, 'buyingRole'>): string {
  return buyingRole === undefined ? UNKNOWN_SIGN : BUYING_ROLE_LETTERS[buyingRole]
}

/** The sign of a person's stance on a map, `?` while it is unknown. Source: BUY-2, BUY-5. */
export function stanceSign({ stance }: Pick<DealPerson, 'stance'>): string {
  return stance === undefined ? UNKNOWN_SIGN : STANCE_SIGNS[stance]
}

/** Whether this person can say yes to the deal, as far as is known. Source: BUY-1, ROLE-4. */
export function canSayYes({ isTopDecider, buyingRole }: DealPerson): boolean {
  return isTopDecider || buyingRole === 'decider' || buyingRole === 'approver'
}

/**
 * Whether the deal hangs on this person: who can say yes or evaluates, and whoever weighs much without a title.
 * Nobody is key for being unknown. Source: BUY-1, BUY-3, BUY-5.
 */
export function isKeyPerson(person: DealPerson): boolean {
  return canSayYes(person) || person.buyingRole === 'evaluator' || (person.influence ?? 0) >= HEAVY_FROM
}
