import {
  addDays,
  birthdayKeysIn,
  type Day,
  type DayWindow,
  LASTING_REASONS,
  type Member,
  PASSING_REASONS,
  type PlannedTouch,
  planTouches,
  planWindow,
  type TouchPlan,
} from '../../coach/index.ts'
import type { Workspace } from '../../store/index.ts'
import { newestOfSubjects } from './subject.ts'

/** Overdue rhythms and promises are looked for this far back. */
const BACKLOG_DAYS = 3_650

/** A gift is told of seven days ahead, and a long weekend before that. */
const LONGEST_LEAD_DAYS = 12

/** The reminders of one member with a date in the window, both ends included, by date. */
export async function planMember(
  workspace: Workspace,
  member: Member,
  window: DayWindow,
): Promise<readonly PlannedTouch[]> {
  return planTouches(await readTouchPlan(workspace, member, window))
}

/**
 * What one member has to be reminded of by `day`, by date: everything dated from `since` on, from any time before the
 * rhythms and promises that are overdue, and the greetings whose reminder is past while their day is still to come: a
 * birthday tomorrow is worth telling to somebody who began today. Of several for one subject only the newest.
 */
export async function planDue(
  workspace: Workspace,
  member: Member,
  { since, day }: Readonly<{ since: Day; day: Day }>,
): Promise<readonly PlannedTouch[]> {
  const before = addDays(since, -1)
  const plan = await readTouchPlan(workspace, member, { from: addDays(since, -LONGEST_LEAD_DAYS), to: day })
  const overdue = planTouches({
    ...plan,
    from: addDays(day, -BACKLOG_DAYS),
    to: before,
    member: { ...member, muted: [...member.muted, ...PASSING_REASONS] },
  })
  const greetings = planTouches({
    ...plan,
    to: before,
    member: { ...member, muted: [...member.muted, ...LASTING_REASONS] },
  }).filter(({ occursOn }) => occursOn >= day)
  const dated = planTouches({ ...plan, from: since })
  return newestOfSubjects([...overdue, ...greetings, ...dated], (planned) => planned)
}

async function readTouchPlan(workspace: Workspace, member: Member, window: DayWindow): Promise<TouchPlan> {
  const around = planWindow(window.from, window.to, member.workingDays)
  const [file, team] = await Promise.all([
    workspace.touchFile(member.id, { birthKeys: birthdayKeysIn(around.from, around.to), upTo: around.to }),
    workspace.settings.read(),
  ])
  return { ...file, ...window, member, team }
}
