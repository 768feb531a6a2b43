import { z } from 'zod'
import { addDays, Day, daysBetween } from '../day.ts'
import { type Draft, RANKS } from '../touches/draft.ts'

/** A written answer to a complaint: what was done, or why not yet and until when. Source: SAT-3. */
export const ComplaintAnswer = z.discriminatedUnion('says', [
  z.object({ says: z.literal('done'), text: z.string(), on: Day, byId: z.string() }),
  z.object({ says: z.literal('not-yet'), text: z.string(), on: Day, byId: z.string(), by: Day }),
])
export type ComplaintAnswer = Readonly<z.infer<typeof ComplaintAnswer>>

/** What a customer is unhappy about. Open until it is answered with what was done. Source: SAT-3. */
export type Complaint = Readonly<{
  id: string
  accountId: string
  /** Who complained, where it was somebody in particular. */
  contactId?: string
  what: string
  /** Who of ours has to solve it. */
  ownerId: string
  raisedOn: Day
  /** When an answer is due: as agreed first, or as the last answer says. */
  by: Day
  /** Oldest first. */
  answers: readonly ComplaintAnswer[]
  closedOn?: Day
}>

/** Days before a complaint falls due. Source: SAT-3, PRM-1. */
export const COMPLAINT_LEADS = [1, 0] as const

/** What the reminders of complaints are planned from. */
export type ComplaintPlan = Readonly<{
  complaints: readonly Complaint[]
  remindOn: (day: Day) => Day
}>

/**
 * The reminders of open complaints, as drafts in no order: the day it was raised, while nobody has answered; the day before
 * it is due, and that day. They are about the account and never merge with what else is due. Source: SAT-3.
 */
export function planComplaints({ complaints, remindOn }: ComplaintPlan): readonly Draft[] {
  return complaints
    .filter(({ closedOn }) => closedOn === undefined)
    .flatMap((complaint) => nominalDays(complaint).map((day) => toDraft(complaint, day, remindOn)))
}

function nominalDays({ raisedOn, by, answers }: Complaint): readonly Day[] {
  const days = COMPLAINT_LEADS.map((lead) => addDays(by, -lead))
  const isNews = answers.length === 0 && raisedOn < addDays(by, -COMPLAINT_LEADS[0])
  return isNews ? [raisedOn, ...days] : days
}

function toDraft(complaint: Complaint, day: Day, remindOn: (day: Day) => Day): Draft {
  const { id, accountId, by, what, raisedOn } = complaint
  const date = remindOn(day)
  return {
    key: `complaint|${id}|${by}|${day}`,
    kind: 'complaint',
    rank: RANKS.complaint,
    about: `complaint|${id}`,
    // Raised on a day off, it waits for nobody's working day, and never comes before there was anything to tell.
    date: later(date, raisedOn),
    occursOn: by,
    lead: daysBetween(day, by),
    accountId,
    why: { code: 'complaint', complaintId: id, what },
  }
}

function later(one: Day, other: Day): Day {
  return one > other ? one : other
}
