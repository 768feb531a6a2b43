import type { Deal, DealPerson, NextStep } from '../coach/index.ts'
import type { Patch, Saved } from './saved.ts'

export type NewDeal = Readonly<{ accountId: string; name: string }> &
  Partial<Omit<Deal, 'id' | 'accountId' | 'name' | 'createdOn' | 'stageSince' | 'closed'>>

/** The deals of the accounts that the viewer may see. */
export interface Deals {
  find(id: string): Promise<Deal | undefined>
  /** Open before closed, then newest first; at most 100. */
  listOf(accountId: string): Promise<readonly Deal[]>
  /** Open deals, by name; at most 500. */
  listOpen(filter?: Readonly<{ ownerId?: string }>): Promise<readonly Deal[]>
  /** @throws Problem `gone`, `not-allowed`, `name-taken` (within the account) */
  add(deal: NewDeal): Promise<Saved<Deal>>
  /** A changed stage restarts `stageSince`. @throws Problem `gone`, `not-allowed`, `name-taken` */
  edit(
    id: string,
    patch: Patch<Omit<Deal, 'id' | 'accountId' | 'createdOn' | 'nextStep' | 'stageSince'>>,
  ): Promise<Saved<Deal>>
  /** Sets the one next step, or clears it. @throws Problem `gone`, `not-allowed` */
  setNextStep(id: string, step: NextStep | undefined): Promise<Saved<Deal>>
  /** People judged on this deal, by contact name. */
  listPeople(dealId: string): Promise<readonly DealPerson[]>
  /** Adds or replaces one person's part. @throws Problem `gone`, `not-allowed` */
  setPerson(person: DealPerson): Promise<Saved<DealPerson>>
}
