import { addDays, type Member, type PlannedKind, type PlannedTouch, worksOn } from '../../coach/index.ts'
import type { Reminder } from '../../store/index.ts'
import type { Ask } from '../ask.ts'
import { remindersSayingOnce, subjectsOf } from '../delivery/subject.ts'
import { isHeldBy } from './care-row.ts'
import { ONE_CLICK_MS } from './twins.ts'

/** Kinds of good wishes and of standing by somebody, in the order in which they lead. What is owed keeps a row of its own. */
const FOR_A_PERSON: readonly PlannedKind[] = ['news', 'birthday', 'festival', 'greeting']

const ENDED_READ = 20
const LONGEST_REST_DAYS = 28

type Week = Pick<Member, 'workingDays' | 'holidays'>

/** Whether two reminders are for one person and reach the member on one day, about different things. Source: TCH-9. */
export function isTogether(week: Week, one: PlannedTouch, other: PlannedTouch): boolean {
  if (one.key === other.key || one.contactId === undefined || one.contactId !== other.contactId) return false
  if (!FOR_A_PERSON.includes(one.kind) || !FOR_A_PERSON.includes(other.kind)) return false
  return arrivalOf(week, one) === arrivalOf(week, other) && isMore(one, other)
}

/**
 * The reminders that share a row with this one: one that was put off to the day of another, say. None that a newer one
 * takes the place of, nor one that a complaint holds back: these belong to the row of the other. For one that ended, those
 * that ended with it.
 */
export async function listTogether(
  { desk, member }: Pick<Ask, 'desk' | 'member'>,
  { id, planned, state, endedAt }: Reminder,
  listOpen: () => Promise<readonly Reminder[]>,
): Promise<readonly Reminder[]> {
  const { contactId, kind } = planned
  if (contactId === undefined || !FOR_A_PERSON.includes(kind)) return []
  if (state === 'open') return besideOf(member, { id, planned }, withRow(await listOpen()))
  const ended = await desk.reminders.listEnded(contactId, ENDED_READ)
  const same = ended.filter(
    (other) =>
      other.memberId === member.id &&
      Math.abs(other.endedAt.getTime() - (endedAt?.getTime() ?? 0)) < ONE_CLICK_MS &&
      isTogether(member, planned, other.planned),
  )
  const found = await Promise.all(same.map(({ id }) => desk.reminders.find(id)))
  return found.flatMap((reminder) => reminder ?? [])
}

/** Each is seen as it is told now: what moved to a newer reminder in the meantime keeps nothing apart. */
function besideOf(
  week: Week,
  { id, planned }: Pick<Reminder, 'id' | 'planned'>,
  open: readonly Reminder[],
): readonly Reminder[] {
  const told = open.find((one) => one.id === id)?.planned ?? planned
  return open.filter((other) => other.id !== id && isTogether(week, told, other.planned))
}

function withRow(open: readonly Reminder[]): readonly Reminder[] {
  const complaints = open.filter(({ planned }) => planned.kind === 'complaint')
  return remindersSayingOnce(open).filter(
    ({ planned }) => !complaints.some((complaint) => isHeldBy(complaint, planned)),
  )
}

/** Whether a reminder leads those that share a row with it: the newest, then as the kinds go. */
export function isLeading(reminder: Reminder, together: readonly Reminder[]): boolean {
  return together.every((other) => compareLeading(reminder, other) < 0)
}

/** The reminder with everything that shares its row. */
export function wholeOf(planned: PlannedTouch, together: readonly PlannedTouch[]): PlannedTouch {
  const more = together.flatMap(({ key, kind, occursOn, lead, why, also }) => [
    { key, kind, occursOn, lead, why },
    ...also,
  ])
  return more.length === 0 ? planned : { ...planned, also: [...planned.also, ...more] }
}

function compareLeading({ planned: one }: Reminder, { planned: other }: Reminder): number {
  if (one.date !== other.date) return one.date > other.date ? -1 : 1
  const rank = FOR_A_PERSON.indexOf(one.kind) - FOR_A_PERSON.indexOf(other.kind)
  return rank === 0 ? (one.key < other.key ? -1 : 1) : rank
}

/** What was put off to a day off reaches her on the next working day. */
function arrivalOf(week: Week, { date }: PlannedTouch): string {
  for (let ahead = 0; ahead <= LONGEST_REST_DAYS; ahead += 1) {
    const day = addDays(date, ahead)
    if (worksOn(week, day)) return day
  }
  return date
}

function isMore(one: PlannedTouch, other: PlannedTouch): boolean {
  const said = subjectsOf(one)
  return subjectsOf(other).some((subject) => !said.includes(subject))
}
