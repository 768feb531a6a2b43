import {
  type Account,
  type CallResult,
  type Contact,
  canSeeSensitive,
  type Deal,
  type DealPerson,
  type PainLink,
  Problem,
} from '../../coach/index.ts'
import { type DealStanding, standingsOf } from '../accounts/file.ts'
import type { Ask } from '../ask.ts'
import { readResults } from '../pain/resolve-line.ts'

/**
 * Somebody on the deal with the part judged; without `coach`, personal ties, and the evidence that would give a coach away,
 * for those who may not know the coaches. Source: COACH-4.
 */
export type DealFace = Readonly<{ contact: Contact; part: DealPerson }>

/** What the deal card shows, read in one go. */
export type DealFile = Readonly<{
  deal: Deal
  account: Account
  standing?: DealStanding['standing']
  people: readonly DealFace[]
  /** People of the account, by name. */
  contacts: readonly Contact[]
  /** Links of its pain chains, oldest first. */
  pains: readonly PainLink[]
  /** How its calls ended. */
  results: readonly CallResult[]
  /** Names of our own people by member id: the owner, who takes the next step, and who holds a tie. */
  ours: ReadonlyMap<string, string>
}>

/** Reads the file of one deal. @throws Problem `gone` when the account was closed to the viewer meanwhile */
export async function readDealFile(ask: Ask, deal: Deal): Promise<DealFile> {
  const { desk, workspace } = ask
  const [account, standings, contacts, pains, parts, results] = await Promise.all([
    desk.accounts.find(deal.accountId),
    standingsOf(desk, [deal]),
    desk.contacts.listOf(deal.accountId),
    desk.pains.listOf(deal.id),
    desk.deals.listPeople(deal.id),
    readResults(ask, deal.id),
  ])
  if (account === undefined) throw new Problem({ code: 'gone', kind: 'account' })
  const standing = standings[0]?.standing
  const byId = new Map(contacts.map((contact) => [contact.id, contact]))
  const byPart = new Set(parts.map(({ contactId }) => contactId))
  const holders = contacts.flatMap(({ id, holderId }) => (byPart.has(id) && holderId ? [holderId] : []))
  const ids = [deal.ownerId, ...(deal.nextStep === undefined ? [] : [deal.nextStep.who]), ...holders]
  const members = await Promise.all([...new Set(ids)].map((id) => workspace.members.find(id)))
  return {
    deal,
    account,
    pains,
    results,
    ...(standing === undefined ? {} : { standing }),
    people: parts.flatMap((part) => {
      const contact = byId.get(part.contactId)
      return contact === undefined ? [] : [{ contact, part: knownPart(ask, account, part) }]
    }),
    contacts,
    ours: new Map(members.flatMap((known) => (known ? [[known.member.id, known.member.name]] : []))),
  }
}

function knownPart({ viewer, audience }: Ask, account: Account, part: DealPerson): DealPerson {
  if (audience === 'self' && canSeeSensitive(viewer, account)) return part
  const { coach: _, evidence: __, personalTies: ___, influences = [], bases = {}, ...rest } = part
  const dated = Object.entries(bases).map(([field, { on }]) => [field, { on }])
  return {
    ...rest,
    influences: influences.map(({ toId, on }) => ({ toId, on })),
    bases: Object.fromEntries(dated),
  }
}
