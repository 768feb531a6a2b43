import type { NameChoice } from '../coach/index.ts'

/** How a name was found, surest first. */
export type MatchHow = 'exact' | 'alias' | 'prefix' | 'like'

/** One match acts; several are asked for; none offers what is near. Every list has at most 8 choices. */
export type NameMatch = Readonly<
  | { kind: 'one'; id: string; name: string; how: MatchHow }
  | { kind: 'several'; choices: readonly NameChoice[]; how: MatchHow }
  | { kind: 'none'; near: readonly NameChoice[] }
>

/**
 * Names of what the viewer may see: exact name, then alias, then prefix, then likeness; case, width and accents do not
 * matter. A `hint` of a choice tells twins apart (the account of a contact or deal).
 */
export interface Names {
  account(text: string): Promise<NameMatch>
  contact(text: string, accountId?: string): Promise<NameMatch>
  deal(text: string, accountId?: string): Promise<NameMatch>
}
