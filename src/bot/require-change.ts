import { type Account, canChange, Problem } from '../coach/index.ts'
import type { Ask } from './ask.ts'

/**
 * Refuses before a form opens what its saving would refuse, so that nobody fills it in for nothing.
 *
 * @throws Problem `not-allowed`
 */
export function requireChange({ viewer }: Ask, account: Account, action: string): void {
  if (!canChange(viewer, account)) throw new Problem({ code: 'not-allowed', action, owner: account.ownerId })
}
