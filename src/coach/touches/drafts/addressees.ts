import { CLOSENESS, type Contact } from '../../contact.ts'
import type { Day } from '../../day.ts'
import { mayGreet } from '../greeted.ts'

/**
 * Whom something for a whole account may be written to: those who decide first, then those we are closest to. A festive
 * word waits for whoever mourns; none reaches who has left, died or asked for peace. Source: TCH-2.
 */
export function addresseesOf(
  contacts: readonly Contact[],
  { on, tone }: Readonly<{ on: Day; tone: 'festive' | 'solemn' }>,
): readonly Contact[] {
  const mayWrite = ({ status }: Contact) =>
    tone === 'festive' ? mayGreet({ status }, on) : status.is === 'active' || status.is === 'mourning'
  return contacts.filter(mayWrite).toSorted((one, other) => rankOf(one) - rankOf(other))
}

function rankOf({ personClass, closeness = 'none' }: Contact): number {
  const decides = personClass === 'decision' ? 0 : CLOSENESS.length
  return decides - CLOSENESS.indexOf(closeness)
}
