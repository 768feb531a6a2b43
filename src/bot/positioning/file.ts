import {
  type Account,
  type Contact,
  type Deal,
  type DealPerson,
  type Positioning,
  Problem,
  type Weights,
  weightsOf,
} from '../../coach/index.ts'
import type { Ask } from '../ask.ts'
import { requireChange } from '../require-change.ts'

/** A deal with how it is positioned, and by what weights. */
export type PositioningFile = Readonly<{
  deal: Deal
  account: Account
  contacts: readonly Contact[]
  people: readonly DealPerson[]
  positioning: Positioning
  /** How much each factor counts for this team. */
  weights: Weights
}>

/** Reads the file of one deal. @throws Problem `gone` */
export async function readPositioning({ desk, workspace }: Ask, dealId: string): Promise<PositioningFile> {
  const deal = await desk.deals.find(dealId)
  if (deal === undefined) throw new Problem({ code: 'gone', kind: 'deal' })
  const [account, contacts, people, positioning, settings] = await Promise.all([
    desk.accounts.find(deal.accountId),
    desk.contacts.listOf(deal.accountId),
    desk.deals.listPeople(deal.id),
    desk.positionings.read(deal.id),
    workspace.settings.read(),
  ])
  if (account === undefined) throw new Problem({ code: 'gone', kind: 'account' })
  return { deal, account, contacts, people, positioning, weights: weightsOf(settings.weights) }
}

/** Reads it for a change. @throws Problem `gone`, `not-allowed`, `deal-closed` */
export async function readForChange(ask: Ask, dealId: string): Promise<PositioningFile> {
  const file = await readPositioning(ask, dealId)
  requireChange(ask, file.account, 'deal.positioning')
  const { closed, name } = file.deal
  if (closed !== undefined) throw new Problem({ code: 'deal-closed', name })
  return file
}
