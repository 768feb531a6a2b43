import {
  type Account,
  type Assessment,
  type Contact,
  canSeeSensitive,
  coachesOf,
  type Deal,
  type DealPerson,
  type DealReading,
  type Mark,
  Problem,
  readDeal,
  STALE_AFTER_DAYS,
} from '../../coach/index.ts'
import type { Ask } from '../ask.ts'

/** Everything on file that says how firmly a deal is held. `history` is oldest first, `marks` are the latest. */
export type C139File = Readonly<{
  deal: Deal
  account: Account
  people: readonly DealPerson[]
  /** People of the account, by name. */
  contacts: readonly Contact[]
  history: readonly Assessment[]
  marks: readonly Mark[]
  /** After so many days evidence must be confirmed again. Source: C139-9. */
  staleAfterDays: number
}>

/** Reads the file of one deal. @throws Problem `gone` */
export async function readC139File({ desk, workspace }: Ask, deal: Deal): Promise<C139File> {
  const [account, people, contacts, history, settings] = await Promise.all([
    desk.accounts.find(deal.accountId),
    desk.deals.listPeople(deal.id),
    desk.contacts.listOf(deal.accountId),
    desk.assessments.history(deal.id),
    workspace.settings.read(),
  ])
  if (account === undefined) throw new Problem({ code: 'gone', kind: 'account' })
  const { staleAfterDays = STALE_AFTER_DAYS } = settings
  const marks = history.at(-1)?.marks ?? []
  return { deal, account, people, contacts, history, marks, staleAfterDays }
}

/** What the coach reads in the file, in the days of whoever asks. */
export function readFile({ today, member }: Ask, file: C139File): DealReading {
  return readDeal({ ...file, today, zone: member.zone })
}

/**
 * How people are named in an answer. To eyes that may not know who our coaches are, a coach is `a coach`, and evidence
 * is left out because it is free text that may tell. Source: COACH-4.
 */
export type Naming = Readonly<{
  mayTell: boolean
  isCoach: (contactId: string) => boolean
  name: (contactId: string) => string
  /** Each name once, in order. */
  names: (contactIds: readonly string[]) => readonly string[]
}>

/** How whoever asks may read the names in this file. */
export function namingFor(ask: Ask, file: C139File): Naming {
  const { words } = ask
  const { contacts } = file
  const mayTell = mayNameCoaches(ask, file)
  const coaches = coachIds(file)
  const names = new Map(contacts.map(({ id, name }) => [id, name]))
  const name = (id: string): string =>
    coaches.has(id) && !mayTell ? words.c139.aCoach : (names.get(id) ?? words.c139.somebody)
  return {
    mayTell,
    isCoach: (id) => coaches.has(id),
    name,
    names: (ids) => [...new Set(ids.map(name))],
  }
}

/** Whether whoever asks may know who the coaches are: the deal's owner and the account's team, each alone. Source: COACH-4. */
export function mayNameCoaches(
  { viewer, audience }: Ask,
  { account, deal }: Pick<C139File, 'account' | 'deal'>,
): boolean {
  return audience === 'self' && (canSeeSensitive(viewer, account) || deal.ownerId === viewer.memberId)
}

/** Everybody judged as a coach, and everybody who ever confirmed a mark: only a coach can. */
function coachIds({ people, history }: C139File): ReadonlySet<string> {
  const confirmers = history
    .flatMap(({ marks }) => marks)
    .flatMap(({ state, contactId }) => (state === 'confirmed' && contactId !== undefined ? [contactId] : []))
  return new Set([...coachesOf(people).map(({ contactId }) => contactId), ...confirmers])
}
