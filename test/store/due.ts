import { contactKeys, type DueKeys, type GreetedContact, parseDay } from '../../src/coach/index.ts'

/** The day of these tests. */
export const TODAY = parseDay('2026-03-02')

/** What a touch file is asked for: every account with a rhythm, contacts with what these have. */
export function asking(...files: readonly GreetedContact['sensitive'][]): DueKeys {
  const contacts = files.flatMap((sensitive) => contactKeys({ status: { is: 'active' }, sensitive }))
  return { contacts, accountRanges: [{ from: 'rhythm|', to: 'rhythm|~' }], upTo: TODAY }
}
