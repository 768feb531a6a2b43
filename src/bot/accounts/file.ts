import {
  type Account,
  type AccountEvent,
  type C139Value,
  type Complaint,
  type Contact,
  countMarks,
  type Deal,
  type DealPerson,
  type NextStepFinding,
  type Note,
  type Promised,
  type Touch,
  type Zone,
  zoneOf,
} from '../../coach/index.ts'
import type { Desk, StoppedReminder } from '../../store/index.ts'
import type { Ask } from '../ask.ts'
import { readAccountGap } from './account-gap.ts'

/** Where a deal stands, and whether a coach whose word confirms is there to back that. Source: COACH-1. */
export type Standing = Readonly<{ value: C139Value; zone: Zone; isCalibrated: boolean }>

/** A deal with where it stands; no value while nothing was judged. */
export type DealStanding = Readonly<{ deal: Deal; standing?: Standing }>

/** What the account card shows, read in one go. */
export type AccountFile = Readonly<{
  account: Account
  lastTouch?: Touch
  deals: readonly DealStanding[]
  /** That it has nothing ahead, where it should. */
  gap?: NextStepFinding
  people: readonly Contact[]
  /** Judgements on the open deals, by contact id; where somebody stands in several, the first deal's. */
  parts: ReadonlyMap<string, DealPerson>
  promises: readonly Promised[]
  /** How many promises were kept and broken, by who owed them. */
  ended: Awaited<ReturnType<Desk['promises']['countEnded']>>
  /** Open ones, the one due first first. */
  complaints: readonly Complaint[]
  notes: readonly Note[]
  /** Its own events to come, soonest first. */
  events: readonly AccountEvent[]
  /** What the viewer stopped for good about the account, not about its people. */
  stopped: readonly StoppedReminder[]
}>

const PEOPLE_FROM_DEALS = 3

/** Reads the file of one account. */
export async function readAccountFile(
  { desk, today, now }: Pick<Ask, 'desk' | 'today' | 'now'>,
  account: Account,
): Promise<AccountFile> {
  const [touches, allDeals, people, promises, notes, events, ended, complaints, stopped] = await Promise.all([
    desk.touches.listOf({ accountId: account.id, limit: 1 }),
    desk.deals.listOf(account.id),
    desk.contacts.listOf(account.id),
    desk.promises.listOpen({ accountId: account.id }),
    desk.notes.listOf(account.id, { limit: 3 }),
    desk.occasions.events.listComing(account.id, today),
    desk.promises.countEnded(account.id),
    desk.care.complaints.listOpen({ accountId: account.id }),
    desk.reminders.listStopped({ accountId: account.id }),
  ])
  const open = allDeals.filter((deal) => deal.closed === undefined)
  const [lastTouch] = touches
  const gap = await readAccountGap({ desk, now }, account, open)
  return {
    account,
    ...(lastTouch === undefined ? {} : { lastTouch }),
    deals: await standingsOf(desk, open),
    ...(gap && { gap }),
    people,
    parts: await partsOf(desk, open.slice(0, PEOPLE_FROM_DEALS)),
    promises,
    notes,
    events,
    ended,
    complaints,
    stopped,
  }
}

/** Deals with their C139 value, in the order given. */
export async function standingsOf(desk: Desk, deals: readonly Deal[]): Promise<readonly DealStanding[]> {
  const ids = deals.map((deal) => deal.id)
  const [marks, coached] = await Promise.all([desk.assessments.latestOf(ids), desk.deals.listCoached(ids)])
  return deals.map((deal) => {
    const assessment = marks.get(deal.id)
    if (assessment === undefined) return { deal }
    const value = countMarks(assessment.marks)
    return { deal, standing: { value, zone: zoneOf(value), isCalibrated: coached.has(deal.id) } }
  })
}

async function partsOf(desk: Desk, deals: readonly Deal[]): Promise<ReadonlyMap<string, DealPerson>> {
  const parts = new Map<string, DealPerson>()
  for (const deal of deals) {
    for (const part of await desk.deals.listPeople(deal.id)) {
      if (!parts.has(part.contactId)) parts.set(part.contactId, part)
    }
  }
  return parts
}
