import { type Day, type PlannedTouch, withoutTold } from '../../coach/index.ts'
import type { Reminder } from '../../store/index.ts'
import type { Ask } from '../ask.ts'
import { subjectsOf } from '../delivery/subject.ts'

const ENDED_READ = 20

/**
 * An open reminder about a person without the parts of which one nearer to the day has ended since: the birthday is greeted,
 * and what was promised beside the early word of it is still owed. One of which nothing would be left stays as it is.
 * Source: TCH-9.
 */
export async function withoutEnded(
  { desk, member }: Pick<Ask, 'desk' | 'member'>,
  reminder: Reminder,
): Promise<Reminder> {
  const { planned, state } = reminder
  const { contactId, also } = planned
  if (state !== 'open' || contactId === undefined || also.length === 0) return reminder
  const ended = await desk.reminders.listEnded(contactId, ENDED_READ)
  const own = ended.filter((one) => one.memberId === member.id && one.state !== 'cancelled')
  const nearest = nearestOf(own.map((one) => one.planned))
  const over = partsOf(planned).filter(({ subject, lead }) => (nearest.get(subject) ?? lead) < lead)
  const left = withoutTold(planned, new Set(over.map(({ key }) => key)))
  return left === undefined || left === planned ? reminder : { ...reminder, planned: left }
}

/** What the member has open today, or by a later day, each with what is still open of it. */
export async function listOpenParts(
  ask: Pick<Ask, 'desk' | 'member' | 'today'>,
  upTo: Day = ask.today,
): Promise<readonly Reminder[]> {
  const open = await ask.desk.reminders.listOpen(upTo)
  return Promise.all(open.map((reminder) => withoutEnded(ask, reminder)))
}

/** The smallest number of days ahead at which each thing was told, by subject. */
function nearestOf(all: readonly PlannedTouch[]): ReadonlyMap<string, number> {
  const nearest = new Map<string, number>()
  for (const { subject, lead } of all.flatMap(partsOf)) {
    nearest.set(subject, Math.min(lead, nearest.get(subject) ?? lead))
  }
  return nearest
}

type Part = Readonly<{ key: string; lead: number; subject: string }>

function partsOf(planned: PlannedTouch): readonly Part[] {
  const subjects = subjectsOf(planned)
  return [planned, ...planned.also].map(({ key, lead }, nth) => ({
    key,
    lead,
    subject: subjects[nth] ?? key,
  }))
}
