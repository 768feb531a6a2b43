import { INDUSTRIES, type Industry } from '../account.ts'
import type { Concern, Contact, RoleType } from '../contact.ts'
import type { Deal, DealPerson } from '../deal.ts'
import type { Leaning, Moment } from './question.ts'
import type { SheetInput } from './sheet-input.ts'

/** What the choice of questions looks at: when the call is, and what is known of the person. Source: SPIN-7. */
export type CallContext = Readonly<{
  moment: Moment
  role?: RoleType
  concern?: Concern
  industry?: Industry
  leanings: readonly Leaning[]
}>

/** Reads the context of a call from the file. Without a deal the call is about needs, the home of SPIN. */
export function readContext({ account, contact, person, deal }: SheetInput): CallContext {
  const role = roleOf(contact, person)
  const industry = INDUSTRIES.find((name) => name === account.industry?.trim().toLowerCase())
  return {
    moment: momentOf(deal),
    leanings: [contact?.needLevel, contact?.changeAttitude, person?.stance].filter(
      (leaning) => leaning !== undefined,
    ),
    ...(role !== undefined && { role }),
    ...(contact?.concern !== undefined && { concern: contact.concern }),
    ...(industry !== undefined && { industry }),
  }
}

/** How the person meets us: as noted on the file, else power for somebody who can say yes. Source: ROLE-4. */
export function roleOf(contact?: Contact, person?: DealPerson): RoleType | undefined {
  if (contact?.roleType !== undefined) return contact.roleType
  const canSayYes =
    person?.isTopDecider === true || person?.buyingRole === 'decider' || person?.buyingRole === 'approver'
  return canSayYes ? 'power' : undefined
}

/** How many situation questions the person may be asked: 3, 2 for department heads, 1 for deciders. Source: SPIN-3. */
export function situationLimit({ contact, person }: Pick<SheetInput, 'contact' | 'person'>): number {
  const decides = contact?.personClass === 'decision' || person?.isTopDecider === true
  if (decides || roleOf(contact, person) === 'power') return 1
  return contact?.personClass?.endsWith('-management') ? 2 : 3
}

function momentOf(deal: Deal | undefined): Moment {
  if (deal?.closed !== undefined) return deal.closed.result === 'lost' ? 'lost' : 'maintenance'
  return deal?.stage ?? 'needs'
}
