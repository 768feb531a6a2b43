import type { DealPerson } from '../../coach/index.ts'
import type { Ask } from '../ask.ts'

/** What is on file about somebody's part, or a part of which nothing is known. */
export async function partOf({ desk, today }: Ask, dealId: string, contactId: string): Promise<DealPerson> {
  const parts = await desk.deals.listPeople(dealId)
  const known = parts.find((part) => part.contactId === contactId)
  return known ?? { dealId, contactId, isTopDecider: false, judgedOn: today }
}
