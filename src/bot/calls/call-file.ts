import {
  type Account,
  adviseCall,
  type CallAdvice,
  type Contact,
  chainsOf,
  type Deal,
  type DealPerson,
  dayIn,
  type Fact,
  type FiledProblem,
  type Note,
  type PainLink,
  prepareSheet,
  type Sheet,
  type TeamQuestion,
} from '../../coach/index.ts'
import type { Ask } from '../ask.ts'

/** Whom a call is with and what it is about. */
export type CallAbout = Readonly<{ account: Account; contact?: Contact; deal?: Deal }>

/** What a brief is drawn for: the call, what should come of it, and when it is, once it is planned. */
export type BriefAbout = CallAbout & Readonly<{ goal?: string; at?: Date }>

/** What is on file for a call; `person` is the contact's part in the deal, `people` all parts in it. */
export type CallFile = CallAbout &
  Readonly<{
    /** People of the account, by name. */
    contacts: readonly Contact[]
    openDeals: readonly Deal[]
    people: readonly DealPerson[]
    person?: DealPerson
    facts: readonly Fact[]
    /** Of the deal's pain chains and of notes, newest first. */
    problems: readonly FiledProblem[]
    /** Links of the deal's pain chains, oldest first. */
    pains: readonly PainLink[]
    /** The team's own questions. */
    own: readonly TeamQuestion[]
  }>

const PAIN_TAGS = ['pain', '痛点'] as const
const MOST_PROBLEMS = 5

/** Reads the file for a call. Where no deal was named and one alone is open, the call is about that one. */
export async function readCallFile({ desk, member }: Ask, about: CallAbout): Promise<CallFile> {
  const { account, contact } = about
  const [contacts, deals, own, tagged] = await Promise.all([
    desk.contacts.listOf(account.id),
    desk.deals.listOf(account.id),
    desk.questions.list(),
    Promise.all(PAIN_TAGS.map((tag) => desk.notes.listOf(account.id, { tag, limit: MOST_PROBLEMS }))),
  ])
  const openDeals = deals.filter(({ closed }) => closed === undefined)
  const deal = about.deal ?? (openDeals.length === 1 ? openDeals[0] : undefined)
  const [people, pains, facts] = await Promise.all([
    deal === undefined ? [] : desk.deals.listPeople(deal.id),
    deal === undefined ? [] : desk.pains.listOf(deal.id),
    desk.facts.listOf(account.id, deal?.id),
  ])
  const person = people.find(({ contactId }) => contactId === contact?.id)
  return {
    ...about,
    ...(deal === undefined ? {} : { deal }),
    ...(person === undefined ? {} : { person }),
    contacts,
    openDeals,
    people,
    facts,
    pains,
    own,
    problems: newestProblems([...painProblems(pains), ...notedProblems(tagged.flat(), member.zone)]),
  }
}

/** The questions for this call, in the language of whoever asks. */
export function sheetOf({ locale }: Ask, file: CallFile): Sheet {
  return prepareSheet({ ...file, locale })
}

/** How to meet the person of this call. */
export function adviceOf({ contact, person, people, deal }: CallFile): CallAdvice {
  return adviseCall({
    ...(contact === undefined ? {} : { contact }),
    ...(person === undefined ? {} : { person }),
    ...(deal === undefined ? {} : { people }),
  })
}

function painProblems(pains: readonly PainLink[]): readonly FiledProblem[] {
  return chainsOf(pains).map(({ problem: { id, text, on } }) => ({ id, text, on }))
}

/** A note with both tags is one problem. */
function notedProblems(notes: readonly Note[], zone: string): readonly FiledProblem[] {
  return [...new Map(notes.map((note) => [note.id, note])).values()]
    .toSorted((a, b) => b.at.getTime() - a.at.getTime())
    .map(({ id, text, at }) => ({ id, text, on: dayIn(zone, at) }))
}

function newestProblems(problems: readonly FiledProblem[]): readonly FiledProblem[] {
  return problems.toSorted((a, b) => (a.on < b.on ? 1 : Number(a.on > b.on) * -1)).slice(0, MOST_PROBLEMS)
}
